import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { PROJECT_ROOT } from '#registry/files.ts';
import { folder } from '#test/support/folders.ts';

const script = join(PROJECT_ROOT, 'docs/harvester.mjs');

function harvest(copy: string): Promise<string> {
  const [, { url }] = inject('sites');
  const child = spawn(process.execPath, [script, url, copy]);
  let said = '';
  child.stdout.on('data', (text: Buffer) => (said += text.toString()));
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  return new Promise((resolve) => child.on('close', () => resolve(said)));
}

test('a harvester of twenty lines fetches, checks and compares', async () => {
  const lines = readFileSync(script, 'utf8')
    .split('\n')
    .filter((line) => /^[^/]/.test(line));
  expect(lines.length).toBeLessThanOrEqual(24);
  const copy = join(folder(), 'copy.json');
  const first = await harvest(copy);
  expect(first).toMatch(/^new orrery$/m);
  expect(first).toMatch(/\d+ records as of [0-9a-f]{40}/);
  expect(await harvest(copy)).toMatch(/^\d+ records as of \S+\n$/);
  const kept = JSON.parse(readFileSync(copy, 'utf8')) as Record<string, string>;
  writeFileSync(copy, JSON.stringify({ ...kept, orrery: 'x', lost: 'y' }));
  const third = await harvest(copy);
  expect(third).toMatch(/^changed orrery\ngone lost$/m);
});
