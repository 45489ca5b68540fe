import { describe, expect, test } from 'vitest';
import { zenodoJson } from '#harvest/extractors/zenodo-json.ts';
import { read, readValue, said, survivesEverything } from './reading.ts';

test('a sound file: no prose, no address of the deposit', () => {
  const deposit = {
    upload_type: 'software',
    title: 'observatory/astrolabe: v1.10',
    description: '<p>Finds <b>stars</b>.</p>',
    notes: 'Please cite it.',
    version: 'v1.10',
    publication_date: '2024-02-29',
    license: { id: 'BSD-3-Clause' },
    keywords: ['stars', 'planets, comets'],
    creators: [
      { name: 'Carberry, Josiah', orcid: ' 0000-0002-1825-0097', affiliation: 'Observatory' },
    ],
    contributors: [
      { name: 'Abel, Ada', type: 'ContactPerson' },
      { name: 'Bell, Ben', type: 'Other' },
      { name: 'Observatory Group', type: 'RightsHolder' },
    ],
    grants: [{ id: '10.13039/501100000780::824064' }, { id: '653477' }],
    communities: [{ identifier: 'escape2020' }],
  };
  expect(readValue(zenodoJson, deposit)).toEqual({
    facts: {
      name: 'astrolabe',
      author: [
        {
          id: 'https://orcid.org/0000-0002-1825-0097',
          givenName: 'Josiah',
          familyName: 'Carberry',
          affiliation: [{ name: 'Observatory' }],
        },
      ],
      maintainer: [{ givenName: 'Ada', familyName: 'Abel' }],
      contributor: [{ givenName: 'Ben', familyName: 'Bell' }],
      copyrightHolder: [{ name: 'Observatory Group' }],
      version: '1.10',
      datePublished: '2024-02-29',
      license: 'BSD-3-Clause',
      keywords: ['stars', 'planets', 'comets'],
      funding: [
        {
          identifier: '824064',
          funder: { id: 'https://doi.org/10.13039/501100000780', name: 'European Commission' },
        },
        { identifier: '653477' },
      ],
    },
    problems: [],
  });
});

describe('names', () => {
  test.each([
    ['Carberry, Josiah', { givenName: 'Josiah', familyName: 'Carberry' }],
    ['Josiah Carberry', { givenName: 'Josiah', familyName: 'Carberry' }],
    ['Josiah S. T. Carberry', { givenName: 'Josiah S. T.', familyName: 'Carberry' }],
    [
      'Lopez Carberry, Josiah Stinkney',
      { givenName: 'Josiah Stinkney', familyName: 'Lopez Carberry' },
    ],
    ["O'Neill, Ada-Lou", { givenName: 'Ada-Lou', familyName: "O'Neill" }],
    ['Gál, Tamás', { givenName: 'Tamás', familyName: 'Gál' }],
    ['The Astrolabe Collaboration', { name: 'The Astrolabe Collaboration' }],
    ['Astrolabe', { name: 'Astrolabe' }],
  ])('%s', (name, expected) => {
    expect(readValue(zenodoJson, { creators: [{ name }] })).toEqual({
      facts: { author: [expected] },
      problems: [],
    });
  });

  test.each([
    'Juan Luis Cano',
    'Hugo van Stars',
    'LSST DESC',
    'CERN, Geneva',
    'Carberry, Jr.',
    'A. Abel, B. Bell',
    'Belle II',
  ])('not certain: %s', (name) => {
    expect(readValue(zenodoJson, { creators: [{ name }] })).toEqual({
      facts: {},
      problems: [
        `\`.zenodo.json:3\`: it is not certain which part of \`${name}\` is the family name`,
      ],
    });
  });

  test('268 creators are no problem', () => {
    const creators = Array.from({ length: 268 }, (_, index) => ({
      name: `Star${String.fromCodePoint(97 + (index % 26))}, Ada${'x'.repeat(Math.floor(index / 26))}`,
    }));
    const { facts, problems } = readValue(zenodoJson, { creators });
    expect(facts.author).toHaveLength(268);
    expect(facts.author?.[27]).toEqual({ givenName: 'Adax', familyName: 'Starb' });
    expect(problems).toEqual([]);
  });
});

