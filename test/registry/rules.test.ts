import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '#registry/diagnostic.ts';
import { rules } from '#registry/rules/index.ts';
import { check, entryWith } from '#test/support/fixtures.ts';

const NEIGHBOUR = entryWith(`name: Another entry
codeRepository: https://github.com/another/entry
identifier: [https://doi.org/10.5281/zenodo.7654321]`);

const HERE = new Set(['file', 'schema', 'entry', 'catalogue']);

/** An example of a rule as a file: its name and its text. */
function fileOf(lines: string): readonly [name: string, text: string] {
  const name = /^# file: (.*)$/m.exec(lines)?.[1] ?? 'sound.yaml';
  const whole = /^# whole file\n?/.exec(lines)?.[0];
  return [name, whole === undefined ? entryWith(lines) : lines.slice(whole.length)];
}

/** What is found in an entry with these lines. */
function found(lines: string): readonly Diagnostic[] {
  const [name, text] = fileOf(lines);
  return check({ [name]: text, 'another-entry.yaml': NEIGHBOUR }).filter(
    ({ file }) => file === `entries/${name}`,
  );
}

describe.each(rules.filter(({ scope }) => HERE.has(scope)).map((rule) => [rule.id, rule] as const))(
  '%s',
  (id, rule) => {
    test('finds its bad example, and nothing else is wrong with that', () => {
      expect(found(rule.bad).map((diagnostic) => diagnostic.rule)).toEqual([id]);
      expect(found(rule.bad).map(({ level }) => level)).toEqual([rule.level]);
    });

    test('finds nothing in its good example', () => {
      expect(found(rule.good)).toEqual([]);
    });

    test('says what to do', () => {
      for (const { fix } of found(rule.bad)) expect(fix?.text).toMatch(/^[A-Z].*\.$/s);
    });
  },
);

test.each(rules)('$id says why it exists, and lies at an address of its own', (rule) => {
  expect(rule.why).toMatch(/^[A-Z].*\.$/s);
  expect(rule.title).toMatch(/^[A-Z].*[^.]$/);
  expect(rule.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
});

test('no two rules have the same id', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});

test.each([
  ['Apache 2.0', 'Write `Apache-2.0`.'],
  ['Apache License, Version 2.0', 'Write `Apache-2.0`.'],
  ['GPL-3.0', 'Write `GPL-3.0-only` or `GPL-3.0-or-later`, as the licence file says.'],
  ['GPLv3', 'Write `GPL-3.0-only` or `GPL-3.0-or-later`, as the licence file says.'],
  ['GPLv3+', 'Write `GPL-3.0-or-later`.'],
  ['BSD', 'Write `BSD-2-Clause` or `BSD-3-Clause`, as the licence file says.'],
  ['3-clause BSD', 'Write `BSD-3-Clause`.'],
  ['bsd-3-clause', 'Write `BSD-3-Clause`.'],
  ['The MIT License', 'Write `MIT`.'],
  ['https://spdx.org/licenses/MIT.html', 'Write `MIT`.'],
  ['mit or apache-2.0', 'Write `MIT OR Apache-2.0`.'],
  ['my own terms', 'Look the id up at https://spdx.org/licenses/.'],
])('the licence `%s` gets a proposal', (license, cure) => {
  const [diagnostic] = check({ 'a.yaml': entryWith(`license: ${license}`) });
  expect(diagnostic).toMatchObject({ rule: 'license-spdx', fix: { text: cure } });
});

test.each([
  'MIT',
  'Apache-2.0 OR MIT',
  '(MIT AND BSD-3-Clause)',
  'GPL-2.0-or-later WITH Classpath-exception-2.0',
  'LicenseRef-ESA-PL-2.4',
])('the licence `%s` is sound', (license) => {
  expect(check({ 'a.yaml': entryWith(`license: ${license}`) })).toEqual([]);
});

test('a term written by its label is told its id', () => {
  const [diagnostic] = check({ 'a.yaml': entryWith('domain: [Gamma-ray astronomy]') });
  expect(diagnostic).toMatchObject({
    message: '`Gamma-ray astronomy` is no term of vocabularies/domains.yaml',
    fix: { text: 'Write `gamma-ray-astronomy`.' },
  });
});

test('the same id in two folders, and as a former id in another case, is found in both', () => {
  const files = check({
    'a.yaml': entryWith('formerIds: [b]'),
    'x/b.yaml': entryWith('name: X\ncodeRepository: https://github.com/x/b'),
    'y/b.yaml': entryWith('name: Y\ncodeRepository: https://github.com/y/b'),
  }).map(({ file, rule }) => `${file} ${rule}`);
  expect(files).toEqual([
    'entries/a.yaml id-unique',
    'entries/x/b.yaml id-unique',
    'entries/y/b.yaml id-unique',
  ]);
});

test.each([
  'https://github.com/This/Entry',
  'https://github.com/this/entry.git',
  'https://www.github.com/this/entry/',
  'https://github.com/this/entry/tree/main/src',
])('%s is the same repository', (codeRepository) => {
  const entries = {
    'a.yaml': entryWith(),
    'b.yaml': entryWith(`name: B\ncodeRepository: ${codeRepository}`),
  };
  expect(
    check(entries).flatMap(({ rule, file }) => (rule === 'repository-unique' ? [file] : [])),
  ).toEqual(['entries/a.yaml', 'entries/b.yaml']);
});
