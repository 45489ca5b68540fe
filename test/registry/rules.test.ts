import { describe, expect, test } from 'vitest';
import { rules } from '#registry/rules/index.ts';
import { check, entryWith } from '#test/support/fixtures.ts';

const NEIGHBOUR = entryWith('codeRepository: https://github.com/another/entry');

/** The ids of the rules that find something in an entry with these lines. */
function found(lines: string): string[] {
  const file = /^# file: (.*)$/m.exec(lines)?.[1] ?? 'sound.yaml';
  return check({ [file]: entryWith(lines), 'another-entry.yaml': NEIGHBOUR })
    .filter((diagnostic) => diagnostic.file === `entries/${file}`)
    .map(({ rule }) => rule);
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('finds its bad example, and nothing else is wrong with that', () => {
    expect(new Set(found(rule.bad))).toEqual(new Set([id]));
  });

  test('finds nothing in its good example', () => {
    expect(found(rule.good)).toEqual([]);
  });

  test('says what to do', () => {
    const file = /^# file: (.*)$/m.exec(rule.bad)?.[1] ?? 'sound.yaml';
    const entries = { [file]: entryWith(rule.bad), 'another-entry.yaml': NEIGHBOUR };
    const messages = check(entries).filter((diagnostic) => diagnostic.rule === id);
    for (const { cure } of messages) expect(cure).toMatch(/^[A-Z].*\.$/s);
    expect(rule.why).toMatch(/^[A-Z].*\.$/s);
  });
});

test('no two rules have the same id', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});

test.each([
  ['Apache 2.0', 'Write `Apache-2.0`.'],
  ['GPL-3.0', 'Write `GPL-3.0-only` or `GPL-3.0-or-later`, as the licence notice says.'],
  ['bsd-3-clause', 'Write `BSD-3-Clause`.'],
])('the licence `%s` gets a proposal', (license, cure) => {
  const [diagnostic] = check({ 'a.yaml': entryWith(`license: ${license}`) });
  expect(diagnostic).toMatchObject({ rule: 'license-spdx', cure });
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
    cure: 'Write `gamma-ray-astronomy`.',
  });
});

test('the same id in two folders, and as a former id in another case, is found in both', () => {
  const files = check({
    'a.yaml': entryWith('formerIds: [b]'),
    'x/b.yaml': entryWith('codeRepository: https://github.com/x/b'),
    'y/b.yaml': entryWith('codeRepository: https://github.com/y/b'),
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
    'b.yaml': entryWith(`codeRepository: ${codeRepository}`),
  };
  expect(check(entries).map(({ rule }) => rule)).toEqual([
    'repository-unique',
    'repository-unique',
  ]);
});
