import { describe, expect, test } from 'vitest';
import { citationCff } from '#harvest/extractors/citation-cff.ts';
import { read, readValue, said, survivesEverything } from './reading.ts';

const HEAD = 'cff-version: 1.2.0\nmessage: Please cite it.\n';
const cff = (lines: string): ReturnType<typeof read> => read(citationCff, HEAD + lines);

test('a sound file: what it says of the software, and nothing of what it refers to', () => {
  const extraction = cff(`title: Astrolabe
abstract: Finds stars.
type: software
authors:
  - given-names: Josiah
    family-names: Carberry
    orcid: https://orcid.org/0000-0002-1825-0097
    email: carberry@observatory.edu
    affiliation: Observatory
  - name: The Astrolabe team
    website: https://observatory.org
version: 1.10
date-released: 2024-02-29
license: MIT
keywords: [stars, planets]
doi: 10.5281/zenodo.4701488
url: https://astrolabe.observatory.org
repository-code: https://github.com/observatory/astrolabe
repository-artifact: https://pypi.org/project/astrolabe
preferred-citation:
  type: article
  title: Finding stars
  doi: 10.1051/x1
  authors: [{ given-names: Ada, family-names: Abel }]
references:
  - { type: software, title: Moon, doi: 10.5281/zenodo.1 }
`);
  expect(extraction).toEqual({
    facts: {
      name: 'Astrolabe',
      author: [
        {
          id: 'https://orcid.org/0000-0002-1825-0097',
          givenName: 'Josiah',
          familyName: 'Carberry',
          affiliation: [{ name: 'Observatory' }],
        },
        { name: 'The Astrolabe team', url: 'https://observatory.org' },
      ],
      version: '1.10',
      datePublished: '2024-02-29',
      license: 'MIT',
      keywords: ['stars', 'planets'],
      identifier: ['https://doi.org/10.5281/zenodo.4701488'],
      url: 'https://astrolabe.observatory.org',
      codeRepository: 'https://github.com/observatory/astrolabe',
      downloadUrl: 'https://pypi.org/project/astrolabe',
      referencePublication: [{ id: 'https://doi.org/10.1051/x1', name: 'Finding stars' }],
    },
    problems: [],
  });
});

describe('files that are none', () => {
  test.each([
    ['BibTeX', '% cite\n@article{carberry, title={Stars}}', '`CITATION.cff:2`: the file is BibTeX'],
    ['prose', 'Please cite Carberry.', '`CITATION.cff`: the file is no Citation File Format'],
    ['nothing', '', 'the file is empty'],
    ['broken', 'title: "Stars\nversion: 1', '`CITATION.cff:1`: `"` is opened here and not closed'],
    [
      'conflict',
      '<<<<<<< a\ntitle: A\n=======\ntitle: B\n>>>>>>> b\n',
      '`CITATION.cff:1`: a conflict',
    ],
  ])('%s', (_, text, problem) => {
    const extraction = read(citationCff, text);
    expect(extraction.facts).toEqual({});
    expect(extraction.problems.join('\n')).toContain(problem);
  });

  test('a data set is no software', () => {
    expect(cff('title: Stars\ntype: dataset\n')).toEqual({
      facts: {},
      problems: ['`CITATION.cff:4`: the file describes a `dataset`, and no software'],
    });
  });
});

test.each(['1.0.3', '1.1.0', '"1.2.0"'])('version %s of the format is known', (version) => {
  expect(read(citationCff, `cff-version: ${version}\ntitle: Stars\n`).problems).toEqual([]);
});

test('a version of the format that never was is told, and the rest is taken', () => {
  expect(read(citationCff, 'cff-version: 1.3.0\ntitle: Stars\n')).toEqual({
    facts: { name: 'Stars' },
    problems: ['`CITATION.cff:1`: there is no version `1.3.0` of the Citation File Format'],
  });
});

test('CRLF, a byte-order mark and a key that stands twice', () => {
  const extraction = read(citationCff, '\uFEFFtitle: One\r\ntitle: Two\r\nversion: 2.0\r\n');
  expect(extraction.facts).toEqual({ name: 'Two', version: '2.0' });
  expect(extraction.problems).toEqual(['`CITATION.cff:2`: `title` is given twice']);
});

test.each([
  ['1.10', '1.10'],
  ['v2.0', '2.0'],
  ['"00.10.03"', '00.10.03'],
  ['1e3', '1e3'],
])('version %s stays as it is written', (written, version) => {
  expect(cff(`version: ${written}\n`).facts).toEqual({ version });
});

test.each([
  ['MIT', 'MIT', []],
  ['[bsd-3-clause]', 'BSD-3-Clause', []],
  ['[MIT, Apache-2.0]', 'MIT OR Apache-2.0', []],
  ['[MIT AND Zlib, Apache-2.0]', '(MIT AND Zlib) OR Apache-2.0', []],
  [
    '[MIT, GPL-3.0]',
    undefined,
    ['the SPDX id `GPL-3.0` is deprecated: it may be `GPL-3.0-only` or `GPL-3.0-or-later`'],
  ],
])('licence %s', (written, license, problems) => {
  const extraction = cff(`license: ${written}\n`);
  expect(extraction.facts.license).toBe(license);
  expect(said(extraction)).toEqual(problems);
});

