import { fileExamples, hasFile, type Indicator } from '#registry/quality/indicator.ts';

export const readme: Indicator = {
  id: 'readme',
  title: 'Has a readme',
  label: 'Readme',
  why: 'It is the first page that a visitor of the repository sees.',
  check: hasFile(
    /^readme(?:[._-].*)?$/,
    'Write a README that says what the software does, for whom, and how to install it.',
  ),
  examples: fileExamples('README.md'),
};
