import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { type Run, measure } from '#bench/measure.ts';
import { writeSyntheticRoot } from '#bench/synthetic-root.ts';
import type { HarvestReport } from '#harvest/report.ts';
import { PROJECT_ROOT } from '#registry/files.ts';

const ROOT = join(PROJECT_ROOT, '.cache/bench/harvest');
const HARVEST = [
  process.execPath,
  '--max-semi-space-size=8',
  '--max-old-space-size=1000',
  join(PROJECT_ROOT, 'scripts/harvest.ts'),
] as const;
/** How many repositories the peers' ways are tried on. */
const SAMPLE = 1000;
/** What a catalogue that asks eight times asks for. */
const EIGHT = [
  '',
  '/languages',
  '/tags',
  '/releases',
  '/branches/main',
  '/tags?page=2',
  '/releases?page=2',
  '/languages?again',
];

/**
 * Harvests many repositories of the stand-in for GitHub: for the first time, again with
 * nothing changed, and with one in a hundred changed; then asks as the peers do.
 */
export async function bench([number = '10000']: readonly string[]): Promise<void> {
  const count = Number(number);
  writeSyntheticRoot(ROOT, count);
  for (const name of ['check', 'harvest']) {
    rmSync(join(PROJECT_ROOT, '.cache', name), { recursive: true, force: true });
  }
  const server = fork(join(import.meta.dirname, 'stand-in.ts'), [String(count)]);
  const { url } = await told<{ url: string }>(server);
  console.log(
    `${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, Node ${process.version}; ${count} repositories, the stand-in for GitHub on the same machine`,
  );
  console.log(
    '| what | requests | a thousand repositories | points | files written | s | × first | peak MB |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
  );
  const first = await harvest(server, url, 'first harvest');
  await harvest(server, url, 'nothing changed', first);
  await asked(server, 'change');
  await harvest(server, url, '1 % changed', first);
  await peer(server, url, Math.min(count, SAMPLE), ['']);
  await peer(server, url, Math.min(count, SAMPLE), EIGHT);
  server.send('end');
  server.disconnect();
}

/** Runs the command once; the requests are those that the stand-in has counted. */
async function harvest(server: ChildProcess, url: string, what: string, first?: Run): Promise<Run> {
  const env = { GITHUB_API_URL: url, GITHUB_TOKEN: 'none' };
  const line = [...HARVEST, '--root', ROOT, '--report', 'json'] as const;
  const run = measure(line, { runs: 1, warm: false, env });
  const { results, usage } = JSON.parse(run.stdout) as HarvestReport;
  const { requests, impossible } = await asked(server, 'count');
  if (impossible.length > 0) throw new Error(impossible[0]);
  const written = results.filter(({ outcome }) => outcome === 'changed').length;
  const thousand = ((requests / results.length) * 1000).toFixed(1);
  const share = (run.seconds / (first ?? run).seconds).toFixed(3);
  console.log(
    `| ${what} | ${requests} | ${thousand} | ${usage['github']?.points} | ${written} | ${run.seconds.toFixed(1)} | ${share} | ${run.megabytes?.toFixed(0) ?? '?'} |`,
  );
  return run;
}

/** Asks the REST API for each repository in turn, as often as there are paths. */
async function peer(
  server: ChildProcess,
  url: string,
  count: number,
  paths: readonly string[],
): Promise<void> {
  const start = performance.now();
  for (let index = 0; index < count; index += 1) {
    for (const path of paths) {
      const place = `${url}/repos/organisation-${index % 97}/software-${index}${path}`;
      await (await fetch(place)).json();
    }
  }
  const seconds = (performance.now() - start) / 1000;
  const { requests } = await asked(server, 'count');
  console.log(
    `| ${paths.length} REST ${paths.length === 1 ? 'request' : 'requests'} a repository, ${count} of them | ${requests} | ${((requests / count) * 1000).toFixed(1)} | ${requests} | | ${seconds.toFixed(1)} | | |`,
  );
}

async function asked(
  server: ChildProcess,
  what: 'change' | 'count',
): Promise<{ readonly requests: number; readonly impossible: readonly string[] }> {
  server.send(what);
  return told(server);
}

async function told<T>(server: ChildProcess): Promise<T> {
  const [message] = (await once(server, 'message')) as [T];
  return message;
}