describe('authors', () => {
  test.each([
    [
      '{ family-names: Berg, name-particle: van den, given-names: Jan, name-suffix: Jr. }',
      { givenName: 'Jan', familyName: 'van den Berg Jr.' },
    ],
    ["{ family-names: 'Null', given-names: Dev }", { givenName: 'Dev', familyName: 'Null' }],
    [
      '{ family-names: Carberry, given-names: Josiah, orcid: 0000-0002-1825-0097 }',
      { id: 'https://orcid.org/0000-0002-1825-0097', givenName: 'Josiah', familyName: 'Carberry' },
    ],
    ['{ name: CERN }', { name: 'CERN' }],
    ['{ family-names: The Astrolabe Collaboration }', { name: 'The Astrolabe Collaboration' }],
    ['{ given-names: Astrolabe, family-names: Developers }', { name: 'Astrolabe Developers' }],
    ['Josiah Carberry', { givenName: 'Josiah', familyName: 'Carberry' }],
  ])('%s', (author, expected) => {
    expect(cff(`authors:\n  - ${author}\n`)).toEqual({
      facts: { author: [expected] },
      problems: [],
    });
  });

  test.each([
    ['{ given-names: Josiah }', '`Josiah` has no family name'],
    ['{ family-names: Carberry }', '`Carberry` has no given name'],
    ['{ alias: astro42 }', '`astro42` is only an alias'],
    ['{ affiliation: CERN }', 'the author has no name'],
    ['{ family-names: TODO, given-names: Josiah }', '`TODO` is a placeholder'],
  ])('left out: %s', (author, problem) => {
    const extraction = cff(`authors:\n  - ${author}\n`);
    expect(extraction.facts).toEqual({});
    expect(extraction.problems).toContain(`\`CITATION.cff:4\`: ${problem}`);
  });
});

describe('identifiers', () => {
  test('DOIs as addresses, ASCL ids of every kind, and other addresses', () => {
    const extraction = cff(`doi: https://doi.org/10.5281/zenodo.4701488
identifiers:
  - { type: doi, value: 10.5281/ZENODO.4701488, description: Concept DOI of all versions }
  - { type: url, value: 'https://ascl.net/1711.014' }
  - { type: ascl-id, value: '1907.024' }
  - { type: bibcode, value: 2019ascl.soft07024R }
  - { type: url, value: 'https://observatory.org/astrolabe' }
`);
    expect(extraction).toEqual({
      facts: {
        identifier: ['https://doi.org/10.5281/zenodo.4701488', 'ascl:1711.014', 'ascl:1907.024'],
      },
      problems: [],
    });
  });

  test.each([
    ['The DOI of version 0.9 of the software', 'is the identifier of one version'],
    ['astrolabe v0.17.0', 'is the identifier of one version'],
    ['Summary Paper on the software', 'names a paper, and no software'],
    ['The software paper', 'names a paper, and no software'],
  ])('%s: no identifier of the software', (description, problem) => {
    const item = `{ type: doi, value: 10.5281/zenodo.2, description: '${description}' }`;
    const extraction = cff(`identifiers:\n  - ${item}\n`);
    expect(extraction.facts.identifier).toBeUndefined();
    expect(extraction.problems).toEqual([`\`CITATION.cff:4\`: \`10.5281/zenodo.2\` ${problem}`]);
  });

  test.each(['The archived snapshots of all versions', 'Zenodo code, see the paper', 'Software'])(
    '%s: the software',
    (description) => {
      const item = `{ type: doi, value: 10.5281/zenodo.2, description: '${description}' }`;
      const { facts } = cff(`identifiers:\n  - ${item}\n`);
      expect(facts).toEqual({ identifier: ['https://doi.org/10.5281/zenodo.2'] });
    },
  );

  test('the DOI of a journal is that of a paper', () => {
    expect(cff('doi: 10.21105/joss.01234\n')).toEqual({
      facts: { referencePublication: [{ id: 'https://doi.org/10.21105/joss.01234' }] },
      problems: ['`CITATION.cff:3`: `10.21105/joss.01234` names a paper, and no software'],
    });
  });
});

describe('the preferred citation', () => {
  test.each([
    [
      '{ type: article, title: Stars, url: "https://arxiv.org/abs/2309.00001" }',
      { id: 'https://arxiv.org/abs/2309.00001', name: 'Stars' },
    ],
    [
      '{ type: generic, identifiers: [{ type: doi, value: 10.1051/x1 }] }',
      { id: 'https://doi.org/10.1051/x1' },
    ],
  ])('%s', (citation, expected) => {
    expect(cff(`preferred-citation: ${citation}\n`)).toEqual({
      facts: { referencePublication: [expected] },
      problems: [],
    });
  });

  test.each([
    ['{ type: software, doi: 10.5281/zenodo.9 }', []],
    ['{ type: article, title: Stars }', ['the publication has no DOI and no address']],
    ['{ type: article, doi: 10.xxxx/stars }', ['`10.xxxx/stars` is a placeholder']],
  ])('no paper: %s', (citation, problems) => {
    const extraction = cff(`preferred-citation: ${citation}\n`);
    expect(extraction.facts).toEqual({});
    expect(said(extraction)).toEqual(problems);
  });
});

test('days that are none are told', () => {
  expect(cff("date-released: '2023-02-29'\n")).toEqual({
    facts: {},
    problems: ['`CITATION.cff:3`: `2023-02-29` is no day of the calendar'],
  });
});

test('JSON is YAML too', () => {
  expect(readValue(citationCff, { title: 'Astrolabe' }).facts).toEqual({ name: 'Astrolabe' });
});

const NAMES = [
  'cff-version',
  'type',
  'title',
  'authors',
  'name',
  'given-names',
  'family-names',
  'name-particle',
  'alias',
  'orcid',
  'affiliation',
  'website',
  'version',
  'date-released',
  'license',
  'keywords',
  'doi',
  'identifiers',
  'value',
  'description',
  'url',
  'repository-code',
  'repository-artifact',
  'preferred-citation',
  '__proto__',
];

describe('whatever the file holds', () => {
  survivesEverything(citationCff, NAMES, (value) => JSON.stringify(value, null, 1));
});
