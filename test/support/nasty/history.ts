import type { Change, History, Tombstone } from '#registry/history.ts';
import type { SoftwareRecord } from '#registry/generated/types.ts';

const NASTY = `]]> <b> & "x"\u0001 =1+1`;

const changes: readonly Change[] = [
  {
    date: '2026-11-24T23:59:59Z',
    id: 'withdrawn-superseded',
    name: 'withdrawn-superseded',
    kind: 'withdrawn',
  },
  {
    date: '2026-11-24T23:59:59Z',
    id: 'yaml-number',
    name: '1.10',
    kind: 'released',
    version: '1.10',
  },
  {
    date: '2026-06-01T12:00:00Z',
    id: 'old-references',
    name: 'references',
    kind: 'renamed',
    to: 'references',
  },
  { date: '2026-05-01T12:00:00Z', id: 'gone-without-trace', name: NASTY, kind: 'withdrawn' },
  { date: '2026-04-01T12:00:00Z', id: 'markup', name: NASTY, kind: 'changed' },
  {
    date: '2026-03-01T00:00:00Z',
    id: 'withdrawn-plain',
    name: 'withdrawn-plain',
    kind: 'withdrawn',
  },
  { date: '2026-02-01T00:00:00Z', id: 'bare', name: 'bare', kind: 'new' },
];

const tombstones: readonly Tombstone[] = [
  {
    id: 'gone-with-sets',
    name: NASTY,
    date: '2026-05-02T12:00:00Z',
    reason: NASTY,
    infrastructure: ['ctao', 'two words'],
    domain: ['astronomy'],
  },
  { id: 'gone-without-trace', name: NASTY, date: '2026-05-01T12:00:00Z' },
  { id: 'old-references', name: 'references', date: '2026-06-01T12:00:00Z', to: 'references' },
  {
    id: 'older.references',
    name: 'references',
    date: '2026-05-31T12:00:00Z',
    to: 'nowhere',
    domain: [],
  },
];

/** A history in which every second record has moments, and the others none. */
export function historyOf(records: readonly SoftwareRecord[]): History {
  const known = records.filter((_, index) => index % 2 === 0);
  const moments = known.map(({ id }, index) => {
    const modified = `2026-${String((index % 12) + 1).padStart(2, '0')}-28T23:59:59Z`;
    const hash = index.toString(16).padStart(64, '0');
    return [id, { created: '2026-01-02T03:04:05Z', modified, hash }] as const;
  });
  return { records: new Map(moments), changes, tombstones };
}
