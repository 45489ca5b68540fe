import { describe, expect, test } from 'vitest';
import { codemeta } from '#harvest/extractors/codemeta.ts';
import { read, readValue, said, survivesEverything } from './reading.ts';

const facts = (value: unknown): object => readValue(codemeta, value).facts;
const problems = (value: unknown): string[] => said(readValue(codemeta, value));

describe('files that are no sound JSON', () => {
  test('a missing comma is mended, and told with its line', () => {
    const extraction = read(codemeta, '{\n  "name": "Astrolabe"\n  "version": "1.2"\n}');
    expect(extraction).toEqual({
      facts: { name: 'Astrolabe', version: '1.2' },
      problems: ['`codemeta.json:2`: a comma is missing at the end of the line'],
    });
  });

  test('so is a comma before a closing bracket, but none inside a text', () => {
    const extraction = read(codemeta, '{\n "name": "Astrolabe",\n "keywords": ["time,]",],\n}');
    expect(extraction.facts).toEqual({ name: 'Astrolabe', keywords: ['time'] });
    expect(extraction.problems).toContain(
      '`codemeta.json:3`: a comma stands before a closing bracket',
    );
  });

  test.each([
    [
      'conflict',
      '{\n<<<<<<< HEAD\n"name": "A"\n=======\n"name": "B"\n>>>>>>> x\n}',
      ':2`: a conflict',
    ],
    ['end', '{\n"name": "A",\n"version": "1', ':3`: `"` is opened'],
    ['web page', '<!doctype html>\n<p>Not found</p>', 'the file is no JSON'],
    ['text', '"Astrolabe"', 'holds no JSON object'],
    ['nothing', '', 'the file is empty'],
    ['YAML', 'name: Astrolabe\nversion: 1', 'the file is no JSON'],
  ])('%s: nothing is taken', (_, text, problem) => {
    const extraction = read(codemeta, text);
    expect(extraction.facts).toEqual({});
    expect(extraction.problems.join('\n')).toContain(problem);
  });

  test('a byte-order mark, zero bytes and tabs do no harm', () => {
    const extraction = read(
      codemeta,
      '\uFEFF{\r\n\t"name": "Astro\0labe",\r\n\t"version": "2.0"\r\n}',
    );
    expect(extraction.facts).toEqual({ name: 'Astro labe', version: '2.0' });
    expect(said(extraction)).toEqual([
      'the file begins with a byte-order mark, which JSON does not allow',
      'the file holds zero bytes',
    ]);
  });

  test('of Latin-1, what is damaged is left out', () => {
    const extraction = readValue(codemeta, {
      name: 'Astrolabe',
      author: [{ '@type': 'Person', givenName: 'Andr\uFFFD', familyName: 'Dupont' }],
    });
    expect(extraction.facts).toEqual({ name: 'Astrolabe' });
    expect(said(extraction)[0]).toBe('the file is not written in UTF-8, some characters are lost');
  });

  test('a name that stands twice is told; the last one counts, as in JSON', () => {
    const extraction = read(codemeta, '{"name": "A1",\n"name": "A2"}');
    expect(extraction).toEqual({
      facts: { name: 'A2' },
      problems: ['`codemeta.json:2`: `name` is given twice'],
    });
  });
});

describe('the software in a document', () => {
  test.each([
    { '@type': 'Code', title: 'Astrolabe' },
    { 'schema:name': 'Astrolabe', type: 'schema:SoftwareSourceCode' },
    { 'https://schema.org/name': { '@value': 'Astrolabe' } },
    {
      '@graph': [
        { '@id': '#p', '@type': 'Person', name: 'A B' },
        { '@type': 'SoftwareSourceCode', name: 'Astrolabe' },
      ],
    },
    [{ '@type': ['SoftwareApplication'], name: { '@list': ['Astrolabe'] } }],
  ])('is found: %j', (document) => {
    expect(facts(document)).toEqual({ name: 'Astrolabe' });
  });

  test('a graph joins its parts by their ids', () => {
    const graph = [
      { '@id': '#me', '@type': 'Person', givenName: 'Josiah', familyName: 'Carberry' },
      { '@type': 'SoftwareSourceCode', author: [{ '@id': '#me' }] },
    ];
    expect(facts({ '@graph': graph })).toEqual({
      author: [{ givenName: 'Josiah', familyName: 'Carberry' }],
    });
  });

  test('what is no software, or several, gives no facts', () => {
    expect(readValue(codemeta, { '@type': 'Dataset', name: 'Stars' })).toEqual({
      facts: {},
      problems: ['`codemeta.json:1`: the file describes a `Dataset`, which is no software'],
    });
    const two = [{ '@type': 'SoftwareSourceCode' }, { '@type': 'SoftwareSourceCode' }];
    expect(problems({ '@graph': two })[0]).toContain('several software');
    expect(problems([])).toEqual(['the file describes no software']);
  });

  test('prose is never taken', () => {
    const prose = {
      description: 'It finds stars.',
      releaseNotes: 'First version.',
      abstract: 'Stars.',
    };
    expect(readValue(codemeta, prose)).toEqual({ facts: {}, problems: [] });
  });
});

