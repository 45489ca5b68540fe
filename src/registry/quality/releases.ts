import { type Indicator, no, NOT_READ, yes } from '#registry/quality/indicator.ts';

export const releases: Indicator = {
  id: 'releases',
  title: 'Has releases',
  label: 'Releases',
  why: 'A result can be repeated only with the version that made it.',
  everse: 'has_releases',
  check({ record: { repository, version, dateModified, codeRepository } }) {
    if (version !== undefined) {
      const when = dateModified === undefined ? '' : ` of ${dateModified}`;
      return yes(`Version ${version}${when}`);
    }
    if (repository?.tags === undefined) return NOT_READ;
    if (repository.tags > 0) return yes(`${repository.tags} tags`, codeRepository);
    return no('Tag a version, such as v1.0.0, and publish it as a release.');
  },
  examples: [
    { answer: 'yes', record: { version: '1.10', dateModified: '2026-01-02' } },
    { answer: 'yes', record: { repository: { forge: 'git', active: '2026-01', tags: 3 } } },
    { answer: 'no', record: { repository: { forge: 'git', active: '2026-01', tags: 0 } } },
    { answer: 'unknown', record: {} },
  ],
};
