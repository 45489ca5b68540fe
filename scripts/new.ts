/** `npm run new -- URL`: drafts an entry for a repository, from what the repository says. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryAddress } from '#harvest/address.ts';
import { draftEntry, idFor } from '#harvest/draft.ts';
import { factsOf, wanted } from '#harvest/facts.ts';
import { gitForge } from '#harvest/forges/git.ts';
import { checkRoot } from '#registry/check.ts';
import { loadConfig } from '#registry/config.ts';
import { PROJECT_ROOT, readRoot } from '#registry/files.ts';
import { repositoryKey } from '#registry/repository-url.ts';
import { commandLine, run, UsageError } from './command-line.ts';

await run(async () => {
  const { root, values, positionals } = commandLine(
    'npm run new',
    { id: { type: 'string' } },
    'https://HOST/OWNER/NAME [--id ID]',
    true,
  );
  const [given = '', ...more] = positionals;
  if (given === '' || more.length > 0) {
    throw new UsageError('Give the address of one repository: `npm run new -- https://…`.');
  }
  const address = repositoryAddress(given);
  if ('refused' in address) throw new UsageError(`${given} cannot be read: ${address.refused}.`);
  const { outlines } = checkRoot(readRoot(root), await loadConfig(root));
  const key = repositoryKey(address.url);
  const listed = outlines.find(({ repository }) => repository.some(({ value }) => value === key));
  if (listed !== undefined) {
    console.error(`${listed.path} lists this repository already: improve that entry.`);
    return 1;
  }
  const id = values.id ?? idFor(address.url);
  const path = `entries/${id}.yaml`;
  if (existsSync(join(root, path)) || outlines.some((outline) => outline.id === id)) {
    console.error(`There is an entry ${id} already: give another id with --id.`);
    return 1;
  }
  const forge = gitForge({ cache: join(PROJECT_ROOT, '.cache/harvest'), wanted });
  for await (const { outcome } of forge.ask([{ address }])) {
    if (outcome.kind !== 'snapshot') {
      const reason = 'reason' in outcome ? outcome.reason : outcome.kind;
      console.error(`${address.url} could not be read: ${reason}.`);
      return 1;
    }
    const today = new Date().toISOString().slice(0, 10);
    const facts = factsOf(id, forge.id, outcome.snapshot, undefined, today);
    writeFileSync(join(root, path), draftEntry(address.url, facts), { flag: 'wx' });
    console.log(`${path} is a draft. Complete it, then run: npm run check -- ${path}`);
  }
  return 0;
});
