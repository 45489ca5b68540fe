import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { TITLE } from '#harvest/outages.ts';
import { command } from '#test/support/commands.ts';
import { folder } from '#test/support/folders.ts';

/** A `gh` that writes down what it is asked, and knows one open issue. */
function setting(): { extra: Record<string, string>; asked: () => string[][]; file: string } {
  const path = folder();
  const log = join(path, 'log');
  writeFileSync(
    join(path, 'gh'),
    `#!${process.execPath}
const args = process.argv.slice(2);
require('node:fs').appendFileSync(${JSON.stringify(log)}, JSON.stringify(args) + '\\n');
if (args[1] === 'list') console.log(${JSON.stringify(JSON.stringify([{ number: 7, title: `${TITLE}b.org` }]))});
`,
  );
  chmodSync(join(path, 'gh'), 0o755);
  const asked = () =>
    readFileSync(log, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as string[]);
  return { extra: { PATH: `${path}:${process.env['PATH']}` }, asked, file: join(path, 'report') };
}

test('opens and closes issues by the reports of all parts', () => {
  const { extra, asked, file } = setting();
  const report = (host: string, outcome: string) =>
    JSON.stringify({ results: [{ id: 'x', host, outcome, reason: 'busy; $(rm)', problems: 0 }] });
  writeFileSync(`${file}1`, report('a.org', 'failed'));
  writeFileSync(`${file}2`, report('b.org', 'same'));
  const { status, stderr } = command('outages', [`${file}1`, `${file}2`], { extra });
  expect([status, stderr]).toEqual([0, '']);
  const [list, ...rest] = asked();
  expect(list?.slice(0, 2)).toEqual(['issue', 'list']);
  expect(rest).toEqual([
    ['issue', 'create', '--title', `${TITLE}a.org`, '--body', expect.stringContaining('$(rm)')],
    ['issue', 'close', '7', '--comment', 'b.org answers again.'],
  ]);
});

test('says what is wrong with what it was given', () => {
  const { extra, file } = setting();
  writeFileSync(file, '[]');
  expect(command('outages', [file], { extra })).toMatchObject({
    status: 2,
    stderr: `${file} is no report of a harvest.\n`,
  });
  expect(command('outages', [], { extra }).stderr).toContain('Give the reports');
  expect(command('outages', ['none.json'], { extra }).stderr).toContain('none.json cannot be read');
});
