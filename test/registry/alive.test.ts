import { describe, expect, test } from 'vitest';
import { livenessOf } from '#registry/alive.ts';
import type { SoftwareRecord } from '#registry/generated/types.ts';

const RECORD: SoftwareRecord = {
  id: 'sextant',
  name: 'Sextant',
  description: 'Measures the height of stars above the horizon, for navigators at sea.',
  codeRepository: 'https://github.com/tools/sextant',
  license: 'MIT',
  author: [{ name: 'The makers' }],
  kind: 'library',
  domain: ['astronomy'],
  provenance: {},
};

const AS_OF = '2026-11-25';
const git = (active: string) => ({ repository: { forge: 'git', active } }) as const;
const health = (state: 'ok' | 'moved' | 'archived' | 'unreachable' | 'gone') =>
  ({ health: { state, since: '2026-01-01' } }) as const;

describe('the verdict', () => {
  test.each<[string, Partial<SoftwareRecord>]>([
    ['active', git('2026-10')],
    ['active', git('2024-11')],
    ['quiet', git('2024-10')],
    ['active', { ...git('2026-10'), ...health('ok'), developmentStatus: 'active' }],
    ['active', { ...git('2026-10'), ...health('moved') }],
    ['quiet', { ...git('2019-01'), developmentStatus: 'active' }],
    ['quiet', { ...git('2026-10'), developmentStatus: 'inactive' }],
    ['quiet', { developmentStatus: 'suspended' }],
    ['ended', { ...git('2026-10'), developmentStatus: 'unsupported' }],
    ['ended', { developmentStatus: 'abandoned' }],
    ['ended', { ...git('2026-10'), ...health('archived') }],
    ['ended', { ...git('2026-10'), ...health('gone') }],
    ['ended', { ...git('2026-10'), supersededBy: { id: 'octant' } }],
    ['ended', { withdrawn: { date: '2026-01-01', reason: 'The authors removed it.' } }],
    ['unknown', {}],
    ['unknown', { developmentStatus: 'active' }],
    ['unknown', { dateModified: '2026-10-01' }],
    [
      'active',
      { dateModified: '2026-10-01', provenance: { dateModified: { source: 'releases' } } },
    ],
  ])('%s for %o', (verdict, facts) => {
    expect(livenessOf({ ...RECORD, ...facts }, AS_OF).verdict).toBe(verdict);
  });

  test('is measured up to the day of the facts', () => {
    const record = { ...RECORD, ...git('2020-01') };
    expect(livenessOf(record, '2021-01-01').verdict).toBe('active');
    expect(livenessOf(record, '').verdict).toBe('unknown');
  });
});

describe('the evidence', () => {
  test('with all that is known', () => {
    const record: SoftwareRecord = {
      ...RECORD,
      ...git('2026-08'),
      ...health('moved'),
      version: '2.1',
      dateModified: '2026-04-02',
      developmentStatus: 'active',
      supersededBy: { id: 'octant' },
      provenance: { version: { source: 'releases' }, dateModified: { source: 'releases' } },
    };
    expect(livenessOf(record, AS_OF)).toEqual({
      verdict: 'ended',
      status: 'active',
      release: { version: '2.1', date: '2026-04-02' },
      month: '2026-08',
      repository: { state: 'moved', since: '2026-01-01' },
      supersededBy: { id: 'octant' },
    });
  });

  test('a date that is no day of a release is left out', () => {
    const record: SoftwareRecord = { ...RECORD, version: '2.1', dateModified: '2026-04-02' };
    expect(livenessOf(record, AS_OF)).toEqual({ verdict: 'unknown', release: { version: '2.1' } });
  });

  test('nothing, where nothing is known', () => {
    expect(livenessOf({ ...RECORD, ...health('ok') }, AS_OF)).toEqual({ verdict: 'unknown' });
  });
});