test.each([
  ['Astrolabe: finds stars in images', 'Astrolabe'],
  ['observatory/astrolabe: v1.2.0', 'astrolabe'],
  ['Finding stars in images of the sky: a tool', 'Finding stars in images of the sky: a tool'],
])('name %j', (name, expected) => {
  expect(facts({ name })).toEqual({ name: expected });
});

test.each([
  ['stars, planets; comets', ['stars', 'planets', 'comets']],
  [
    ['stars', 'Stars', 'planets, comets'],
    ['stars', 'planets', 'comets'],
  ],
  [[{ '@type': 'DefinedTerm', name: 'stars' }], ['stars']],
])('keywords %j', (keywords, expected) => {
  expect(facts({ keywords })).toEqual({ keywords: expected });
});

test.each([
  ['Python 3, c++17', ['Python', 'C++']],
  [
    ['Javascript', 'python3.*', 'Brainlang 2'],
    ['JavaScript', 'Python', 'Brainlang 2'],
  ],
  [{ '@type': 'ComputerLanguage', name: 'Fortran 90', version: '90' }, ['Fortran']],
])('languages %j', (programmingLanguage, expected) => {
  expect(facts({ programmingLanguage })).toEqual({ programmingLanguage: expected });
});

const CARBERRY = { givenName: 'Josiah', familyName: 'Carberry' };

describe('people', () => {
  test.each([
    [
      'Josiah Carberry <carberry@observatory.edu>',
      { ...CARBERRY, email: 'carberry@observatory.edu' },
    ],
    [{ '@type': 'Person', ...CARBERRY }, CARBERRY],
    [[{ '@type': 'Person', name: 'Carberry, Josiah' }], CARBERRY],
    [
      { type: 'Organization', name: 'Observatory', id: 'https://ror.org/01ggx4157' },
      { id: 'https://ror.org/01ggx4157', name: 'Observatory' },
    ],
    ['The Astrolabe developers', { name: 'The Astrolabe developers' }],
  ])('maintainer %j', (maintainer, expected) => {
    expect(facts({ maintainer })).toEqual({ maintainer: [expected] });
  });

  test.each([
    'https://orcid.org/0000-0002-1825-0097',
    'http://orcid.org/0000-0002-1825-0097/',
    '0000-0002-1825-0097',
    'https://orcid.org/ 0000-0002-1825-0097',
    ' https://orcid.org/0000-0002-1825-0097',
    'X0000-0002-1825-0097',
  ])('ORCID %j', (id) => {
    const author = [{ '@type': 'Person', '@id': id, ...CARBERRY }];
    const expected = { id: 'https://orcid.org/0000-0002-1825-0097', ...CARBERRY };
    expect(readValue(codemeta, { author })).toEqual({
      facts: { author: [expected] },
      problems: [],
    });
  });

  test.each([null, '', ' ', '_:author_1', 'https://orcid.org/'])('no ORCID %j', (id) => {
    const author = [{ '@type': 'Person', '@id': id, ...CARBERRY }];
    expect(readValue(codemeta, { author })).toEqual({
      facts: { author: [CARBERRY] },
      problems: [],
    });
  });

  test.each([
    [
      '0000-0002-1825-0098',
      '`0000-0002-1825-0098` is no ORCID: its last character does not fit the others',
    ],
    ['0000-0000-0000-0000', '`0000-0000-0000-0000` is a placeholder'],
    ['orcid', '`orcid` is no ORCID'],
  ])('wrong ORCID %j', (id, problem) => {
    const extraction = readValue(codemeta, { author: { '@id': id, ...CARBERRY } });
    expect(extraction.facts).toEqual({ author: [CARBERRY] });
    expect(said(extraction)).toEqual([problem]);
  });

  test('authors keep their order, without addresses and roles; affiliations are organisations', () => {
    const author = [
      { '@type': 'Organization', name: 'Astrolabe team' },
      {
        '@type': 'Person',
        ...CARBERRY,
        email: 'c@observatory.edu',
        affiliation: 'Observatory ; University of Stars',
      },
      { '@type': 'Role', roleName: 'Developer' },
      {
        '@type': 'Person',
        givenName: 'Ada',
        familyName: 'Abel',
        affiliation: { name: 'Observatory' },
      },
    ];
    expect(facts({ author })).toEqual({
      author: [
        { name: 'Astrolabe team' },
        { ...CARBERRY, affiliation: [{ name: 'Observatory' }, { name: 'University of Stars' }] },
        { givenName: 'Ada', familyName: 'Abel', affiliation: [{ name: 'Observatory' }] },
      ],
    });
  });

  test.each([
    [
      { '@type': 'Person', name: 'Josiah Stinkney Lopez Carberry' },
      'it is not certain which part of',
    ],
    [{ '@type': 'Person', givenName: 'Josiah' }, '`Josiah` has no family name'],
    [{ '@type': 'Person' }, 'the person has no name'],
    ['Ada Abel, Josiah Carberry', 'is not surely a person or a team'],
    [{ '@type': 'Person', name: 'Your Name' }, 'is a placeholder'],
  ])('left out: %j', (author, problem) => {
    expect(facts({ author })).toEqual({});
    expect(problems({ author }).join()).toContain(problem);
  });
});

