import { identifierLabel, identifierUrl } from '#registry/addresses.ts';
import { type Indicator, no, unknown, yes } from '#registry/quality/indicator.ts';

/** DOIs of Zenodo, figshare and HAL, and the identifiers of HAL, which hold software. */
const SCHOLARLY =
  /^https:\/\/(?:doi\.org\/10\.(?:5281\/zenodo|6084\/m9\.figshare)\.|hal\.science\/)/;

export const archivedScholarly: Indicator = {
  id: 'archived-scholarly',
  title: 'Is kept in a scholarly archive',
  label: 'Archive',
  why: 'A copy in Zenodo or a like archive outlives the place where the code is developed.',
  everse: 'archived_in_scholarly_repository',
  check({ record }) {
    const ids = record.identifier ?? [];
    const kept = ids.find((id) => SCHOLARLY.test(id));
    if (kept !== undefined) return yes(identifierLabel(kept), identifierUrl(kept));
    if (ids.some((id) => id.startsWith('https://doi.org/'))) {
      return unknown('What its DOI leads to is not known here.');
    }
    return no('Let Zenodo archive each release: https://help.zenodo.org/ says how.');
  },
  examples: [
    { answer: 'yes', record: { identifier: ['https://doi.org/10.5281/zenodo.4701488'] } },
    { answer: 'unknown', record: { identifier: ['https://doi.org/10.21105/joss.1'] } },
    { answer: 'no', record: {} },
  ],
};
