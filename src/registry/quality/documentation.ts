import { type Indicator, no, yes } from '#registry/quality/indicator.ts';

export const documentation: Indicator = {
  id: 'documentation',
  title: 'Has documentation',
  label: 'Documentation',
  why: 'Software that cannot be learned is not used.',
  everse: 'software_has_documentation',
  check: ({ record: { softwareHelp } }) =>
    softwareHelp === undefined
      ? no('Publish the documentation, and name its address in `softwareHelp` of the entry.')
      : yes(new URL(softwareHelp).host, softwareHelp),
  examples: [
    { answer: 'yes', record: { softwareHelp: 'https://docs.gammapy.org' } },
    { answer: 'no', record: {} },
  ],
};
