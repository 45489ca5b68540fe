import { identifierLabel, identifierUrl } from '#registry/addresses.ts';
import { type Indicator, no, yes } from '#registry/quality/indicator.ts';

export const identifier: Indicator = {
  id: 'identifier',
  title: 'Has a DOI of its own',
  label: 'DOI',
  why: 'A persistent identifier keeps a citation alive when addresses change.',
  everse: 'persistent_and_unique_identifier',
  check({ record }) {
    const doi = record.identifier?.find((id) => id.startsWith('https://doi.org/'));
    if (doi !== undefined) return yes(identifierLabel(doi), identifierUrl(doi));
    return no(
      'Deposit a release at Zenodo, and write the DOI for all versions into `identifier` of the entry.',
    );
  },
  examples: [
    {
      answer: 'yes',
      record: { identifier: ['ascl:1711.014', 'https://doi.org/10.5281/zenodo.1'] },
    },
    { answer: 'no', record: { identifier: ['ascl:1711.014'] } },
    { answer: 'no', record: {} },
  ],
};
