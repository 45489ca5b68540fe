import { parseXml } from '@rgrove/parse-xml';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { atom, infrastructureFeeds } from '#exports/atom.ts';
import { changesJson } from '#exports/changes-json.ts';
import { wholeText } from '#exports/export.ts';
import { qualityJson } from '#exports/quality-json.ts';
import { withdrawnJson } from '#exports/withdrawn-json.ts';
import { PROJECT_ROOT } from '#registry/files.ts';
import { loadCatalogue } from '#registry/load.ts';
import { validate } from '#registry/schema.ts';
import { entryWith } from '#test/support/fixtures.ts';
import { folder } from '#test/support/folders.ts';
import { makeRepository } from '#test/support/git-repository.ts';

const entry = (name: string, more = ''): string =>
  entryWith(`name: '${name}'\ncodeRepository: https://github.com/tools/${name.length}${more}`);

/** A root in which an entry changed, one was renamed, one was removed and one was withdrawn. */
async function changed() {
  const { folder: root, commit } = makeRepository(join(folder(), 'root'));
  commit('2026-01-01', {
    'entries/sextant.yaml': entry('Sextant <&> ]]>', '\ninfrastructure: [elt]'),
    'entries/compass.yaml': entry('Compass'),
    'entries/astrolabe.yaml': entry('Astrolabe', '\ninfrastructure: [ctao]'),
    'entries/quadrant.yaml': entry('Quadrant 1'),
  });
  commit('2026-02-02', {
    'entries/sextant.yaml': entry('Sextant <&> ]]>', '\ninfrastructure: [elt]\nkeywords: [sea]'),
    'entries/compass.yaml': null,
    'entries/needle.yaml': entry('Compass', '\nformerIds: [compass]'),
    'entries/astrolabe.yaml': null,
    'entries/quadrant.yaml': entry(
      'Quadrant 1',
      "\nwithdrawn: { date: '2026-02-01', reason: It was removed. }",
    ),
  });
  return loadCatalogue({ root });
}

test('changes.json tells what happened, and the hash of each record', async () => {
  const document = JSON.parse(wholeText(changesJson.render(await changed()))) as {
    records: { id: string; created: string; modified: string; hash: string }[];
    changes: { id: string; kind: string; to?: string; url: string }[];
  };
  const kinds = document.changes.map(({ id, kind, to }) => [id, kind, to]);
  expect(kinds.slice(0, 4)).toEqual([
    ['compass', 'renamed', 'needle'],
    ['astrolabe', 'withdrawn', undefined],
    ['sextant', 'changed', undefined],
    ['quadrant', 'withdrawn', undefined],
  ]);
  expect(document.changes[0]?.url).toMatch(/\/software\/needle\/$/);
  expect(document.records.map(({ id, created, modified }) => [id, created, modified])).toEqual([
    ['needle', '2026-01-01T12:00:00Z', '2026-02-02T12:00:00Z'],
    ['quadrant', '2026-01-01T12:00:00Z', '2026-02-02T12:00:00Z'],
    ['sextant', '2026-01-01T12:00:00Z', '2026-02-02T12:00:00Z'],
  ]);
});

test('withdrawn.json keeps what has left, and where it lives on', async () => {
  const { withdrawn } = JSON.parse(wholeText(withdrawnJson.render(await changed()))) as {
    withdrawn: { id: string; to?: string; reason?: string }[];
  };
  expect(withdrawn).toMatchObject([
    { id: 'quadrant', date: '2026-02-01', reason: 'It was removed.' },
    { id: 'astrolabe', date: '2026-02-02T12:00:00Z' },
    { id: 'compass', to: 'needle' },
  ]);
});

test('the feeds are sound XML, with the newest first, also for one infrastructure', async () => {
  const catalogue = await changed();
  const whole = wholeText(atom.render(catalogue));
  expect(() => parseXml(whole)).not.toThrow();
  expect(whole.match(/<updated>[^<]+/g)?.slice(0, 2)).toEqual([
    '<updated>2026-02-02T12:00:00Z',
    '<updated>2026-02-02T12:00:00Z',
  ]);
  expect(whole).toContain('Sextant &lt;&amp;&gt; ]]&gt;: the record has changed');
  expect(whole).toContain('Compass: renamed, see needle');
  const feeds = new Map(
    [...infrastructureFeeds.files(catalogue)].map(({ path, render }) => [
      path,
      wholeText(render()),
    ]),
  );
  const titles = (id: string) =>
    feeds.get(`infrastructures/${id}/changes.atom`)?.match(/<entry>\n<id>[^<]*\/([a-z]+)\//g)
      ?.length;
  expect([titles('elt'), titles('eso'), titles('ctao'), titles('skao')]).toEqual([
    2,
    2,
    2,
    undefined,
  ]);
});

test.each([
  ['changes', changesJson],
  ['withdrawn', withdrawnJson],
  ['quality', qualityJson],
] as const)('%s.json fits its schema', async (name, item) => {
  for (const catalogue of [await changed(), await loadCatalogue({ root: PROJECT_ROOT })]) {
    expect(validate(name, JSON.parse(wholeText(item.render(catalogue))))).toEqual([]);
  }
});