test.each([
  ['https://spdx.org/licenses/BSD-3-Clause', 'BSD-3-Clause'],
  ['https://spdx.org/licenses/MIT.html', 'MIT'],
  ['http://www.apache.org/licenses/LICENSE-2.0', 'Apache-2.0'],
  [{ '@type': 'CreativeWork', '@id': 'https://spdx.org/licenses/MIT' }, 'MIT'],
  [
    { name: 'MIT License', url: 'https://github.com/observatory/astrolabe/blob/main/LICENSE' },
    'MIT',
  ],
  ['bsd-3-clause', 'BSD-3-Clause'],
  ['GPL-3.0+', 'GPL-3.0-or-later'],
  [['MIT', 'https://spdx.org/licenses/MIT'], 'MIT'],
])('licence %j', (license, expected) => {
  expect(facts({ license })).toEqual({ license: expected });
});

test.each([
  [
    'https://spdx.org/licenses/GPL-3.0',
    'the SPDX id `GPL-3.0` is deprecated: it may be `GPL-3.0-only` or `GPL-3.0-or-later`',
  ],
  [
    'GPL-2.0-with-classpath-exception',
    'the SPDX id `GPL-2.0-with-classpath-exception` is deprecated',
  ],
  ['./COPYRIGHT', '`./COPYRIGHT` is a file, and names no licence'],
  ['LGPL v3.0', '`LGPL v3.0` may be `LGPL-3.0-only` or `LGPL-3.0-or-later`'],
  ['free for all', '`free for all` is no SPDX licence expression'],
  ['other-open', '`other-open` names no licence'],
  [
    ['MIT', 'Apache-2.0'],
    '`MIT` and `Apache-2.0` stand here without a word whether one may choose',
  ],
  [['MIT', 'LICENSE'], '`LICENSE` is a file, and names no licence'],
])('no certain licence: %j', (license, problem) => {
  expect(readValue(codemeta, { license }).facts).toEqual({});
  expect(problems({ license })).toEqual([problem]);
});

