import { expect, test } from 'vitest';
import type { Extraction } from '#harvest/extractor.ts';
import { tags } from '#harvest/extractors/tags.ts';
import { factsOf, wanted } from '#harvest/facts.ts';
import { gitlabForge } from '#harvest/forges/gitlab.ts';
import type { Snapshot } from '#harvest/snapshot.ts';
import type { HarvestedFacts } from '#registry/generated/types.ts';
import { askFor, forgeOf } from '#test/support/github-asked.ts';
import * as repositories from '#test/support/github-repositories.ts';
import { github } from '#test/support/github-server.ts';
import { startGitlab } from '#test/support/gitlab-server.ts';
import { snapshotOf, tagsOf } from './snapshot-of.ts';

const URL = 'https://github.com/stars/mapper';

const tagged =
  (...names: string[]) =>
  () =>
    tags.extract(snapshotOf({ url: 'https://github.com/sea/sextant', tags: tagsOf(...names) }));
const days = (datePublished: string, dateModified: string) => ({ datePublished, dateModified });
const day = days('2020-01-01', '2020-01-01');

type Row = readonly [oddity: string, read: () => Extraction, facts: object, ...problems: string[]];

/** What is odd about tags; in the order of the list of oddities, several rows for some. */
const ODDITIES: readonly Row[] = [
  ['a tag 21/10/2022', tagged('21/10/2022'), {}, 'the tag `21/10/2022` names no version'],
  [
    'a tag v3.6,0',
    tagged('v3.5.0', 'v3.6,0'),
    { version: '3.5.0', ...day },
    'the tag `v3.6,0` names no version',
  ],
  ['tags that are names', tagged('stable', 'final-paper'), {}, 'no tag names a version'],
  [
    'monorepo tags',
    tagged('chart/v2.0', 'log/v1.0'),
    {},
    'the tags are those of several packages: chart, log',
  ],
  [
    'monorepo tags, some of them of the software',
    tagged('sextant/v1.0', 'chart/v2.0'),
    { version: '1.0', ...day },
  ],
  [
    'newest by date is not the highest version',
    tagged('v2.0.0', 'v1.9.1'),
    { version: '2.0.0', ...days('2020-01-01', '2020-01-02') },
  ],
  [
    '1,700 tags',
    tagged(...Array.from({ length: 1700 }, (_, at) => (at === 9 ? 'v0,9' : `v0.${at}`))),
    { version: '0.1699', ...days('2020-01-01', '2024-08-26') },
    'the tag `v0,9` names no version',
  ],
  ['no tags', tagged(), {}],
];

for (const [oddity, extracted, facts, ...problems] of ODDITIES) {
  test(oddity, () => expect(extracted()).toEqual({ facts, problems }));
}

/** All that is kept of a repository. */
const harvested = (snapshot: Partial<Snapshot>, asked = URL): HarvestedFacts =>
  factsOf({ id: 'mapper', url: asked }, 'github', snapshotOf(snapshot), undefined, '2026-03-04');

test.each(['develop', 'releases/2.8'])('the default branch %s is none of its facts', (branch) => {
  const text = `{ "codeRepository": "${URL}/tree/${branch}", "version": "${branch}" }`;
  const files = [{ path: 'codemeta.json', text }];
  const { sources } = harvested({ files, forge: { defaultBranch: branch } });
  expect(sources).toMatchObject([
    {
      url: `${URL}/blob/0123456/codemeta.json`,
      facts: { codeRepository: URL },
      problems: [`\`codemeta.json:1\`: \`${branch}\` is no version`],
    },
    { source: 'forge', url: URL },
  ]);
});

test('a repository that moved is told with its new address, and where files have the old one', () => {
  const files = [
    { path: 'codemeta.json', text: '{ "codeRepository": "https://github.com/sea/map" }' },
  ];
  const { health, sources } = harvested({ files }, 'https://github.com/sea/map');
  expect(health).toEqual({ state: 'moved', to: URL, since: '2026-03-04' });
  expect(sources[0]?.problems).toEqual([
    '`codemeta.json:1`: `https://github.com/sea/map` is another repository than the one of this file',
  ]);
});

test('a repository that is archived is told, and is not developed further', () => {
  const { health, sources } = harvested({ forge: { archived: true } });
  expect(health).toEqual({ state: 'archived', since: '2026-03-04' });
  expect(sources.at(-1)?.facts.developmentStatus).toBe('inactive');
});

test('a repository without any file at the root is kept, and told', () => {
  const { health, repository, sources } = harvested({ paths: ['src'] });
  expect(health?.state).toBe('ok');
  expect(repository?.files).toEqual([]);
  expect(sources).toMatchObject([
    {
      source: 'forge',
      facts: { codeRepository: URL },
      problems: ['no file that is read here lies at the root, in .github/ or in docs/'],
    },
  ]);
});

test.each([
  ['GraphQL', {}],
  ['REST', { token: '' }],
])('of any default branch the newest commit is read: GitHub by %s', async (_, options) => {
  for (const branch of ['develop', 'releases/2.8']) {
    const mapper = repositories.repository('stars/mapper', { branch });
    const { outcome } = await askFor(forgeOf(await github([mapper]), options), 'stars/mapper');
    expect(outcome).toMatchObject({
      snapshot: { commit: repositories.commitOf(mapper), forge: { defaultBranch: branch } },
    });
  }
});

test.each(['develop', 'releases/2.8'])('the same at GitLab: %s', async (branch) => {
  const project = { path: 'stars/mapper', files: {}, tags: [], languages: {}, lastActivity: 'x' };
  const server = await startGitlab([{ ...project, more: { default_branch: branch } }]);
  const forge = gitlabForge({ wanted, apiOf: () => server.url });
  const address = { url: `${URL}`, host: 'gitlab.com', path: 'stars/mapper' };
  const [answer] = await Array.fromAsync(forge.ask([{ address }]));
  server.stop();
  expect(answer?.outcome).toMatchObject({
    snapshot: { committed: '2026-02-03', forge: { defaultBranch: branch } },
  });
});
