import { fileExamples, hasFile, type Indicator, yes } from '#registry/quality/indicator.ts';

const inFile = hasFile(
  /^(?:changelog|changes|history|news|release_notes)(?:[._-].*)?$/,
  'Keep a CHANGELOG, or name the page with the changes of each version in `releaseNotes`.',
);

export const changelog: Indicator = {
  id: 'changelog',
  title: 'Says what changes from version to version',
  label: 'Changes',
  why: 'Users decide by it whether to move to a new version.',
  check: (assessed) => {
    const { releaseNotes } = assessed.record;
    return releaseNotes === undefined ? inFile(assessed) : yes('Release notes', releaseNotes);
  },
  examples: [
    ...fileExamples('CHANGELOG.md'),
    { answer: 'yes', record: { releaseNotes: 'https://example.org/changes' } },
  ],
};
