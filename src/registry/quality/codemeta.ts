import { fileExamples, hasFile, type Indicator } from '#registry/quality/indicator.ts';

export const codemetaFile: Indicator = {
  id: 'codemeta',
  title: 'Has a CodeMeta file',
  label: 'CodeMeta',
  why: 'It is the form of metadata that the ESCAPE repository and many catalogues read.',
  check: hasFile(
    /^codemeta\.json$/,
    'Add a codemeta.json at the root; https://codemeta.github.io/codemeta-generator/ makes one.',
  ),
  examples: fileExamples('codemeta.json'),
};