test.each([
  ['bsd-3-clause', 'BSD-3-Clause'],
  ['gpl-3.0+', 'GPL-3.0-or-later'],
  [{ id: 'mit' }, 'MIT'],
])('licence %j', (license, expected) => {
  expect(readValue(zenodoJson, { license })).toEqual({
    facts: { license: expected },
    problems: [],
  });
});

test('an open licence without a name is none', () => {
  expect(readValue(zenodoJson, { license: 'other-open' })).toEqual({
    facts: {},
    problems: ['`.zenodo.json:2`: `other-open` names no licence'],
  });
});

test('what is no software gives no facts', () => {
  expect(readValue(zenodoJson, { upload_type: 'dataset', title: 'Stars' })).toEqual({
    facts: {},
    problems: ['`.zenodo.json:2`: the upload type is `dataset`, and not software'],
  });
  expect(said(readValue(zenodoJson, [{ title: 'Stars' }]))).toEqual([
    'the file holds a list, and no deposit',
  ]);
});

test('a grant without a number is told', () => {
  expect(said(readValue(zenodoJson, { grants: [{ id: 'stars' }, {}] }))).toEqual([
    '`stars` is no number of a grant',
    'a text is expected here',
  ]);
});

describe('related identifiers', () => {
  const related = (relation: string, identifier: string, type?: string): ReturnType<typeof read> =>
    readValue(zenodoJson, {
      related_identifiers: [{ relation, identifier, ...(type && { resource_type: type }) }],
    });

  test.each([
    [
      'isSupplementTo',
      'https://github.com/observatory/astrolabe/tree/v1',
      undefined,
      { codeRepository: 'https://github.com/observatory/astrolabe' },
    ],
    [
      'isDerivedFrom',
      'https://github.com/observatory/astrolabe',
      'software',
      { codeRepository: 'https://github.com/observatory/astrolabe' },
    ],
    ['isDerivedFrom', 'https://github.com/upstream/astrolabe', 'software', {}],
    ['isSupplementTo', '10.1051/x1', 'publication-article', {}],
    [
      'isDocumentedBy',
      'https://astrolabe.observatory.org',
      'publication-softwaredocumentation',
      { softwareHelp: 'https://astrolabe.observatory.org' },
    ],
    [
      'isDocumentedBy',
      'https://github.com/observatory/astrolabe/blob/main/README.md',
      undefined,
      { readme: 'https://github.com/observatory/astrolabe/blob/main/README.md' },
    ],
    [
      'isDocumentedBy',
      '10.1051/x1',
      'publication-article',
      { referencePublication: [{ id: 'https://doi.org/10.1051/x1' }] },
    ],
    [
      'isDescribedBy',
      'arXiv:2309.00001',
      undefined,
      { referencePublication: [{ id: 'https://doi.org/10.48550/arXiv.2309.00001' }] },
    ],
    [
      'isVersionOf',
      '10.5281/zenodo.4701488',
      undefined,
      { identifier: ['https://doi.org/10.5281/zenodo.4701488'] },
    ],
    ['cites', '10.1051/x1', undefined, {}],
  ])('%s %s', (relation, identifier, type, expected) => {
    expect(related(relation, identifier, type)).toEqual({ facts: expected, problems: [] });
  });

  test('a placeholder is told', () => {
    expect(said(related('isDescribedBy', '10.xxxx/stars'))).toEqual([
      '`10.xxxx/stars` is a placeholder',
    ]);
  });
});

test('broken JSON is told with its line', () => {
  const { problems } = read(zenodoJson, '{\n "title": "Stars",\n "creators": [\n}');
  expect(problems[0]).toMatch(/^`\.zenodo\.json:[34]`: /);
});

const NAMES = [
  'upload_type',
  'title',
  'version',
  'publication_date',
  'license',
  'id',
  'keywords',
  'creators',
  'contributors',
  'name',
  'orcid',
  'affiliation',
  'type',
  'grants',
  'related_identifiers',
  'identifier',
  'relation',
  'resource_type',
  'description',
  '__proto__',
];

describe('whatever the file holds', () => {
  survivesEverything(zenodoJson, NAMES, (value) => JSON.stringify(value, null, 1));
});
