import { type Indicator, no, NOT_READ, unknown, yes } from '#registry/quality/indicator.ts';

export const metadataCurrent: Indicator = {
  id: 'metadata-current',
  title: 'Says the same in all its metadata',
  label: 'Agreement',
  why: 'Where files disagree about the version, the licence or the name, nobody knows which to believe.',
  everse: 'metadata_is_up_to_date',
  check({ record: { repository, conflicts = [], provenance } }) {
    if (repository === undefined) return NOT_READ;
    if (conflicts.length > 0) {
      const fields = conflicts.map(({ field }) => field).join(', ');
      return no(`Bring the metadata files and the entry into line about: ${fields}.`);
    }
    const sources = Object.values(provenance).filter((origin) => origin.source !== 'entry');
    if (sources.length === 0) return unknown('No metadata was found that could be compared.');
    return yes('No disagreement between the entry and the sources that were read');
  },
  examples: [
    {
      answer: 'yes',
      record: {
        repository: { forge: 'git', active: '2026-01' },
        provenance: {
          version: { source: 'releases', url: 'https://example.org', since: '2026-01-01' },
        },
      },
    },
    {
      answer: 'no',
      record: {
        repository: { forge: 'git', active: '2026-01' },
        conflicts: [
          {
            field: 'license',
            values: [
              { source: 'entry', value: 'MIT' },
              { source: 'CITATION.cff', value: 'ISC', url: 'https://example.org' },
            ],
          },
        ],
      },
    },
    { answer: 'unknown', record: { repository: { forge: 'git', active: '2026-01' } } },
    { answer: 'unknown', record: {} },
  ],
};
