import { type Indicator, no, NOT_READ, yes } from '#registry/quality/indicator.ts';

/** In months; so long is the pause after which most projects do not come back. */
export const PAUSE = 24;

export const active: Indicator = {
  id: 'active',
  title: 'Has changed in the last two years',
  label: 'Active',
  why: 'Somebody who has touched the code lately can mend it.',
  everse: 'project_is_active',
  check({ record: { repository, health, codeRepository }, asOf }) {
    if (repository === undefined || asOf === '') return NOT_READ;
    const month = repository.active;
    if (health?.state === 'archived') {
      return no('Its owners have closed it: name a successor in `supersededBy`, if there is one.');
    }
    if (monthsBetween(month, asOf) <= PAUSE) return yes(`Last change in ${month}`, codeRepository);
    return no(
      `The last change is of ${month}: say in \`developmentStatus\` where the project stands.`,
    );
  },
  examples: [
    { answer: 'yes', record: { repository: { forge: 'git', active: '2025-06' } } },
    { answer: 'no', record: { repository: { forge: 'git', active: '2019-06' } } },
    {
      answer: 'no',
      record: {
        repository: { forge: 'git', active: '2025-06' },
        health: { state: 'archived', since: '2026-01-01' },
      },
    },
    { answer: 'unknown', record: {} },
  ],
};

/** From one month or day to another, both written with year and month first. */
export function monthsBetween(from: string, to: string): number {
  const count = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return count(to) - count(from);
}
