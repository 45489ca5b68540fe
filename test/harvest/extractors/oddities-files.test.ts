import { expect, test } from 'vitest';
import type { Extraction } from '#harvest/extractor.ts';
import { citationCff } from '#harvest/extractors/citation-cff.ts';
import { codemeta } from '#harvest/extractors/codemeta.ts';
import { description } from '#harvest/extractors/description.ts';
import { forge } from '#harvest/extractors/forge.ts';
import { packageJson } from '#harvest/extractors/package-json.ts';
import { pomXml } from '#harvest/extractors/pom-xml.ts';
import { pyproject } from '#harvest/extractors/pyproject.ts';
import { setupCfg } from '#harvest/extractors/setup-cfg.ts';
import { decode } from '#harvest/metadata-files.ts';
import { read, readValue } from './reading.ts';
import { snapshotOf } from './snapshot-of.ts';

/** What a forge tells of a file whose bytes are no UTF-8, and what its extractors make of that. */
function ofBytes(path: string, bytes: Buffer): Extraction {
  const found = decode(path, bytes);
  if (typeof found === 'string') throw new Error(`${path} was read: ${found}`);
  return forge.extract(snapshotOf({ problems: [found.problem] }));
}

type Row = readonly [oddity: string, read: () => Extraction, facts: object, problems: string[]];

/** What is wrong with the writing of files; in the order of the list of oddities, several rows for some. */
const ODDITIES: readonly Row[] = [
  [
    'JSON with a missing comma',
    () => read(codemeta, '{\n  "name": "Sextant"\n  "version": "1.10"\n}'),
    { name: 'Sextant', version: '1.10' },
    ['`codemeta.json:2`: a comma is missing at the end of the line'],
  ],
  [
    'conflict markers',
    () => read(setupCfg, '[metadata]\nname = sextant\n<<<<<<< HEAD\n=======\n>>>>>>> next\n'),
    {},
    ['`setup.cfg:3`: a conflict between two branches is still open here'],
  ],
  [
    'zero bytes in JSON',
    () => read(codemeta, '{\n"name": "Sextant", "keywords": ["sea\0"]\n}'),
    { name: 'Sextant', keywords: ['sea'] },
    ['`codemeta.json:2`: the file holds zero bytes'],
  ],
  [
    'zero bytes in other files',
    () => read(setupCfg, '[metadata]\nname = sextant\nversion = 1.10\0\0\n'),
    { name: 'sextant', version: '1.10' },
    ['`setup.cfg:3`: the file holds zero bytes'],
  ],
  [
    'a CITATION.cff that is BibTeX',
    () => read(citationCff, '% Cite it:\r\n@software{sextant,\r\n  title = {Sextant}\r\n}\r\n'),
    {},
    ['`CITATION.cff:2`: the file is BibTeX, and no Citation File Format'],
  ],
  [
    'duplicate keys in JSON',
    () => read(codemeta, '{ "license": "MIT",\n  "license": "Zlib" }'),
    { license: 'Zlib' },
    ['`codemeta.json:2`: `license` is given twice'],
  ],
  [
    'duplicate keys in YAML',
    () => read(citationCff, 'license: MIT\nlicense: Zlib\n'),
    { license: 'Zlib' },
    ['`CITATION.cff:2`: `license` is given twice'],
  ],
  [
    'duplicate keys in setup.cfg',
    () => read(setupCfg, '[metadata]\nlicense = MIT\nLicense: Zlib\n'),
    { license: 'Zlib' },
    ['`setup.cfg:3`: `License` is given twice'],
  ],
  [
    'duplicate keys in DESCRIPTION',
    () => read(description, 'Package: sextant\nLicense: MIT\n  + file LICENSE\nLicense: Zlib\n'),
    { name: 'sextant', license: 'Zlib' },
    ['`DESCRIPTION:4`: `License` is given twice'],
  ],
  [
    'duplicate keys in XML',
    () => read(pomXml, '<project>\n<version>1.9</version>\n<version>1.10</version>\n</project>'),
    { version: '1.9' },
    ['`pom.xml:3`: `version` is given twice'],
  ],
  [
    'duplicate keys in TOML',
    () => read(pyproject, '[project]\nname = "sextant"\nname = "octant"\n'),
    {},
    [
      '`pyproject.toml`: cannot be read in line 3: Invalid TOML document: trying to redefine an already defined table or value',
    ],
  ],
  [
    'Latin-1',
    () => ofBytes('CITATION.cff', Buffer.from('title: Ångström\n', 'latin1')),
    { codeRepository: 'https://github.com/stars/mapper' },
    ['`CITATION.cff` is not UTF-8 and was not read'],
  ],
  [
    'Latin-1 that another program has converted',
    () =>
      readValue(codemeta, {
        name: 'Sextant',
        author: [{ name: 'Ada \uFFFDngstr\uFFFDm' }, { name: 'Bo Bell' }],
      }),
    { name: 'Sextant', author: [{ givenName: 'Bo', familyName: 'Bell' }] },
    [
      '`codemeta.json:5`: the file is not written in UTF-8, some characters are lost',
      '`codemeta.json:5`: `Ada \uFFFDngstr\uFFFDm` has characters that cannot be read',
      '`codemeta.json:4`: the person has no name',
    ],
  ],
  [
    'CRLF',
    () => read(citationCff, 'title: Sextant\r\nversion: 1.10\r\nlicense: Free\r\n'),
    { name: 'Sextant', version: '1.10' },
    ['`CITATION.cff:3`: `Free` is no SPDX licence expression'],
  ],
  [
    'zero-width spaces in values',
    () => read(packageJson, '{\n"main": "x", "name": "sex\u200Btant",\n"version": "1.10\u200B"\n}'),
    { name: 'sextant', version: '1.10' },
    ['`package.json:2`: the file holds zero-width spaces'],
  ],
  [
    'zero-width spaces before keys',
    () => read(citationCff, 'title: Sextant\n\u200Blicense: MIT\n'),
    { name: 'Sextant', license: 'MIT' },
    ['`CITATION.cff:2`: the file holds zero-width spaces'],
  ],
  [
    'BOM',
    () => read(codemeta, '\uFEFF{\n"name": "Sextant",\n"version": "master"\n}'),
    { name: 'Sextant' },
    [
      '`codemeta.json:1`: the file begins with a byte-order mark, which JSON does not allow',
      '`codemeta.json:3`: `master` is no version',
    ],
  ],
  [
    'CodeMeta 3',
    () =>
      readValue(codemeta, {
        '@context': 'https://w3id.org/codemeta/3.0',
        type: 'SoftwareSourceCode',
        'schema:name': 'Sextant',
        author: [
          { id: '_:author_1', type: 'Person', givenName: 'Ada', familyName: 'Ångström' },
          { type: 'Role', 'schema:author': '_:author_1', roleName: 'Developer' },
        ],
        hasSourceCode: { id: 'https://w3id.org/software/sextant' },
        continuousIntegration: 'ftp://ci.observatory.org',
      }),
    { name: 'Sextant', author: [{ givenName: 'Ada', familyName: 'Ångström' }] },
    ['`codemeta.json:21`: `ftp://ci.observatory.org` is not a web address'],
  ],
];

for (const [oddity, extracted, facts, problems] of ODDITIES) {
  test(oddity, () => expect(extracted()).toEqual({ facts, problems }));
}
