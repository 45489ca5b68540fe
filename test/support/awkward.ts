import type { Catalogue } from '#registry/catalogue.ts';
import type { SoftwareRecord } from '#registry/generated/types.ts';
import { observatory } from '#test/support/fixtures.ts';

const BARE: SoftwareRecord = {
  id: 'bare',
  name: 'Bare',
  description: 'A record of the tests with nothing but what every record needs, and no word more.',
  codeRepository: 'https://code.example.org/bare',
  license: 'MIT',
  author: [{ name: 'The testers' }],
  kind: 'library',
  domain: ['astronomy'],
  provenance: {},
};

const UNSOUND = 'a\u0000b]]>c & <d> "e" \u202Ef\uD800 \u{1F52D} Å =1+1';

/** Records that are hard to write in XML, beside those of the fixtures. */
export async function awkwardCatalogue(): Promise<Catalogue> {
  const catalogue = await observatory();
  const records: SoftwareRecord[] = [
    BARE,
    {
      ...BARE,
      id: 'unsound',
      name: UNSOUND,
      description: `${UNSOUND}\r\n\tand more`,
      license: 'GPL-2.0-or-later WITH Classpath-exception-2.0 AND LicenseRef-own',
      author: [{ givenName: '\u0001', familyName: UNSOUND }],
      keywords: [UNSOUND, '\u0002', '  '],
      funding: [
        { identifier: '1', url: 'https://example.org/{é}|%zz', funder: { name: UNSOUND } },
        { identifier: '2 & 3', name: '<none>' },
      ],
      softwareRequirements: [{ id: 'bare' }, { name: '\u0003' }, { name: UNSOUND }],
    },
    {
      ...BARE,
      id: 'invisible',
      name: '\u0001\uFFFE',
      author: [{ name: '\u0001' }, { name: ' ' }],
      funder: [{ name: '\u0007' }],
    },
    {
      ...BARE,
      id: 'left',
      identifier: [
        'https://example.org/id',
        'https://doi.org/10.5555/1',
        'https://doi.org/10.5555/2',
      ],
      referencePublication: [
        { id: 'https://arxiv.org/abs/2001.12345' },
        { id: 'https://ui.adsabs.harvard.edu/abs/2013A%26A...558A..33A/abstract' },
        { id: 'https://doi.org/10.5555/3' },
        { id: 'https://doi.org/10.5555/3' },
      ],
      withdrawn: { date: '2026-11-24', reason: 'The authors removed the repository.' },
    },
  ];
  return { ...catalogue, records };
}
