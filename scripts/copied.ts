/** `npm run copied -- DIR …`: finds sentences of entries that stand in the texts of others. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { runsIn } from '#registry/copied-runs.ts';
import { descriptionsOf } from '#registry/description.ts';
import { UnreadableError } from '#registry/files.ts';
import { loadCatalogue } from '#registry/load.ts';
import { commandLine, run, UsageError } from './command-line.ts';

/** Larger files are data, not texts; in bytes. */
const MOST = 4 * 1024 * 1024;

await run(async () => {
  const { root, positionals } = commandLine('npm run copied', {}, 'DIR …', true);
  if (positionals.length === 0) throw new UsageError('Give folders with the texts of others.');
  const { records } = await loadCatalogue({ root });
  const texts = records.flatMap((record) =>
    descriptionsOf(record).map(({ text }) => [record.id, text] as const),
  );
  const ours = runsIn(texts);
  let found = 0;
  for (const path of positionals.flatMap(filesIn)) {
    for (const [words] of runsIn([[path, readFileSync(path, 'utf8')]])) {
      const id = ours.get(words);
      if (id === undefined) continue;
      found += 1;
      console.log(`entries/${id}.yaml: “${words}” stands in ${path}`);
    }
  }
  console.log(`${ours.size} runs of eight words in ${texts.length} descriptions: ${found} found.`);
  return found === 0 ? 0 : 1;
});

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name))
      .filter((path) => statSync(path).isFile() && statSync(path).size <= MOST);
  } catch (error) {
    throw new UnreadableError(`${folder} cannot be read: ${(error as Error).message}.`);
  }
}
