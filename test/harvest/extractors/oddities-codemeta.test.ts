import { expect, test } from 'vitest';
import { codemeta } from '#harvest/extractors/codemeta.ts';
import { readValue, said } from './reading.ts';

const OWN = 'https://github.com/observatory/astrolabe';
const ADA = { givenName: 'Ada', familyName: 'Ångström' };

type Row = readonly [oddity: string, document: object, facts: object, ...problems: string[]];

/** What is wrong with CodeMeta documents; in the order of the list of oddities, several rows for some. */
const ODDITIES: readonly Row[] = [
  ['@type: Code', { '@type': 'Code', name: 'Sextant' }, { name: 'Sextant' }],
  [
    '@type of no software',
    { '@type': 'Dataset', name: 'Sextant' },
    {},
    'the file describes a `Dataset`, which is no software',
  ],
  ['title instead of name', { title: 'Sextant: finds the way' }, { name: 'Sextant' }],
  [
    'keywords as one comma-joined string',
    { keywords: 'sea, stars; sea, x' },
    { keywords: ['sea', 'stars'] },
    '`x` is too short',
  ],
  [
    'keywords as a list',
    { keywords: ['sea', 'stars', 'Sea', 7] },
    { keywords: ['sea', 'stars'] },
    '`7` is too short',
  ],
  [
    'keywords as objects',
    { keywords: [{ name: 'sea' }, { '@id': 'https://x.eu/stars' }, { termCode: 'S' }] },
    { keywords: ['sea'] },
    'a name is expected here',
    '`https://x.eu/stars` is an address, and no word',
  ],
  [
    'languages as one comma-joined string',
    { programmingLanguage: 'python3, c++17, TODO' },
    { programmingLanguage: ['Python', 'C++'] },
    '`TODO` is a placeholder',
  ],
  [
    'languages as a list',
    { programmingLanguage: ['Fortran 90', null, 'Fortran', 'https://www.r-project.org'] },
    { programmingLanguage: ['Fortran'] },
    '`https://www.r-project.org` is an address, and no word',
  ],
  [
    'languages as objects',
    { programmingLanguage: [{ '@type': 'ComputerLanguage', name: 'Julia' }, { version: '1' }] },
    { programmingLanguage: ['Julia'] },
    'a name is expected here',
  ],
  [
    'maintainer as a list',
    { maintainer: [ADA, { givenName: 'Bo' }] },
    { maintainer: [ADA] },
    '`Bo` has no family name',
  ],
  [
    'maintainer as an object',
    { maintainer: { '@type': 'Person', ...ADA, email: 'ada at observatory' } },
    { maintainer: [ADA] },
    '`ada at observatory` is no e-mail address',
  ],
  [
    'maintainer as a plain string',
    { maintainer: 'Ada Ångström <ada@observatory.edu>' },
    { maintainer: [{ ...ADA, email: 'ada@observatory.edu' }] },
  ],
  [
    'maintainer as a plain string of two people',
    { maintainer: 'Ada Ångström, Bo Bell' },
    {},
    '`Ada Ångström, Bo Bell` is not surely a person or a team',
  ],
  ['developmentStatus as a list', { developmentStatus: ['wip'] }, { developmentStatus: 'wip' }],
  [
    'developmentStatus as a list of several',
    { developmentStatus: ['wip', 'Beta', 'moved'] },
    {},
    '`Beta` is no status of repostatus.org',
    'more than one development status is given',
  ],
  ['licence as an SPDX URL', { license: 'https://spdx.org/licenses/MIT' }, { license: 'MIT' }],
  [
    'licence as an .html URL',
    { license: 'http://www.apache.org/licenses/LICENSE-2.0.html' },
    { license: 'Apache-2.0' },
  ],
  [
    'licence as an .html URL that leaves it open',
    { license: 'https://www.gnu.org/licenses/gpl-3.0.html' },
    {},
    '`https://www.gnu.org/licenses/gpl-3.0.html` may be `GPL-3.0-only` or `GPL-3.0-or-later`',
  ],
  [
    'licence as ./COPYRIGHT',
    { license: './COPYRIGHT' },
    {},
    '`./COPYRIGHT` is a file, and names no licence',
  ],
  [
    'licence as a deprecated id',
    { license: 'https://spdx.org/licenses/LGPL-2.1' },
    {},
    'the SPDX id `LGPL-2.1` is deprecated: it may be `LGPL-2.1-only` or `LGPL-2.1-or-later`',
  ],
  [
    'licence as a deprecated id that leaves no doubt',
    { license: 'GPL-2.0+' },
    { license: 'GPL-2.0-or-later' },
  ],
  [
    'licence as free text',
    { license: 'free for sailors' },
    {},
    '`free for sailors` is no SPDX licence expression',
  ],
  ['softwareVersion: master', { softwareVersion: 'master' }, {}, '`master` is no version'],
  [
    'softwareVersion: a branch with a number',
    { softwareVersion: 'releases/2.8' },
    {},
    '`releases/2.8` is no version',
  ],
  ['codeRepository with git+https', { codeRepository: `git+${OWN}` }, { codeRepository: OWN }],
  ['codeRepository with .git', { codeRepository: `${OWN}.git` }, { codeRepository: OWN }],
  ['codeRepository with a slash', { codeRepository: `${OWN}/` }, { codeRepository: OWN }],
  [
    "codeRepository with the old owner's name",
    { codeRepository: 'https://github.com/harbour/astrolabe' },
    { codeRepository: 'https://github.com/harbour/astrolabe' },
    '`https://github.com/harbour/astrolabe` is another repository than the one of this file',
  ],
  [
    'codeRepository at another forge',
    { codeRepository: 'git@gitlab.com:observatory/astrolabe.git' },
    { codeRepository: 'https://gitlab.com/observatory/astrolabe' },
    '`https://gitlab.com/observatory/astrolabe` is another repository than the one of this file',
  ],
  [
    'identifier as a bare DOI',
    { identifier: '10.5281/zenodo.4701488' },
    { identifier: ['https://doi.org/10.5281/zenodo.4701488'] },
  ],
  [
    'identifier as a URL',
    { identifier: ['http://dx.doi.org/10.5281/zenodo.4701488', 'https://sextant.eu'] },
    { identifier: ['https://doi.org/10.5281/zenodo.4701488'] },
    '`https://sextant.eu` is no persistent identifier',
  ],
  ['identifier as ascl:…', { identifier: 'ascl:1711.014' }, { identifier: ['ascl:1711.014'] }],
  [
    'identifier as prose',
    { identifier: 'Sextant of the harbour' },
    {},
    '`Sextant of the harbour` is no persistent identifier',
  ],
];

for (const [oddity, document, facts, ...problems] of ODDITIES) {
  test(oddity, () => {
    const extraction = readValue(codemeta, document);
    expect(extraction.facts).toEqual(facts);
    expect(said(extraction)).toEqual(problems);
  });
}
