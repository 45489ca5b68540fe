import { fileUrl } from '#registry/file-url.ts';
import { type Indicator, nameOf, NOT_READ, unknown, yes } from '#registry/quality/indicator.ts';

export const tests: Indicator = {
  id: 'tests',
  title: 'Has tests',
  label: 'Tests',
  why: 'They show what the software is meant to do, and that it does.',
  everse: 'software_has_tests',
  check({ record: { repository, codeRepository } }) {
    if (repository?.files === undefined) return NOT_READ;
    const found = repository.files.find((path) => /^tests?$/.test(nameOf(path)));
    if (found === undefined) return unknown('There is no folder of tests at the root.');
    return yes(found, fileUrl(codeRepository, 'HEAD', found));
  },
  examples: [
    {
      answer: 'yes',
      record: { repository: { forge: 'git', active: '2026-01', files: ['tests'] } },
    },
    { answer: 'unknown', record: { repository: { forge: 'git', active: '2026-01', files: [] } } },
    { answer: 'unknown', record: {} },
  ],
};
