import { fileExamples, hasFile, type Indicator } from '#registry/quality/indicator.ts';

export const licenseFile: Indicator = {
  id: 'license-file',
  title: 'Has a licence file',
  label: 'Licence file',
  why: 'Without the text of a licence beside the code nobody may use it.',
  everse: 'software_has_license',
  check: hasFile(
    /^(?:licen[cs]e|copying|copyright|unlicense)(?:[._-].*)?$/,
    'Put the text of the licence into a file LICENSE at the root of the repository.',
  ),
  examples: fileExamples('LICENSE'),
};
