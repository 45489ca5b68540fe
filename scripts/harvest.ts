/** `npm run harvest`: brings facts about the entries' repositories into harvested/. */
import { hash } from 'node:crypto';
import { join } from 'node:path';
import { dayOfToday } from '#registry/day.ts';
import { checkOnce } from '#registry/check-files.ts';
import { loadConfig } from '#registry/config.ts';
import { compose } from '#registry/compose.ts';
import { PROJECT_ROOT, readRoot } from '#registry/files.ts';
import { forgesOf } from '#harvest/forges/index.ts';
import { exitCodeOf, harvestText } from '#harvest/report.ts';
import { harvest } from '#harvest/run.ts';
import { openStates } from '#harvest/state.ts';
import { openStore } from '#harvest/store.ts';
import type { Entry } from '#registry/generated/types.ts';
import { digestOf, programHash } from '#registry/program-hash.ts';
import { parseYaml } from '#registry/yaml.ts';
import { choiceOf, commandLine, run, UsageError } from './command-line.ts';
import { progress } from './progress.ts';

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
  const files = { ...readRoot(root), harvested: [] };
  const { outlines, diagnostics } = checkOnce(root, config, files);
  const broken = new Set(
    diagnostics.filter(({ level }) => level === 'error').map(({ file }) => file),
  );
  const entries = new Map(
    outlines.filter(({ path }) => !broken.has(path)).map((outline) => [outline.id, outline]),
  );
  const cache = join(PROJECT_ROOT, '.cache/harvest');
  const report = choiceOf('report', values.report, [{ id: 'text' }, { id: 'json' }]);
  const all = forgesOf({ config, cache, environment: process.env });
  const forges = values.forge === undefined ? all : [choiceOf('forge', values.forge, all)];
  const unknown = positionals.filter((id) => !entries.has(id));
  if (unknown.length > 0) throw new UsageError(`There is no entry ${unknown.join(', ')}.`);
  const chosen = shardOf(positionals.length > 0 ? positionals : [...entries.keys()], values.shard)
    .slice(0, limitOf(values.limit))
    .flatMap((id) => entries.get(id) ?? []);
  const dry = values['dry-run'];
  const states = openStates(join(cache, `states-${digestOf(root)}.json`), programHash(PROGRAM), {
    dry,
  });
  const store = openStore(root, { dry });
  const results = await harvest({
    tasks: chosen.map(({ id, codeRepository }) => ({ id, repository: codeRepository })),
    forges,
    store,
    states,
    today: dayOfToday(),
    onResult: progress(chosen.length),
  }).finally(states.save);
  const usage = Object.fromEntries(
    forges.flatMap(({ id, usage: used }) => {
      const spent = used?.();
      return spent === undefined || spent.requests === 0 ? [] : [[id, spent]];
    }),
  );
  const texts = new Map(files.entries.map((file) => [file.path, file]));
  const conflicts = results.flatMap(({ id, outcome }) => {
    const text = texts.get(entries.get(id)?.path ?? '')?.text;
    if (outcome !== 'changed' || text === undefined) return [];
    const { conflicts: found = [] } = compose(id, parseYaml(text).value as Entry, store.read(id));
    return found.length === 0 ? [] : [{ id, fields: found.map(({ field }) => field) }];
  });
  const told = { results, conflicts, usage };
  console.log(report.id === 'json' ? JSON.stringify(told, null, 2) : harvestText(told));
  return exitCodeOf(results);
});

/**
 * The part of the entries that shard I of N takes, written `I/N` with I from 1. An entry
 * stays in its shard when others come, so that what the shard knew of it is not lost.
 */
function shardOf(ids: readonly string[], shard = '1/1'): string[] {
  const [, index = '0', count = '0'] = /^(\d+)\/(\d+)$/.exec(shard) ?? [];
  if (Number(index) < 1 || Number(index) > Number(count)) {
    throw new UsageError(`--shard ${shard} is no shard: write for example 2/4.`);
  }
  const place = (id: string): number => Number.parseInt(hash('sha1', id).slice(0, 8), 16);
  return ids.filter((id) => place(id) % Number(count) === Number(index) - 1);
}

function limitOf(text: string | undefined): number {
  if (text === undefined) return Number.POSITIVE_INFINITY;
  if (!/^[1-9]\d*$/.test(text)) throw new UsageError(`--limit ${text} is no number above 0.`);
  return Number(text);
}
