import { describe, expect, test } from 'vitest';
import { EXPLAINERS } from '#registry/schema-explainers.ts';
import { schemas } from '#registry/schema-parts.ts';
import { check, entryWith, told } from '#test/support/fixtures.ts';

/** What is said of an entry with these lines, and the text it is said of. */
function problems(lines: string): ReturnType<typeof told>[] {
  const text = entryWith(lines);
  return check({ 'a.yaml': text }).map((diagnostic) => told(text, diagnostic));
}

const LONG = 'x'.repeat(2100);

test.each([
  ['an unknown field', 'colour: blue', 'colour', '`colour` is no field of an entry'],
  ['a misspelt field', 'keyword: [a]', 'keyword', '`keyword` is no field of an entry'],
  [
    'a number where text belongs',
    'version: 1.10',
    '1.10',
    'the version 1.10 is a number, and would be read as 1.1',
  ],
  [
    'a text where a list belongs',
    'keywords: radio',
    'radio',
    '`keywords` is a text and should be a list',
  ],
  ['nothing where text belongs', 'kind:', '', '`kind` is empty and should be a text'],
  [
    'a mapping where text belongs',
    'license: { name: MIT }',
    '{ name: MIT }',
    '`license` is a mapping and should be a text',
  ],
  ['true where text belongs', 'name: true', 'true', '`name` is true or false and should be a text'],
  [
    'an address without https',
    'url: http://example.org',
    'http://example.org',
    '`http://example.org` begins with http://',
  ],
  ['a date in words', 'dateCreated: May 2020', 'May 2020', '`May 2020` is no day'],
  ['an empty list', 'author: []', '[]', '`author` has 0 items and should have at least 1'],
  [
    'an item that stands twice',
    'operatingSystem: [Linux, macOS, Linux]',
    'Linux',
    '`Linux` stands twice in `operatingSystem`',
  ],
  [
    'a short description',
    'description: Too short.',
    'Too short.',
    '`description` has 10 characters and should have at least 60',
  ],
  [
    'a long description',
    `description: ${LONG}. Y.`,
    `${LONG}. Y.`,
    '`description` has 2104 characters and should have at most 2000',
  ],
  [
    'a short description in one of two languages',
    `description: { en: '${'Makes maps of the sky. '.repeat(3)}', fr: Court. }`,
    'Court.',
    '`fr` of `description` has 6 characters and should have at least 60',
  ],
  [
    'descriptions in no language',
    'description: {}',
    '{}',
    '`description` has 0 items and should have at least 1',
  ],
  [
    'a word that is no choice',
    "launch: [{ kind: cloud, name: A, url: 'https://a.org' }]",
    'cloud',
    '`cloud` is no value of `kind`',
  ],
  [
    'a wrong type of an agent',
    'author: [{ type: Robot, name: A }]',
    'Robot',
    '`Robot` is no value of `type`',
  ],
  [
    'a link without an address',
    'training: [{ name: A }]',
    '{ name: A }',
    '`url` is missing in `training`',
  ],
  [
    'a reference without a name',
    "isPartOf: [{ url: 'https://a.org' }]",
    "{ url: 'https://a.org' }",
    '`name` is missing in `isPartOf`',
  ],
  [
    'a person without a family name',
    'author: [{ givenName: Ada }]',
    '{ givenName: Ada }',
    '`familyName` is missing in `author`',
  ],
  [
    'an unknown field of a person',
    'author: [{ givenName: A, familyName: B, orcid: C }]',
    'orcid',
    '`orcid` is no field of `author`',
  ],
  [
    'an organisation without a name',
    "author: [{ url: 'https://a.org' }]",
    "{ url: 'https://a.org' }",
    '`name` is missing in `author`',
  ],
  [
    'an ORCID without its address',
    'author: [{ givenName: A, familyName: B, id: 0000-0002-1825-0097 }]',
    '0000-0002-1825-0097',
    'an ORCID is written as its address',
  ],
  [
    'a bare DOI',
    'identifier: [10.5281/zenodo.1]',
    '10.5281/zenodo.1',
    '`10.5281/zenodo.1` is not the usual form of this identifier',
  ],
])('%s is one mistake at its own place', (_, lines, at, message) => {
  const found = problems(lines);
  expect(
    found.filter((problem) => problem.message === message).map((problem) => problem.at),
  ).toEqual([at]);
  expect(found.filter((problem) => !/first sentence/.test(problem.message))).toHaveLength(1);
});

describe('cures', () => {
  test.each([
    ['keyword: [a]', 'Write `keywords`.'],
    ['developmentstatus: active', 'Write `developmentStatus`.'],
    ['version: 1.10', "Put it in quotes: `'1.10'`."],
    ['keywords: radio', 'Write `[radio]`.'],
    ['operatingSystem: Linux', 'Write a list: `[Linux]`.'],
    [
      "launch: [{ kind: cloud, name: A, url: 'https://a.org' }]",
      'Write `service` or `notebook` or `container`.',
    ],
  ])('%s', (lines, cure) => {
    expect(problems(lines)[0]?.cure).toBe(cure);
  });

  test('a wrong form is answered with an example and the meaning of the field', () => {
    expect(problems('author: [{ name: A, email: nope }]')[0]?.cure).toContain(
      'contact@example.org',
    );
  });
});

test('every required field that is missing is named, at the top, with what to add', () => {
  const text = 'url: https://example.org\n';
  const found = check({ 'a.yaml': text });
  expect(found.map(({ message }) => message)).toEqual([
    '`name` is missing',
    '`description` is missing',
    '`codeRepository` is missing',
    '`license` is missing',
    '`author` is missing',
    '`kind` is missing',
    '`domain` is missing',
  ]);
  for (const { fix, line, column } of found) {
    expect([line, column]).toEqual([1, 1]);
    expect(fix?.text).toMatch(/^Add `/);
  }
});

test('a required field under a misspelt name is one mistake', () => {
  const text = entryWith().replace('license:', 'licence:');
  expect(check({ 'a.yaml': text }).map(({ message, fix }) => [message, fix?.text])).toEqual([
    ['`licence` is no field of an entry', 'Write `license`.'],
  ]);
});

/** What a schema says of a value; the other keywords only lead to these. */
const LEADING = new Set(
  '$schema $id $ref $defs title description examples properties items if then else anyOf not'.split(
    ' ',
  ),
);

/** All keywords that a schema uses, at any depth. */
function keywordsOf(part: unknown, found = new Set<string>()): Set<string> {
  if (part === null || typeof part !== 'object' || Array.isArray(part)) return found;
  for (const [keyword, value] of Object.entries(part)) {
    found.add(keyword);
    const names = keyword === 'properties' || keyword === '$defs';
    if (names) for (const child of Object.values(value as object)) keywordsOf(child, found);
    else if (keyword !== 'examples') for (const child of [value].flat()) keywordsOf(child, found);
  }
  return found;
}

test.each(['entry', 'vocabulary', 'translation', 'config', 'harvested'] as const)(
  'every keyword of the schema of %s has a sentence of its own',
  (name) => {
    const keywords = [...keywordsOf(schemas[name])].filter((keyword) => !LEADING.has(keyword));
    expect(keywords).not.toEqual([]);
    expect(Object.keys(EXPLAINERS)).toEqual(expect.arrayContaining(keywords));
  },
);