test.each([
  [{ softwareVersion: 'v1.10' }, { version: '1.10' }, []],
  [{ version: 1.1 }, { version: '1.1' }, []],
  [{ softwareVersion: 'master' }, {}, ['`master` is no version']],
  [{ softwareVersion: '{{version}}' }, {}, ['`{{version}}` is a placeholder']],
  [
    { softwareVersion: '2.0', version: '1.0' },
    { version: '2.0' },
    ['the versions `2.0` and `1.0` differ'],
  ],
])('version %j', (document, expected, told) => {
  const extraction = readValue(codemeta, document);
  expect(extraction.facts).toEqual(expected);
  expect(said(extraction)).toEqual(told);
});

test('a number is taken as it was written', () => {
  expect(read(codemeta, '{ "version": 1.10 }').facts).toEqual({ version: '1.10' });
});

test.each([
  'git+https://github.com/observatory/astrolabe.git',
  'https://github.com/Observatory/astrolabe/',
  'git@github.com:observatory/astrolabe.git',
])('repository %j', (codeRepository) => {
  const { facts: taken, problems: told } = readValue(codemeta, { codeRepository });
  expect(taken.codeRepository?.toLowerCase()).toBe('https://github.com/observatory/astrolabe');
  expect(told).toEqual([]);
});

test('another repository is told; the own one is no home page and no download', () => {
  const own = 'https://github.com/observatory/astrolabe';
  expect(readValue(codemeta, { url: own, downloadUrl: `${own}.git` })).toEqual({
    facts: {},
    problems: [],
  });
  const release = `${own}/releases/tag/v1`;
  expect(facts({ downloadUrl: release })).toEqual({ downloadUrl: release });
  expect(problems({ codeRepository: 'https://github.com/old-owner/astrolabe' })).toEqual([
    '`https://github.com/old-owner/astrolabe` is another repository than the one of this file',
  ]);
  expect(facts({ codeRepository: 'our server' })).toEqual({});
});

test.each([
  ['10.5281/zenodo.4701488', ['https://doi.org/10.5281/zenodo.4701488']],
  ['http://dx.doi.org/10.5281/zenodo.4701488', ['https://doi.org/10.5281/zenodo.4701488']],
  [
    ['ascl:1711.014', { '@type': 'PropertyValue', propertyID: 'ASCL', value: '1711.014' }],
    ['ascl:1711.014'],
  ],
  [{ '@id': 'https://doi.org/10.5281/ZENODO.4701488' }, ['https://doi.org/10.5281/ZENODO.4701488']],
  [
    'swh:1:dir:4b825dc642cb6eb9a060e54bf8d69288fbee4904;origin=https://doi.org/10.5281/zenodo.1',
    ['swh:1:dir:4b825dc642cb6eb9a060e54bf8d69288fbee4904'],
  ],
])('identifier %j', (identifier, expected) => {
  expect(readValue(codemeta, { identifier })).toEqual({
    facts: { identifier: expected },
    problems: [],
  });
});

test.each([
  ['Observatory/ASTRO tools', '`Observatory/ASTRO tools` is no persistent identifier'],
  ['https://doi.org/10.xxxx', '`https://doi.org/10.xxxx` is a placeholder'],
  ['10.5281/zenodo.0000000', '`10.5281/zenodo.0000000` is a placeholder'],
  ['TODO', '`TODO` is a placeholder'],
  ['1234-5678', '`1234-5678` is an ISSN, which names a journal'],
])('no identifier: %j', (identifier, problem) => {
  expect(problems({ identifier })).toEqual([problem]);
  expect(facts({ identifier })).toEqual({});
});

