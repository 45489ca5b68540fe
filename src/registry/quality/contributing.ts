import { fileExamples, hasFile, type Indicator } from '#registry/quality/indicator.ts';

export const contributing: Indicator = {
  id: 'contributing',
  title: 'Has a contributing guide',
  label: 'Contributing',
  why: 'It tells others how to take part, and what happens to what they send.',
  everse: 'has_contribution_guidelines',
  check: hasFile(
    /^contributing(?:[._-].*)?$/,
    'Add a CONTRIBUTING file that says how to report bugs and how changes are taken in.',
  ),
  examples: fileExamples('.github/CONTRIBUTING.md'),
};
