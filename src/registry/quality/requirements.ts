import { fileExamples, hasFile, type Indicator } from '#registry/quality/indicator.ts';

export const requirements: Indicator = {
  id: 'requirements',
  title: 'Says what it needs',
  label: 'Requirements',
  why: 'It installs on another machine only if it says what must be there.',
  everse: 'requirements_specified',
  check: hasFile(
    /^(?:pyproject\.toml|setup\.(?:py|cfg)|requirements\.txt|environment\.ya?ml|package\.json|cargo\.toml|pom\.xml|build\.gradle|cmakelists\.txt|project\.toml|description|makefile)(?:[._-].*)?$/,
    'List what the software needs in a file that its package manager reads.',
  ),
  examples: fileExamples('CMakeLists.txt'),
};