describe('publications', () => {
  test('a paper among the identifiers is a publication', () => {
    expect(readValue(codemeta, { identifier: '10.21105/joss.01234' })).toEqual({
      facts: { referencePublication: [{ id: 'https://doi.org/10.21105/joss.01234' }] },
      problems: ['`codemeta.json:2`: `10.21105/joss.01234` names a paper, and no software'],
    });
  });

  test.each([
    ['arXiv:2309.00001', { id: 'https://doi.org/10.48550/arXiv.2309.00001' }],
    [
      'http://adsabs.harvard.edu/abs/2006ASPC..351..497K',
      { id: 'https://ui.adsabs.harvard.edu/abs/2006ASPC..351..497K' },
    ],
    [
      { '@type': 'ScholarlyArticle', '@id': '_:b1', identifier: 'doi:10.1051/1', name: 'Stars' },
      undefined,
    ],
    [
      { '@type': 'ScholarlyArticle', url: 'https://doi.org/10.1051/x1', name: 'Stars' },
      { id: 'https://doi.org/10.1051/x1', name: 'Stars' },
    ],
  ])('%j', (referencePublication, expected) => {
    const wanted = expected ?? { id: 'https://doi.org/10.1051/1', name: 'Stars' };
    expect(facts({ referencePublication })).toEqual({ referencePublication: [wanted] });
  });

  test('the software itself is no paper, and a text without an address neither', () => {
    const doi = 'https://doi.org/10.5281/zenodo.4701488';
    const extraction = readValue(codemeta, { identifier: doi, referencePublication: doi });
    expect(extraction.facts).toEqual({ identifier: [doi] });
    expect(said(extraction)).toEqual([`\`${doi}\` is the software itself, and no paper`]);
    expect(problems({ referencePublication: 'Carberry (2020)' })).toEqual([
      '`Carberry (2020)` is no address of a paper',
    ]);
  });
});

test.each([
  ['active', 'active'],
  [['Active', 'active'], 'active'],
  ['https://www.repostatus.org/#wip', 'wip'],
  [{ '@id': 'https://www.repostatus.org/badges/latest/inactive.svg' }, 'inactive'],
])('development status %j', (developmentStatus, expected) => {
  expect(facts({ developmentStatus })).toEqual({ developmentStatus: expected });
});

test('other words are no status', () => {
  expect(problems({ developmentStatus: 'Beta' })).toEqual([
    '`Beta` is no status of repostatus.org',
  ]);
  expect(facts({ developmentStatus: ['active', 'moved'] })).toEqual({});
});

const COMMISSION = { id: 'https://doi.org/10.13039/501100000780', name: 'European Commission' };

test.each([
  ['ESCAPE 824064', [{ identifier: '824064', name: 'ESCAPE' }]],
  [
    'ESCAPE 824064, ASTERICS 653477',
    [
      { identifier: '824064', name: 'ESCAPE' },
      { identifier: '653477', name: 'ASTERICS' },
    ],
  ],
  ['824064', [{ identifier: '824064' }]],
  ['Grant 824064', [{ identifier: '824064' }]],
  ['The Union pays under the Grant Agreement n. 824064', [{ identifier: '824064' }]],
  ['Call STARS-03-2020 - Grant Agreement Number 101017536', [{ identifier: '101017536' }]],
  [
    'https://doi.org/10.3030/824064',
    [{ identifier: '824064', url: 'https://doi.org/10.3030/824064', funder: COMMISSION }],
  ],
  ['10.13039/501100000780::824064', [{ identifier: '824064', funder: COMMISSION }]],
  [
    {
      '@type': 'Grant',
      identifier: '824064',
      name: 'ESCAPE',
      funder: { name: 'European Commission' },
    },
    [{ identifier: '824064', name: 'ESCAPE', funder: { name: 'European Commission' } }],
  ],
])('funding %j', (funding, expected) => {
  expect(readValue(codemeta, { funding })).toEqual({ facts: { funding: expected }, problems: [] });
});

test('funding without a number is told', () => {
  expect(problems({ funding: 'The Observatory pays' })[0]).toContain('has no number of a grant');
  expect(problems({ funding: { '@type': 'Grant', name: 'Stars' } })).toEqual([
    'the grant has no number',
  ]);
});

test.each([
  [
    ['numpy>=2.0,<3', 'Python 3.8', 'stars'],
    [{ name: 'numpy', version: '>=2.0,<3' }, { name: 'Python', version: '3.8' }, { name: 'stars' }],
  ],
  ['Stars, Moon', [{ name: 'Stars' }, { name: 'Moon' }]],
  [
    { '@type': 'SoftwareApplication', name: 'ROOT', version: '6', url: 'https://root.cern' },
    [{ name: 'ROOT', version: '6', url: 'https://root.cern' }],
  ],
])('requirements %j', (softwareRequirements, expected) => {
  expect(facts({ softwareRequirements })).toEqual({ softwareRequirements: expected });
});

test.each([
  ['2024-02-29', '2024-02-29'],
  ['2024-2-9T10:00:00Z', '2024-02-09'],
  [{ '@type': 'Date', '@value': '2024-02-29' }, '2024-02-29'],
])('day %j', (dateCreated, expected) => {
  expect(facts({ dateCreated })).toEqual({ dateCreated: expected });
});

