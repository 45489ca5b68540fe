import { expect, test } from 'vitest';
import { tags } from '#harvest/extractors/tags.ts';
import { snapshotOf, tagsOf } from '#test/harvest/extractors/snapshot-of.ts';

const read = (...names: string[]) => tags.extract(snapshotOf({ tags: tagsOf(...names) }));
const versionIn = (...names: string[]) => read(...names).facts.version;

test.each([
  [['v1.2.3'], '1.2.3'],
  [['1.2'], '1.2'],
  [['release-1.2'], '1.2'],
  [['Release_2.0.1'], '2.0.1'],
  [['mapper-1.2.3'], '1.2.3'],
  [['mapper-release-1.2.3', 'mapper-release-1.3'], '1.3'],
  [['v01-07', 'v01-06-02'], '01-07'],
  [['2024.01', '2023.12'], '2024.01'],
  [['r1p3', 'r1p2'], 'r1p3'],
  [['mapper-3_0_1', 'mapper-2_9'], '3.0.1'],
  [['version-7'], '7'],
  [['v1.9.0', 'v1.10.0'], '1.10.0'],
  [['v2.0', 'v2.0.0.post1'], '2.0.0.post1'],
  [['22.4.28', '22.4.28a'], '22.4.28a'],
  [['v1.0', 'v1.0.0'], '1.0.0'],
  [['v1.0.0+build.5'], '1.0.0+build.5'],
  [['2.0.Final', '1.9.Final'], '2.0.Final'],
])('reads the version of the tags %j', (names, version) => {
  expect(versionIn(...names)).toBe(version);
});

test('takes the highest version, not the newest', () => {
  expect(versionIn('v41.0.0', 'v38.6.0', 'v35.9.0')).toBe('41.0.0');
});

test.each([
  ['3.0.0-beta', 'v2.1'],
  ['v3.0rc1', 'v2.1'],
  ['v3.0.0.dev0+docs', 'v2.1'],
  ['3.0b2', 'v2.1'],
  ['0.95.0-alpha.5', '0.9.4'],
])('leaves out %s, which is for testing', (testing, release) => {
  expect(versionIn(release, testing)).toBe(release.replace('v', ''));
});

test('believes the forge about what is for testing', () => {
  const [first, second] = tagsOf('v1.0', 'v2.0');
  const all = [first!, { ...second!, release: 'prerelease' as const }];
  expect(tags.extract(snapshotOf({ tags: all })).facts.version).toBe('1.0');
});

test('gives no version where all are for testing', () => {
  expect(read('v0.1a1', 'v0.1rc2')).toEqual({
    facts: {},
    problems: ['all 2 tagged versions are for testing'],
  });
});

test.each(['21/10/2022', 'v3.6,0'])('reports the tag %s, which is spoilt', (name) => {
  expect(read('v1.0', name)).toMatchObject({
    facts: { version: '1.0' },
    problems: [`the tag \`${name}\` names no version`],
  });
});

test.each(['nightly', 'final_makefile', 'nov23', 'production-release', 'v1.0-legacy', 'chep23-x'])(
  'passes over the tag %s',
  (name) => {
    expect(read('v0.9', name)).toMatchObject({ facts: { version: '0.9' }, problems: [] });
  },
);

test('leaves out the versions of other packages in the repository', () => {
  expect(versionIn('v0.9.1', 'cli-2.0.0', 'pkg/v3.0')).toBe('0.9.1');
});

test('takes what stands before all versions for the name of the software', () => {
  expect(versionIn('starmap/v1.1', 'starmap/v1.2')).toBe('1.2');
});

test('does not choose between packages', () => {
  expect(read('core-1.0', 'web-2.0')).toEqual({
    facts: {},
    problems: ['the tags are those of several packages: core, web'],
  });
});

test('takes a day for a version only where there is no other', () => {
  expect(versionIn('v1.2', '2022-10-21')).toBe('1.2');
  expect(versionIn('2022-10-21', '2023-01-05')).toBe('2023-01-05');
});

test('finds a slip by the lower versions that follow', () => {
  const { facts, problems } = read('0.1', '0.2', '0.21', '0.2.1', '0.3', '0.4', '0.5', '0.6');
  expect(facts.version).toBe('0.6');
  expect(problems).toEqual(['the version of the tag `0.21` is a slip: later ones are lower']);
});

test('does not take corrections of an old series for a sign of a slip', () => {
  const old = ['v1.0.1', 'v1.0.2', 'v1.0.3', 'v1.0.4', 'v1.0.5', 'v1.0.6'];
  expect(versionIn('v1.0', 'v1.1', 'v2.0', ...old)).toBe('2.0');
});

test('gives the days of the first and the newest release, and the page of releases', () => {
  const [first, second, third] = tagsOf('v0.1', 'v0.2', 'v0.3rc1');
  const all = [second!, { ...first!, release: 'stable' as const }, third!];
  expect(tags.extract(snapshotOf({ tags: all })).facts).toEqual({
    version: '0.2',
    datePublished: '2020-01-01',
    dateModified: '2020-01-02',
    releaseNotes: 'https://github.com/stars/mapper/releases',
  });
});

test('is content with no tags, with tags without days, and with very many', () => {
  expect(read()).toEqual({ facts: {}, problems: [] });
  expect(tags.extract(snapshotOf({ tags: [{ name: 'v1' }] })).facts).toEqual({ version: '1' });
  const many = Array.from({ length: 1700 }, (_, index) => `v1.${index}`);
  expect(versionIn(...many)).toBe('1.1699');
});

test('knows where a forge shows tags', () => {
  const url = 'https://gitlab.example.edu/stars/mapper';
  const fileUrl = (path: string) => `${url}/-/blob/1/${path}`;
  expect(tags.url(snapshotOf({ url, fileUrl }))).toBe(`${url}/-/tags`);
  expect(tags.url(snapshotOf())).toBe('https://github.com/stars/mapper/tags');
});
