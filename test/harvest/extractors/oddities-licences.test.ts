import { expect, test } from 'vitest';
import type { Extraction } from '#harvest/extractor.ts';
import { citationCff } from '#harvest/extractors/citation-cff.ts';
import { codemeta } from '#harvest/extractors/codemeta.ts';
import { licenseText } from '#harvest/extractors/license-text.ts';
import { packageJson } from '#harvest/extractors/package-json.ts';
import { pomXml } from '#harvest/extractors/pom-xml.ts';
import { setupCfg } from '#harvest/extractors/setup-cfg.ts';
import { zenodoJson } from '#harvest/extractors/zenodo-json.ts';
import { factsOf } from '#harvest/facts.ts';
import { compose } from '#registry/compose.ts';
import type { Entry } from '#registry/generated/types.ts';
import { read, readValue } from './reading.ts';
import { extractFrom, snapshotOf } from './snapshot-of.ts';

const URL = 'https://github.com/stars/mapper';

type Row = readonly [oddity: string, read: () => Extraction, facts: object, ...problems: string[]];

/** What is odd about licences; in the order of the list of oddities, several rows for some. */
const ODDITIES: readonly Row[] = [
  [
    'licences that disagree in one file',
    () =>
      read(
        setupCfg,
        '[metadata]\nlicense = GPLv3\nclassifiers =\n  License :: OSI Approved :: MIT License\n',
      ),
    {},
    '`setup.cfg:2`: `GPLv3` may be `GPL-3.0-only` or `GPL-3.0-or-later`',
    '`setup.cfg:4`: the classifier `MIT License` is not the licence `GPLv3`',
  ],
  [
    'licences that disagree between licence files',
    () =>
      extractFrom(licenseText, 'LICENSE', 'SPDX-License-Identifier: MIT\n', [
        { path: 'COPYING', text: 'SPDX-License-Identifier: Zlib\n' },
      ]),
    {},
    '`LICENSE`: several licences (MIT, Zlib), and not how they belong together',
  ],
  [
    'dual licences as an expression',
    () => readValue(packageJson, { license: '(MIT OR Zlib)' }),
    { license: '(MIT OR Zlib)' },
  ],
  [
    'dual licences as a list of npm',
    () => readValue(packageJson, { licenses: [{ type: 'MIT' }, { type: 'Zlib' }] }),
    { license: 'MIT OR Zlib' },
  ],
  [
    'dual licences as a list of the Citation File Format',
    () => read(citationCff, 'license: [MIT, Zlib]\n'),
    { license: 'MIT OR Zlib' },
  ],
  [
    'dual licences as a list of CodeMeta',
    () => readValue(codemeta, { license: ['MIT', 'Zlib'] }),
    {},
    '`codemeta.json:3`: `MIT` and `Zlib` stand here without a word whether one may choose',
  ],
  [
    'dual licences as a list of Zenodo',
    () => readValue(zenodoJson, { license: ['MIT', { id: 'Zlib' }] }),
    {},
    '`.zenodo.json:3`: `MIT` and `Zlib` stand here without a word whether one may choose',
  ],
  [
    'dual licences as a list of Maven',
    () =>
      read(
        pomXml,
        `<project><licenses>
<license><name>MIT</name></license>
<license><name>Zlib</name></license>
</licenses></project>`,
      ),
    {},
    '`pom.xml:3`: several licences (MIT, Zlib), and not how they belong together',
  ],
  [
    'a notice instead of a text',
    () => read(licenseText, 'GNU General Public License, version 3 or any later version.\n'),
    { license: 'GPL-3.0-or-later' },
    '`LICENSE`: names GPL-3.0-or-later and does not have its text',
  ],
  [
    'a licence that GitHub cannot detect',
    () => read(licenseText, 'SPDX-License-Identifier: CECILL-2.1\n'),
    { license: 'CECILL-2.1' },
    '`LICENSE`: names CECILL-2.1 and does not have its text',
  ],
  [
    'a licence that GitHub cannot detect, nor anybody',
    () => read(licenseText, 'Free for all who sail.\n'),
    {},
    '`LICENSE`: no known licence is recognised in the text',
  ],
];

for (const [oddity, extracted, facts, ...problems] of ODDITIES) {
  test(oddity, () => expect(extracted()).toEqual({ facts, problems }));
}

test('licences that disagree between files are all kept, and told; `null` from the forge is none', () => {
  const files = [
    { path: 'CITATION.cff', text: 'license: MIT\n' },
    { path: 'LICENSE', text: 'SPDX-License-Identifier: Zlib\n' },
  ];
  const snapshot = snapshotOf({ files, forge: { license: 'NOASSERTION' } });
  const kept = factsOf({ id: 'mapper', url: URL }, 'github', snapshot, undefined, '2026-03-04');
  expect(kept.sources.map(({ source, facts }) => [source, facts.license])).toEqual([
    ['CITATION.cff', 'MIT'],
    ['LICENSE', 'Zlib'],
    ['forge', undefined],
  ]);
  const entry: Entry = {
    name: 'Mapper',
    description: 'Maps the stars.',
    codeRepository: URL,
    license: 'MIT',
    author: [{ name: 'The mappers' }],
    kind: 'library',
    domain: ['astronomy'],
  };
  const [conflict, ...more] = compose('mapper', entry, kept).conflicts ?? [];
  expect(more).toEqual([]);
  expect(conflict?.values.map(({ source, value }) => `${source}: ${value}`)).toEqual([
    'entry: MIT',
    'LICENSE: Zlib',
  ]);
});
