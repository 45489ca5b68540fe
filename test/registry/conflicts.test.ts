import { describe, expect, test } from 'vitest';
import { compose } from '#registry/compose.ts';
import type { Entry, HarvestedFacts, Software } from '#registry/generated/types.ts';

const ENTRY: Entry = {
  name: 'Sextant',
  alternateName: ['Octant'],
  description: 'Measures the height of stars above the horizon, for navigators at sea.',
  codeRepository: 'https://github.com/tools/sextant-2',
  license: 'MIT',
  author: [
    { givenName: 'Josiah', familyName: 'Carberry' },
    { givenName: 'Ada', familyName: 'Ångström' },
  ],
  kind: 'library',
  domain: ['astronomy'],
};

function conflicts(
  facts: Readonly<Record<string, Software>>,
  entry: Partial<Entry> = {},
): string[] {
  const sources = Object.entries(facts).map(([source, each]) => ({
    source,
    url: `https://example.org/${source}`,
    since: '2026-01-01',
    facts: each,
  }));
  const harvested: HarvestedFacts = { id: 'sextant', sources };
  return (compose('sextant', { ...ENTRY, ...entry }, harvested).conflicts ?? []).map(
    ({ field, values }) =>
      `${field}: ${values.map(({ source, value }) => `${source} ${value}`).join(' | ')}`,
  );
}

describe('what is a disagreement', () => {
  test.each<[string, Record<string, Software>, string[]]>([
    [
      'a licence',
      { LICENSE: { license: 'BSD-3-Clause' } },
      ['license: entry MIT | LICENSE BSD-3-Clause'],
    ],
    [
      'a version that one file forgot',
      { releases: { version: '2.0.0' }, 'codemeta.json': { version: '1.9' } },
      ['version: releases 2.0.0 | codemeta.json 1.9'],
    ],
    [
      'a name',
      { 'codemeta.json': { name: 'compass' }, 'package.json': { name: 'sextant-js' } },
      ['name: entry Sextant | codemeta.json compass'],
    ],
    [
      'languages of which none is the same',
      {
        'codemeta.json': { programmingLanguage: ['Fortran'] },
        languages: { programmingLanguage: ['C++', 'Python'] },
      },
      ['programmingLanguage: languages C++, Python | codemeta.json Fortran'],
    ],
    [
      'a version that the first source got wrong',
      {
        'codemeta.json': { version: '1.9' },
        'package.json': { version: '1.9' },
        releases: { version: '2.0' },
      },
      ['version: releases 2.0 | codemeta.json 1.9 | package.json 1.9'],
    ],
    [
      'a DOI',
      {
        'CITATION.cff': { identifier: ['https://doi.org/10.5281/zenodo.1', 'ascl:1001.001'] },
        README: { identifier: ['https://doi.org/10.5281/zenodo.2'] },
      },
      [
        'identifier: CITATION.cff https://doi.org/10.5281/zenodo.1 | README https://doi.org/10.5281/zenodo.2',
      ],
    ],
    [
      'a repository',
      { 'codemeta.json': { codeRepository: 'https://github.com/old/sextant' } },
      [
        'codeRepository: entry https://github.com/tools/sextant-2 | codemeta.json https://github.com/old/sextant',
      ],
    ],
    [
      'authors of whom none is the same',
      { '.zenodo.json': { author: [{ givenName: 'J.', familyName: 'Doe' }] } },
      ['author: entry Josiah Carberry, Ada Ångström | .zenodo.json J. Doe'],
    ],
  ])('%s', (_, facts, expected) => {
    expect(conflicts(facts)).toEqual(expected);
  });
});

describe('what is none', () => {
  test.each<[string, Record<string, Software>]>([
    ['nothing said', { README: {} }],
    ['the same licence', { LICENSE: { license: 'MIT' } }],
    ['a version with a v, or without its zeros', { a: { version: 'v2.0.0' }, b: { version: '2' } }],
    ['the name in another case', { a: { name: 'SEXTANT' } }],
    ['another name of the software', { a: { name: 'octant' } }],
    ['the name of the repository', { a: { name: 'sextant_2' } }],
    [
      'the repository written otherwise',
      { a: { codeRepository: 'https://github.com/Tools/Sextant-2' } },
    ],
    ['a part of the authors', { a: { author: [{ givenName: 'A.', familyName: 'Angstrom' }] } }],
    [
      'a collaboration that signs for them',
      { a: { author: [{ name: 'The Sextant developers' }] } },
    ],
    ['a licence in brackets, its parts turned round', { a: { license: '(ISC AND (MIT))' } }],
    ['the name of a package', { 'pyproject.toml': { name: 'py-sextant' } }],
    ['notebooks beside a language', { languages: { programmingLanguage: ['Jupyter Notebook'] } }],
    ['an identifier that is no DOI', { a: { identifier: ['ascl:1001.001'] } }],
  ])('%s', (_, facts) => {
    expect(conflicts(facts, { license: facts['a']?.license ? 'MIT AND ISC' : 'MIT' })).toEqual([]);
  });
});

test('every value comes with where it was read', () => {
  const { conflicts: [conflict] = [] } = compose('sextant', ENTRY, {
    id: 'sextant',
    sources: [
      {
        source: 'LICENSE',
        url: 'https://a.org/LICENSE',
        since: '2026-01-01',
        facts: { license: 'ISC' },
      },
    ],
  });
  expect(conflict?.values).toEqual([
    { value: 'MIT', source: 'entry' },
    { value: 'ISC', source: 'LICENSE', url: 'https://a.org/LICENSE' },
  ]);
});
