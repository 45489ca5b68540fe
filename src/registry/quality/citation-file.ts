import { fileExamples, hasFile, type Indicator } from '#registry/quality/indicator.ts';

export const citationFile: Indicator = {
  id: 'citation-file',
  title: 'Has a citation file',
  label: 'Citation file',
  why: 'CITATION.cff tells people and programs how the authors want to be cited.',
  everse: 'software_has_citation',
  check: hasFile(
    /^citation(?:\.cff|\.md|\.bib|\.rst)?$/,
    'Add a CITATION.cff at the root; https://citation-file-format.github.io/ helps to write it.',
  ),
  examples: fileExamples('CITATION.cff'),
};
