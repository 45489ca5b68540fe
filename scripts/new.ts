/** `npm run new -- URL`: drafts an entry for a repository, from what the repository says. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryAddress } from '#harvest/address.ts';
import { draftEntry, idFor } from '#harvest/draft.ts';
import { factsOf } from '#harvest/facts.ts';
import { forgesOf } from '#harvest/forges/index.ts';
import { dayOfToday } from '#registry/day.ts';
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
  const config = await loadConfig(root);
  const { outlines } = checkRoot(readRoot(root), config);
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
  const cache = join(PROJECT_ROOT, '.cache/harvest');
  const forges = forgesOf({ config, cache, environment: process.env });
  let reason = '';
  for (const forge of forges.filter(({ serves }) => serves(address))) {
    const [answer] = await Array.fromAsync(forge.ask([{ address }]));
    const outcome = answer?.outcome;
    if (outcome?.kind === 'snapshot') {
      const today = dayOfToday();
      const facts = factsOf({ id, url: address.url }, forge.id, outcome.snapshot, undefined, today);
      writeFileSync(join(root, path), draftEntry(address.url, facts), { flag: 'wx' });
      console.log(`${path} is a draft. Complete it, then run: npm run check -- ${path}`);
      return 0;
    }
    reason = outcome !== undefined && 'reason' in outcome ? outcome.reason : 'it gave no answer';
  }
  console.error(`${address.url} could not be read: ${reason}.`);
  return 1;
});