test.each(['2023-02-29', '2024', 'yesterday'])('no day: %j', (dateCreated) => {
  expect(problems({ dateCreated })).toEqual([`\`${dateCreated}\` is no day of the calendar`]);
});

test('CodeMeta 1 has other names for the same', () => {
  const document = {
    '@type': 'SoftwareSourceCode',
    title: 'Astrolabe',
    agents: [
      { '@type': 'person', '@id': 'http://orcid.org/0000-0002-1825-0097', name: 'Josiah Carberry' },
    ],
    licenseId: 'MIT',
    controlledTerms: ['stars'],
    depends: ['Moon'],
    downloadLink: 'https://observatory.org/astrolabe.zip',
    operatingSystems: 'Linux, MacOS',
    relatedPublications: 'https://doi.org/10.1051/x1',
    URL: 'https://observatory.org',
  };
  expect(readValue(codemeta, document)).toEqual({
    facts: {
      name: 'Astrolabe',
      author: [{ id: 'https://orcid.org/0000-0002-1825-0097', ...CARBERRY }],
      license: 'MIT',
      keywords: ['stars'],
      softwareRequirements: [{ name: 'Moon' }],
      downloadUrl: 'https://observatory.org/astrolabe.zip',
      operatingSystem: ['Linux', 'macOS'],
      referencePublication: [{ id: 'https://doi.org/10.1051/x1' }],
      url: 'https://observatory.org',
    },
    problems: [],
  });
});

test('CodeMeta 3 has ids without a sign, prefixes and roles', () => {
  const document = {
    '@context': 'https://w3id.org/codemeta/3.0',
    type: 'SoftwareSourceCode',
    name: 'Astrolabe',
    author: [
      { id: '_:author_1', type: 'Person', ...CARBERRY },
      { type: 'schema:Role', 'schema:author': '_:author_1', 'schema:roleName': 'Developer' },
    ],
    continuousIntegration: 'https://ci.observatory.org/astrolabe',
    installUrl: ['https://observatory.org/install', 'https://anaconda.org/stars/astrolabe'],
    'codemeta:issueTracker': { id: 'https://observatory.org/issues' },
    'schema:releaseNotes': 'https://observatory.org/changes',
    relatedLink: [
      'https://observatory.org/moon',
      { name: 'Stars', url: 'https://observatory.org/stars' },
    ],
  };
  expect(readValue(codemeta, document)).toEqual({
    facts: {
      name: 'Astrolabe',
      author: [CARBERRY],
      continuousIntegration: 'https://ci.observatory.org/astrolabe',
      installUrl: ['https://anaconda.org/stars/astrolabe'],
      issueTracker: 'https://observatory.org/issues',
      releaseNotes: 'https://observatory.org/changes',
      relatedLink: [{ name: 'Stars', url: 'https://observatory.org/stars' }],
    },
    problems: [],
  });
});

test('of very many problems the first are told, and how many more there are', () => {
  const keywords = Array.from({ length: 100 }, (_, index) => `${index % 10}`.repeat(90 + index));
  const told = readValue(codemeta, { keywords }).problems;
  expect(told).toHaveLength(41);
  expect(told.at(-1)).toBe('`codemeta.json`: 60 more problems');
});

const NAMES = [
  '@context',
  '@type',
  'type',
  '@id',
  'id',
  '@graph',
  '@list',
  '@value',
  'name',
  'title',
  'givenName',
  'familyName',
  'email',
  'affiliation',
  'url',
  'identifier',
  'value',
  'author',
  'maintainer',
  'license',
  'keywords',
  'version',
  'softwareVersion',
  'codeRepository',
  'funding',
  'funder',
  'referencePublication',
  'developmentStatus',
  'programmingLanguage',
  'softwareRequirements',
  'dateCreated',
  'relatedLink',
  'readme',
  'releaseNotes',
  'schema:name',
  'agents',
  'isPartOf',
  'alternateName',
  '__proto__',
  '<<',
  'a/b',
];

describe('whatever the file holds', () => {
  survivesEverything(codemeta, NAMES, (value) => JSON.stringify(value, null, 1));
});
