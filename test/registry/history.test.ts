import { join } from 'node:path';
import { expect, test } from 'vitest';
import { historyOf } from '#registry/git-history.ts';
import { modifiedOf, NO_HISTORY, UNKNOWN_MOMENT } from '#registry/history.ts';
import { entryWith } from '#test/support/fixtures.ts';
import { folder } from '#test/support/folders.ts';
import { makeRepository } from '#test/support/git-repository.ts';

const entry = (name: string, more = ''): string =>
  entryWith(`name: ${name}\ncodeRepository: https://github.com/tools/${name.toLowerCase()}${more}`);
const facts = (version: string, commit = 'a'): string =>
  JSON.stringify({
    id: 'sextant',
    repository: { forge: 'git', active: '2026-01', tags: 3 },
    sources: [
      {
        source: 'releases',
        url: `https://github.com/tools/sextant/tree/${commit}`,
        since: '2026-01-01',
        facts: { version },
      },
    ],
  });

test('a record is new, changes, is released, renamed and withdrawn, as commits say', () => {
  const { folder: root, commit } = makeRepository(join(folder(), 'root'));
  const sextant = 'entries/sextant.yaml';
  commit('2026-01-01', {
    [sextant]: entry('Sextant'),
    'entries/deep/compass.yaml': entry('Compass'),
  });
  commit('2026-01-02', { [sextant]: `# laid out anew\n${entry('Sextant')}` });
  commit('2026-01-03', { [sextant]: 'name: [broken\n' });
  commit('2026-01-04', { [sextant]: entry('Sextant', '\nkeywords: [navigation]') });
  commit('2026-01-05', { 'harvested/sextant.json': facts('1.0') });
  commit('2026-01-06', { 'harvested/sextant.json': facts('1.0', 'b'), 'README.md': 'x' });
  commit('2026-01-07', { 'harvested/sextant.json': facts('1.1') });
  commit('2026-01-08', {
    [sextant]: entry('Sextant', '\nwithdrawn: { date: 2026-01-08, reason: It was removed. }'),
  });
  commit('2026-01-09', {
    'entries/deep/compass.yaml': null,
    'entries/needle.yaml': entry('Compass', '\nformerIds: [compass]'),
    'entries/astrolabe.yaml': entry('Astrolabe', '\ninfrastructure: [ctao]'),
  });
  commit('2026-01-10', { 'entries/astrolabe.yaml': null });
  const history = historyOf(root);
  const noon = (day: string): string => `2026-01-${day}T12:00:00Z`;
  expect(history.changes.map(({ date, id, kind, ...more }) => [date, id, kind, more])).toEqual([
    [noon('10'), 'astrolabe', 'withdrawn', { name: 'Astrolabe' }],
    [noon('09'), 'compass', 'renamed', { name: 'Compass', to: 'needle' }],
    [noon('09'), 'astrolabe', 'new', { name: 'Astrolabe' }],
    [noon('08'), 'sextant', 'withdrawn', { name: 'Sextant' }],
    [noon('07'), 'sextant', 'released', { name: 'Sextant', version: '1.1' }],
    [noon('05'), 'sextant', 'changed', { name: 'Sextant' }],
    [noon('04'), 'sextant', 'changed', { name: 'Sextant' }],
    [noon('01'), 'sextant', 'new', { name: 'Sextant' }],
    [noon('01'), 'compass', 'new', { name: 'Compass' }],
  ]);
  const hash = expect.stringMatching(/^[0-9a-f]{64}$/) as string;
  expect(Object.fromEntries(history.records)).toEqual({
    sextant: { created: noon('01'), modified: noon('08'), hash },
    needle: { created: noon('01'), modified: noon('09'), hash },
  });
  expect(history.tombstones).toEqual([
    {
      id: 'astrolabe',
      name: 'Astrolabe',
      date: noon('10'),
      infrastructure: ['ctao'],
      domain: ['astronomy'],
    },
    { id: 'compass', name: 'Compass', date: noon('09'), domain: ['astronomy'], to: 'needle' },
  ]);
  expect(modifiedOf(history, 'sextant')).toBe(noon('08'));
});

test('what comes by a merge has the date of the merge', () => {
  const { folder: root, commit, git } = makeRepository(join(folder(), 'root'));
  commit('2026-01-01', { 'entries/sextant.yaml': entry('Sextant') });
  git(['checkout', '--quiet', '-b', 'branch']);
  commit('2026-01-02', { 'entries/compass.yaml': entry('Compass') });
  git(['checkout', '--quiet', 'main']);
  commit('2026-01-03', { 'entries/needle.yaml': entry('Needle') });
  git(['merge', '--quiet', '--no-ff', '--no-edit', 'branch'], '2026-01-04');
  expect(historyOf(root).records.get('compass')?.created).toBe('2026-01-04T12:00:00Z');
});

test('outside Git, and in a shallow clone, nothing is known', () => {
  const outside = folder();
  expect(historyOf(outside)).toBe(NO_HISTORY);
  expect(modifiedOf(NO_HISTORY, 'sextant')).toBe(UNKNOWN_MOMENT);
  const { folder: root, commit } = makeRepository(join(folder(), 'root'));
  commit('2026-01-01', { 'entries/sextant.yaml': entry('Sextant') });
  commit('2026-01-02', { 'entries/sextant.yaml': entry('Sextant', '\nkeywords: [navigation]') });
  const clone = makeRepository(join(folder(), 'clone'));
  clone.git(['pull', '--quiet', '--depth=1', `file://${root}`, 'main']);
  expect(historyOf(clone.folder)).toBe(NO_HISTORY);
});
