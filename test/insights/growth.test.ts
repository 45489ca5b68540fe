import { expect, test } from 'vitest';
import type { Change } from '#registry/history.ts';
import { growth, growthOf } from '#site/insights/growth.ts';
import { localeOf } from '#site/locale.ts';

/** Changes in their order, turned round as a history has them. */
const changes = (
  ...all: [date: string, kind: Change['kind'], id: string, to?: string][]
): Change[] =>
  all
    .map(([day, kind, id, to]) => ({
      date: `${day}T10:00:00Z`,
      id,
      name: id,
      kind,
      ...(to === undefined ? {} : { to }),
    }))
    .toReversed();

test('days are told one by one', () => {
  const found = growthOf(
    changes(
      ['2026-03-01', 'new', 'a'],
      ['2026-03-01', 'new', 'b'],
      ['2026-03-02', 'changed', 'a'],
      ['2026-03-09', 'withdrawn', 'a'],
      ['2026-03-09', 'new', 'c'],
    ),
  );
  expect(found).toEqual([
    { period: '2026-03-01', came: 2, left: 0, total: 2 },
    { period: '2026-03-02', came: 0, left: 0, total: 2 },
    { period: '2026-03-09', came: 1, left: 1, total: 2 },
  ]);
});

test('a longer time is told month by month', () => {
  const found = growthOf(
    changes(['2025-11-30', 'new', 'a'], ['2026-03-01', 'new', 'b'], ['2026-03-31', 'new', 'c']),
  );
  expect(found).toEqual([
    { period: '2025-11', came: 1, left: 0, total: 1 },
    { period: '2026-03', came: 2, left: 0, total: 3 },
  ]);
});

test('a new name is no new software, and what is withdrawn and removed leaves once', () => {
  const found = growthOf(
    changes(
      ['2026-03-01', 'new', 'old'],
      ['2026-03-01', 'new', 'gone'],
      ['2026-03-05', 'renamed', 'old', 'young'],
      ['2026-03-06', 'withdrawn', 'gone'],
      ['2026-03-07', 'withdrawn', 'gone'],
    ),
  );
  expect(found.map(({ total }) => total)).toEqual([2, 2, 1, 1]);
  expect(found.map(({ left }) => left)).toEqual([0, 1, 1, 0]);
});

test('the steps go from the first day to the end of the last one', () => {
  const history = {
    records: new Map(),
    tombstones: [],
    changes: changes(['2026-02-27', 'new', 'a'], ['2026-02-28', 'new', 'b']),
  };
  const plot = growth(
    { records: [], facets: [], asOf: '', history, relations: new Map() },
    localeOf({ currentLocale: 'fr' }),
  );
  expect(plot?.drawing).toEqual({
    kind: 'steps',
    steps: [
      { from: '2026-02-27', value: 1 },
      { from: '2026-02-28', value: 2 },
    ],
    end: '2026-03-01',
    labels: ['27 février 2026', '28 février 2026'],
  });
});
