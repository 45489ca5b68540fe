import { expect, test } from 'vitest';
import type { Extraction } from '#harvest/extractor.ts';
import { citationCff } from '#harvest/extractors/citation-cff.ts';
import { codemeta } from '#harvest/extractors/codemeta.ts';
import { zenodoJson } from '#harvest/extractors/zenodo-json.ts';
import { read, readValue } from './reading.ts';

const ADA = { givenName: 'Ada', familyName: 'Ångström' };
const ORCID = 'https://orcid.org/0000-0002-1825-0097';

/** One ORCID as it is meant, and whether it is taken; in the order of the list of oddities. */
const ORCIDS: readonly (readonly [string, string | null, (string | undefined)?, string?])[] = [
  ['with a space inside', 'https://orcid.org/0000-0002 -1825-0097', ORCID],
  ['with a space before', ' https://orcid.org/0000-0002-1825-0097', ORCID],
  ['with http://', 'http://orcid.org/0000-0002-1825-0097', ORCID],
  ['bare', '0000-0002-1825-0097', ORCID],
  ['prefixed with a letter', 'https://orcid.org/A0000-0002-1825-0097', ORCID],
  ['null', null],
  ['null as a word', 'https://orcid.org/null', undefined, '`https://orcid.org/null` is no ORCID'],
  ['empty', ''],
  ['empty behind the address', 'https://orcid.org/'],
  [
    'of which a digit is wrong',
    '0000-0002-1825-0079',
    undefined,
    '`0000-0002-1825-0079` is no ORCID: its last character does not fit the others',
  ],
];

test.each(ORCIDS)('ORCID %s', (_, written, id, problem) => {
  const author = [{ ...(id && { id }), ...ADA }];
  const told = (place: string): string[] => (problem ? [`\`${place}\`: ${problem}`] : []);
  expect(readValue(codemeta, { author: { '@id': written, ...ADA } })).toEqual({
    facts: { author },
    problems: told('codemeta.json:3'),
  });
  expect(readValue(zenodoJson, { creators: { orcid: written, name: 'Ångström, Ada' } })).toEqual({
    facts: { author },
    problems: told('.zenodo.json:3'),
  });
  const person = { orcid: written, 'given-names': 'Ada', 'family-names': 'Ångström' };
  expect(readValue(citationCff, { authors: [person] })).toEqual({
    facts: { author },
    problems: told('CITATION.cff:4'),
  });
});

type Row = readonly [oddity: string, read: () => Extraction, facts: object, ...problems: string[]];

const cff = (lines: string) => () => read(citationCff, `cff-version: 1.2.0\n${lines}\n`);
/** 267 people with different names. */
const SAILORS = Array.from({ length: 267 }, (_, at) => ({
  givenName: `A${String.fromCodePoint(97 + (at % 26), 97 + Math.floor(at / 26))}`,
  familyName: 'Ångström',
}));
const listed = ({ givenName, familyName }: typeof ADA) => ({ name: `${familyName}, ${givenName}` });
const zenodo = (deposit: object) => () => readValue(zenodoJson, deposit);

/** What is wrong with CITATION.cff and .zenodo.json; in the order of the list, several rows for some. */
const ODDITIES: readonly Row[] = [
  ['version parsed as a float', cff('version: 1.10'), { version: '1.10' }],
  [
    'cff-version that never existed',
    () => read(citationCff, 'title: Sextant\ncff-version: 1.2.3\n'),
    { name: 'Sextant' },
    '`CITATION.cff:2`: there is no version `1.2.3` of the Citation File Format',
  ],
  ['licence as a list', cff('license: [mit, Zlib]'), { license: 'MIT OR Zlib' }],
  [
    'licence as a list in which one is not certain',
    cff('license:\n  - MIT\n  - BSD'),
    {},
    '`CITATION.cff:4`: `BSD` may be `BSD-2-Clause` or `BSD-3-Clause`',
  ],
  [
    'DOI as a URL',
    cff('doi: https://doi.org/10.5281/zenodo.4701488'),
    { identifier: ['https://doi.org/10.5281/zenodo.4701488'] },
  ],
  [
    'authors that are organisations',
    cff('authors: [{ name: Blue Sextant }, { family-names: Sextant Team }, { alias: sextants }]'),
    { author: [{ name: 'Blue Sextant' }, { name: 'Sextant Team' }] },
    '`CITATION.cff:2`: `sextants` is only an alias',
  ],
  [
    'authors that have no surname',
    cff('authors:\n  - given-names: Ada\n  - { given-names: Ada, family-names: Ångström }'),
    { author: [ADA] },
    '`CITATION.cff:3`: `Ada` has no family name',
  ],
  [
    'preferred-citation, which is the paper',
    cff(`title: Sextant
authors: [{ given-names: Ada, family-names: Ångström }]
preferred-citation:
  type: article
  title: The height of stars
  authors: [{ given-names: Bo, family-names: Bell }]
  version: '9'
  doi: 10.1051/x1`),
    {
      name: 'Sextant',
      author: [ADA],
      referencePublication: [{ id: 'https://doi.org/10.1051/x1', name: 'The height of stars' }],
    },
  ],
  [
    'preferred-citation whose DOI is also given for the software',
    cff('doi: 10.1051/x1\npreferred-citation: { type: article, doi: 10.1051/x1 }'),
    { referencePublication: [{ id: 'https://doi.org/10.1051/x1' }] },
    '`CITATION.cff:2`: `10.1051/x1` names a paper, and no software',
  ],
  [
    'names as "Given Family"',
    zenodo({ creators: [{ name: 'Ada Ångström' }, { name: 'Bo van Bell' }] }),
    { author: [ADA] },
    '`.zenodo.json:6`: it is not certain which part of `Bo van Bell` is the family name',
  ],
  ['no title', zenodo({ title: '', version: 'v1.10' }), { version: '1.10' }],
  [
    'a title that is a placeholder',
    zenodo({ title: 'TODO' }),
    {},
    '`.zenodo.json:2`: `TODO` is a placeholder',
  ],
  [
    'keywords joined by commas',
    zenodo({ keywords: ['sea, stars', 'x'] }),
    { keywords: ['sea', 'stars'] },
    '`.zenodo.json:4`: `x` is too short',
  ],
  [
    'HTML in the description',
    zenodo({ title: 'Sextant', description: '<p>Finds <b>the way</b>.</p>', notes: '<br>' }),
    { name: 'Sextant' },
  ],
  [
    '268 creators',
    zenodo({ creators: [...SAILORS.map(listed), { name: 'Bo van Bell' }] }),
    { author: SAILORS },
    '`.zenodo.json:804`: it is not certain which part of `Bo van Bell` is the family name',
  ],
];

for (const [oddity, extracted, facts, ...problems] of ODDITIES) {
  test(oddity, () => expect(extracted()).toEqual({ facts, problems }));
}
