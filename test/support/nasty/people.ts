import type { SoftwareRecord } from '#registry/generated/types.ts';
import { recordWith } from './record.ts';

/** Records with persons and organisations whose names have no common form. */
export const people: readonly SoftwareRecord[] = [
  recordWith('collective-authors', {
    author: [
      { name: 'The ATLAS and CMS collaborations, et al.' },
      { name: 'Müller, Meier & Söhne GmbH {Research}', email: 'a@example.org' },
      {
        name: 'CERN',
        id: 'https://ror.org/01ggx4157',
        url: 'https://home.cern/',
        type: 'Organization',
      },
      { name: 'and' },
      { name: 'others' },
    ],
    maintainer: [{ name: 'The developers', email: 'contact@example.org' }],
    contributor: [{ name: 'The ATLAS and CMS collaborations, et al.' }],
  }),
  recordWith('one-letter-names', {
    author: [
      { givenName: 'A', familyName: 'B' },
      { givenName: '.', familyName: '-' },
      { givenName: 'X', familyName: 'Æ' },
    ],
  }),
  recordWith('orcid-with-x', {
    author: [
      {
        id: 'https://orcid.org/0000-0001-5109-379X',
        type: 'Person',
        givenName: 'Josiah',
        familyName: 'Carberry',
        email: 'josiah@example.org',
        url: 'https://example.org/~josiah?a=1&b=2',
        affiliation: [
          { name: 'Brown & Daughters <University>' },
          { name: 'CERN', id: 'https://ror.org/01ggx4157' },
        ],
      },
      { id: 'https://orcid.org/0000-0001-5109-379X', givenName: 'J.', familyName: 'Carberry' },
    ],
  }),
  recordWith('strange-names', {
    author: [
      { givenName: 'Charles Louis Xavier Joseph', familyName: 'de la Vallée Poussin' },
      { givenName: 'Martin', familyName: 'King, Jr.' },
      { givenName: 'Ludwig', familyName: 'von and zu Beethoven' },
      { givenName: 'Conan', familyName: "O'Brien-Ångström" },
      { givenName: '光太郎', familyName: '高村' },
      { givenName: 'Étienne {\\LaTeX}', familyName: 'D"Arcy % & _' },
      { givenName: 'line\nbreak', familyName: 'tab\tstop' },
    ],
    copyrightHolder: [{ givenName: 'A', familyName: 'B' }, { name: 'Example & Co.' }],
  }),
];
