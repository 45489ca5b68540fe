/** `npm run conformance`: holds every document of every export against its official definition. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { exports } from '#exports/index.ts';
import { PROJECT_ROOT } from '#registry/files.ts';
import { loadCatalogue } from '#registry/load.ts';
import { commandLine, run } from './command-line.ts';
import { fetchSchemas } from './conformance/fetch.ts';
import { assertSchemas, conform, render, type Result } from './conformance/run.ts';

/** How many problems of one export are told. */
const TOLD = 5;

await run(async () => {
  const { root, values } = commandLine(
    'npm run conformance',
    { schemas: { type: 'string' }, out: { type: 'string' } },
    '[--schemas DIR] [--out DIR]',
  );
  const from = process.env['INIT_CWD'] ?? process.cwd();
  const schemas =
    values.schemas === undefined
      ? join(PROJECT_ROOT, '.cache/schemas')
      : resolve(from, values.schemas);
  if (values.schemas === undefined) await fetchSchemas(schemas, console.error);
  assertSchemas(schemas, exports);
  const catalogue = await loadCatalogue({ root });
  const out = values.out === undefined ? undefined : resolve(from, values.out);
  const folder = out ?? mkdtempSync(join(tmpdir(), 'conformance-'));
  try {
    const results: Result[] = [];
    for (const item of exports) {
      const result = await conform(item.id, render(catalogue, item, folder), schemas);
      console.log(told(result));
      results.push(result);
    }
    const bad = results.filter(({ problems }) => problems.length > 0).length;
    const unchecked = results.filter((result) => result.unchecked.length > 0).length;
    console.log(
      `${results.length} exports of ${catalogue.records.length} records: ${bad} with problems, ${unchecked} with documents that no check is for.`,
    );
    return bad === 0 ? 0 : 1;
  } finally {
    if (out === undefined) rmSync(folder, { recursive: true, force: true });
  }
});

/** A line for an export, and one for each of its first problems. */
function told({ id, files, valid, checks, problems, unchecked }: Result): string {
  const against = checks.length === 0 ? 'no check' : checks.join('; ');
  return [
    `${id}: ${files} files, ${valid} valid (${against})`,
    ...problems.slice(0, TOLD).map(({ path, message }) => `  ${path}: ${message}`),
    ...(problems.length > TOLD ? [`  and ${problems.length - TOLD} more problems`] : []),
    ...(unchecked.length > 0
      ? [`  no check is for ${unchecked.length} files, ${unchecked[0]} first`]
      : []),
  ].join('\n');
}
