import { type Indicator, no, NOT_READ, yes } from '#registry/quality/indicator.ts';

export const versionControl: Indicator = {
  id: 'version-control',
  title: 'Is developed in a public repository',
  label: 'Repository',
  why: 'Everybody can see what changed, when and by whom.',
  everse: 'version_control_use',
  check({ record: { health, codeRepository } }) {
    if (health === undefined) return NOT_READ;
    if (health.state === 'gone') {
      return no('Publish the repository again, or name its new address in `codeRepository`.');
    }
    return yes(`Read through ${new URL(codeRepository).host}`, codeRepository);
  },
  examples: [
    { answer: 'yes', record: { health: { state: 'ok', since: '2026-01-01' } } },
    { answer: 'no', record: { health: { state: 'gone', since: '2026-01-01' } } },
    { answer: 'unknown', record: {} },
  ],
};
