import { appendFileSync, rmSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { PROJECT_ROOT } from '#registry/files.ts';
import { measure, type Run } from '#bench/measure.ts';
import { writeSyntheticRoot } from '#bench/synthetic-root.ts';
import { installPeers, peers } from './peers.ts';

const COUNTS = [1, 1000, 10_000];
const FOLDER = join(PROJECT_ROOT, '.cache/bench/check');
const SCHEMA = join(PROJECT_ROOT, 'schemas/entry.schema.json');
const NODE = process.execPath;
const CHECK = [NODE, '--max-semi-space-size=8', join(PROJECT_ROOT, 'scripts/check.mjs')] as const;
const PARSE = join(import.meta.dirname, 'parse-only.mjs');

/**
 * Times `check` on roots of N entries beside js-yaml alone and beside other
 * validators, each as a whole process, and prints a table with ratios to
 * js-yaml. The peers check the schema only; `check` applies all rules.
 */
export async function bench(): Promise<void> {
  installPeers();
  console.log(
    `${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, Node ${process.version}; medians of whole processes`,
  );
  console.log('| entries | what | s | × js-yaml | peak MB |\n| ---: | --- | ---: | ---: | ---: |');
  const start = measure([NODE, '-e', '0']);
  console.log(row(0, 'node -e 0', start, start));
  for (const count of COUNTS) compare(count, start);
}

function compare(count: number, start: Run): void {
  const root = join(FOLDER, String(count));
  const entries = join(root, 'entries');
  writeSyntheticRoot(root, count);
  const runs = count > 5000 ? 3 : 5;
  const forget = (): void =>
    rmSync(join(PROJECT_ROOT, '.cache/check'), { recursive: true, force: true });
  const change = (): void => appendFileSync(join(entries, '000/software-0.yaml'), '# changed\n');
  const yaml = measure([NODE, PARSE, entries], { runs });
  const tell = (what: string, run: Run): void => console.log(row(count, what, run, yaml));
  tell('js-yaml alone', yaml);
  const cold = measure([...CHECK, '--root', root], { runs, before: forget });
  tell('check, all rules, nothing known', cold);
  const warm = measure([...CHECK, '--root', root], { runs });
  tell(`check, nothing changed (${times(warm, cold)} of the above)`, warm);
  const one = measure([...CHECK, '--root', root], { runs, before: change });
  tell(`check, one entry changed (${times(one, start)} of Node's start)`, one);
  for (const { name, most, command } of peers) {
    const line = command(SCHEMA, entries);
    if (line === undefined) console.log(`| ${count} | ${name}: not installed | | | |`);
    else if (count <= most)
      tell(`${name}, schema only`, measure(line, { runs: Math.min(runs, 3), cwd: entries }));
  }
}

const times = (a: Run, b: Run): string => `${(a.seconds / b.seconds).toFixed(2)}×`;

function row(count: number, what: string, run: Run, base: Run): string {
  const { seconds, megabytes } = run;
  return `| ${count} | ${what} | ${seconds.toFixed(3)} | ${times(run, base)} | ${megabytes?.toFixed(0) ?? '?'} |`;
}
