import { fileExamples, hasFile, type Indicator } from '#registry/quality/indicator.ts';

export const metadataFile: Indicator = {
  id: 'metadata-file',
  title: 'Describes itself for programs',
  label: 'Metadata',
  why: 'Name, authors, licence and version in a file beside the code travel with it and stay true.',
  everse: 'descriptive_metadata',
  check: hasFile(
    /^(?:codemeta\.json|citation\.cff|\.zenodo\.json|pyproject\.toml|setup\.cfg|package\.json|cargo\.toml|pom\.xml|project\.toml|description)$/,
    'Add a codemeta.json or a CITATION.cff, or the metadata file of your language’s packages.',
  ),
  examples: fileExamples('pyproject.toml'),
};
