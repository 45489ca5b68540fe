import { expect, test } from 'vitest';
import { checkRoot } from '#registry/check.ts';
import config from '#config';
import type { RegistryConfig } from '#registry/generated/types.ts';
import { ancestors, type VocabularyTerm } from '#registry/vocabulary.ts';

function problems(terms: string, vocabularies: Record<string, string> = {}): string[] {
  const text = `title: T\ndescription: The terms of a test.\nterms:\n${terms}`;
  const files = {
    entries: [],
    harvested: [],
    translations: [],
    vocabularies: [{ path: 'vocabularies/t.yaml', text }],
  };
  return checkRoot(files, { ...config, vocabularies } as RegistryConfig).diagnostics.map(
    ({ line, message }) => `${line} ${message}`,
  );
}

const term = (id: string, more = ''): string =>
  `  - { id: ${id}, label: ${id}, description: One of the terms of a test.${more} }\n`;

test('sound terms give no problem', () => {
  expect(problems(term('a') + term('b', ', broader: a'))).toEqual([]);
});

test('a field whose vocabulary is not there is told, and the others are not', () => {
  expect(problems(term('a'), { kind: 't', domain: 'fields' })).toEqual([
    '1 `domain` has its terms in vocabularies/fields.yaml, and that cannot be read',
  ]);
});

test.each([
  ['an id given twice', term('a') + term('a'), ['5 `a` is given twice']],
  ['an unknown broader term', term('a', ', broader: b'), ['4 there is no term `b`']],
  [
    'a circle',
    term('a', ', broader: b') + term('b', ', broader: a'),
    ['4 `a` is broader than itself', '5 `b` is broader than itself'],
  ],
  [
    'an unknown operator',
    term('a', ', operator: b'),
    ['4 there is no term `b` in vocabularies/organisations.yaml'],
  ],
  [
    'a ROR id with a slip',
    term('a', ", ror: 'https://ror.org/01ggx4175'"),
    ['4 `https://ror.org/01ggx4175` is no ROR id'],
  ],
  ['an unknown field', term('a', ', colour: blue'), ['4 `colour` is no field of `terms`']],
])('%s', (_, terms, expected) => {
  expect(problems(terms)).toEqual(expected);
});

test('the ancestors of a term are those that include it, nearest first', () => {
  const terms = [
    { id: 'a' },
    { id: 'b', broader: 'a' },
    { id: 'c', broader: 'b' },
  ] as unknown as VocabularyTerm[];
  expect(ancestors(terms, 'c')).toEqual(['b', 'a']);
});
