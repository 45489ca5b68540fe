import type { SoftwareRecord } from '#registry/generated/types.ts';
import { recordWith } from './record.ts';

const STRANGE = 'https://example.org/a%zz/?q=<b>&r="x"|{y}\\^`[z]&s=]]>#frag#ment';
const HASH = '0123456789abcdef0123456789abcdef01234567';

/**
 * Records with identifiers, addresses and references that need care. An address that no
 * browser can read is not among them: the rule `url-https` keeps it out of every catalogue.
 */
export const links: readonly SoftwareRecord[] = [
  recordWith('identifiers-many', {
    codeRepository: 'https://github.com/Example/Identifiers',
    identifier: [
      'https://doi.org/10.5281/zenodo.1234567',
      'https://doi.org/10.5281/ZENODO.1234568',
      'https://doi.org/10.1002/(SICI)1099-1050(199601)5:1<1::AID-HEC1>3.0.CO;2-#&x="y"',
      'ascl:9901.001',
      `swh:1:dir:${HASH};origin=https://example.org/a&b;lines=1-2`,
      `swh:1:snp:${HASH}`,
      'RRID:SCR_123456',
      'https://hdl.handle.net/21.T11981/a&b',
      'https://www.w3.org/',
    ],
    referencePublication: [
      { id: 'https://doi.org/10.1000/A<B>&C', name: 'On $\\gamma$ & "rays" {of} <i>H</i>' },
      { id: 'https://arxiv.org/abs/astro-ph/9901001' },
      { id: 'https://doi.org/10.1000/a', type: 'ScholarlyArticle' },
    ],
  }),
  recordWith('identifiers-no-doi', { identifier: ['RRID:SCR_1', 'ascl:9901.002'] }),
  recordWith('identifiers-other-doi', { identifier: ['https://doi.org/10.17863/CAM.1'] }),
  recordWith('addresses-strange', {
    codeRepository: 'https://git.münchen.example/gruppe/straße?a=1&b=<2>',
    url: STRANGE,
    softwareHelp: STRANGE,
    downloadUrl: 'https://example.org/ein paket'.replace(' ', '%20'),
    readme: 'https://例え.テスト/🔭',
    issueTracker: 'https://user:word@example.org:8443/issues',
    relatedLink: [{ name: 'x', url: STRANGE }],
    launch: [{ kind: 'service', name: 'x', url: STRANGE }],
    supportingData: [{ name: 'x', url: STRANGE }],
    funding: [
      { identifier: '12/34 & 56', url: STRANGE },
      {
        identifier: '824064',
        name: 'ESCAPE',
        url: 'https://doi.org/10.3030/824064',
        funder: { name: 'European Commission', id: 'https://doi.org/10.13039/501100000780' },
      },
    ],
    funder: [{ name: 'European Commission', id: 'https://ror.org/00k4n6c32' }],
  }),
  recordWith('references', {
    supersededBy: { id: 'bare' },
    isPartOf: [{ id: 'references' }, { id: 'collective-authors', version: '>=1' }],
    hasPart: [{ id: 'references-back' }],
    softwareRequirements: [
      { id: 'nowhere' },
      { name: 'ROOT & <Geant4>', version: '>=6.26, <7', url: STRANGE },
      { name: 'no address' },
    ],
    softwareSuggestions: [{ id: 'withdrawn-plain' }],
    readsDataOf: [{ id: 'bare' }, { name: 'foreign' }],
    formerIds: ['old-references', 'older.references'],
  }),
  recordWith('references-back', {
    supersededBy: { name: 'Other software', url: 'https://example.org/other' },
    isPartOf: [{ id: 'references' }],
    hasPart: [{ id: 'references' }],
  }),
];
