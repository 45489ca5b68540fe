import { fileExamples, hasFile, type Indicator, yes } from '#registry/quality/indicator.ts';

const inFile = hasFile(
  /^(?:workflows|\.gitlab-ci\.yml)$/,
  'Let every change be built and tested, by GitHub Actions or GitLab CI.',
);

export const continuousIntegration: Indicator = {
  id: 'continuous-integration',
  title: 'Builds and tests every change',
  label: 'CI',
  why: 'What is tested by machines on every change still works next year.',
  everse: 'repository_workflows',
  check: (assessed) => {
    const { continuousIntegration: page } = assessed.record;
    return page === undefined ? inFile(assessed) : yes(new URL(page).host, page);
  },
  examples: [
    ...fileExamples('.github/workflows'),
    { answer: 'yes', record: { continuousIntegration: 'https://example.org/ci' } },
  ],
};
