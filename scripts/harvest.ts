/** `npm run harvest`: brings facts about the entries' repositories into harvested/. */
import { join } from 'node:path';
import { dayOfToday } from '#registry/day.ts';
import { checkRoot } from '#registry/check.ts';
import { loadConfig } from '#registry/config.ts';
import { PROJECT_ROOT, readRoot } from '#registry/files.ts';
import { forgesOf } from '#harvest/forges/index.ts';
import { harvest, type Result } from '#harvest/run.ts';
import { openStates } from '#harvest/state.ts';
import { openStore } from '#harvest/store.ts';
import { digestOf, programHash } from '#registry/program-hash.ts';
import { commandLine, run, UsageError } from './command-line.ts';

/** All that decides what a harvest keeps, besides what a repository says. */
const PROGRAM = ['src/harvest', 'src/harvest/extractors', 'src/harvest/forges', 'schemas'];

await run(async () => {
  const { root, values, positionals } = commandLine(
    'npm run harvest',
    {
      'dry-run': { type: 'boolean', default: false },
      forge: { type: 'string' },
      limit: { type: 'string' },
      shard: { type: 'string' },
      report: { type: 'string', default: 'text' },
    },
    '[ID …] [--forge github|gitlab|git] [--dry-run] [--limit N] [--shard I/N] [--report text|json]',
    true,
  );
  const config = await loadConfig(root);
  const { entries } = checkRoot(readRoot(root), config);
  const cache = join(PROJECT_ROOT, '.cache/harvest');
  const forges = forgesOf({ config, cache, environment: process.env }).filter(
    ({ id }) => values.forge === undefined || id === values.forge,
  );
  if (forges.length === 0) throw new UsageError(`There is no forge ${values.forge}.`);
  const unknown = positionals.filter((id) => !entries.has(id));
  if (unknown.length > 0) throw new UsageError(`There is no entry ${unknown.join(', ')}.`);
  const ids = positionals.length > 0 ? positionals : [...entries.keys()];
  const tasks = shardOf(ids, values.shard)
    .slice(0, limitOf(values.limit))
    .map((id) => ({ id, repository: entries.get(id)?.entry.codeRepository ?? '' }));
  const states = openStates(join(cache, `states-${digestOf(root)}.json`), programHash(PROGRAM));
  const step = Math.max(1, Math.ceil(tasks.length / 20));
  let done = 0;
  const results = await harvest({
    tasks,
    forges,
    store: openStore(root),
    states,
    today: dayOfToday(),
    write: !values['dry-run'],
    onResult: () => {
      done += 1;
      if (done % step === 0 || done === tasks.length) console.error(`${done} of ${tasks.length}`);
    },
  });
  states.save();
  for (const { id, usage } of forges) {
    const spent = usage?.();
    if (spent !== undefined && spent.requests > 0) {
      console.error(`${id}: ${spent.requests} requests, ${spent.points} points of the quota.`);
    }
  }
  console.log(values.report === 'json' ? JSON.stringify(results, null, 2) : summaryOf(results));
  if (results.some(({ outcome }) => outcome === 'limited')) return 75;
  return results.some(({ outcome }) => !['changed', 'same'].includes(outcome)) ? 1 : 0;
});

/** The part of a list that shard I of N takes, written `I/N` with I from 1. */
function shardOf(ids: readonly string[], shard = '1/1'): string[] {
  const [, index = '0', count = '0'] = /^(\d+)\/(\d+)$/.exec(shard) ?? [];
  if (Number(index) < 1 || Number(index) > Number(count)) {
    throw new UsageError(`--shard ${shard} is no shard: write for example 2/4.`);
  }
  return ids.filter((_, at) => at % Number(count) === Number(index) - 1);
}

function limitOf(text: string | undefined): number {
  if (text === undefined) return Number.POSITIVE_INFINITY;
  if (!/^[1-9]\d*$/.test(text)) throw new UsageError(`--limit ${text} is no number above 0.`);
  return Number(text);
}

function summaryOf(results: readonly Result[]): string {
  const lines = results
    .filter(({ outcome }) => !['changed', 'same'].includes(outcome))
    .map(({ id, outcome, reason }) => `${id}: ${outcome}: ${reason}`);
  const counts = Object.entries(Object.groupBy(results, ({ outcome }) => outcome)).map(
    ([outcome, list]) => `${list.length} ${outcome}`,
  );
  return [
    ...lines,
    `${results.length} ${results.length === 1 ? 'repository' : 'repositories'}: ${counts.join(', ') || 'none'}.`,
  ].join('\n');
}
