import { expect, test } from 'vitest';
import { wanted } from '#harvest/facts.ts';
import type { Answer } from '#harvest/forge.ts';
import type { Snapshot } from '#harvest/snapshot.ts';
import { ask, askFor, forgeOf, question } from '#test/support/github-asked.ts';
import { commitOf, repository } from '#test/support/github-repositories.ts';
import { github } from '#test/support/github-server.ts';

const rich = repository('obs/rich', {
  homepage: 'https://rich.example.org',
  topics: ['astronomy', 'x-ray'],
  license: 'BSD-3-Clause',
  archived: true,
  parent: 'https://github.com/first/rich',
  tags: [
    { name: 'v2.0rc1', date: '2024-03-01T00:00:00Z', annotated: true },
    { name: 'v1.0', date: '2023-01-02T03:04:05Z' },
  ],
  releases: [
    { tag: 'v2.0rc1', prerelease: true, published: '2024-03-01T10:00:00Z' },
    { tag: 'v1.0', published: '2023-01-02T10:00:00Z' },
    { tag: 'v3.0', draft: true, published: null },
  ],
  files: {
    'README.md': '\uFEFF# Rich\n\nÄöü ✓\n',
    'CITATION.cff': 'cff-version: 1.2.0\n',
    LICENSE: { link: 'docs/LICENSE.txt' },
    'package.json': new Uint8Array(1024 * 1024 + 1).fill(35),
    'pyproject.toml': new Uint8Array([35, 32, 0xe9, 10]),
    'setup.cfg': new Uint8Array([0, 1, 0xff]),
    'pom.xml': new Uint8Array([60, 0, 62]),
    'codemeta.json': `{"name": "${'x'.repeat(600_000)}"}`,
    'src/main.py': 'x\n',
    '.github/workflows/ci.yml': 'on: push\n',
    '.github/CONTRIBUTING.md': '# How\n',
    'docs/README.md': '# Docs\n',
    'docs/a/b.md': '# Deep\n',
  },
});

function snapshotIn(answer: Answer | undefined): Snapshot {
  if (answer?.outcome.kind !== 'snapshot') throw new Error(JSON.stringify(answer));
  return answer.outcome.snapshot;
}

test.each([
  ['GraphQL', {}],
  ['REST', { token: '' }],
])('by %s, a snapshot holds all that GitHub says', async (api, options) => {
  const fake = await github([rich]);
  const answer = await askFor(forgeOf(fake, options), 'obs/rich');
  const snapshot = snapshotIn(answer);
  expect(answer.state).toMatch(api === 'REST' ? /^rest-1 W\/"/ : /^graphql-2 [0-9a-f]{32}$/);
  expect(snapshot).toMatchObject({
    url: 'https://github.com/obs/rich',
    commit: commitOf(rich),
    committed: '2024-05-06',
    forge: {
      defaultBranch: 'main',
      homepage: 'https://rich.example.org',
      topics: ['astronomy', 'x-ray'],
      license: 'BSD-3-Clause',
      archived: true,
      parent: 'https://github.com/first/rich',
      issues: true,
      created: '2019-03-04',
      pushed: '2024-05-06',
      languages: { Python: 5000, C: 300 },
      stars: 12,
      forks: 3,
    },
    tags: [
      { name: 'v2.0rc1', date: '2024-03-01', release: 'prerelease' },
      { name: 'v1.0', date: '2023-01-02', release: 'stable' },
    ],
  });
  const texts = Object.fromEntries(snapshot.files.map(({ path, text }) => [path, text]));
  expect(Object.keys(texts).toSorted()).toEqual(
    ['CITATION.cff', 'README.md', 'codemeta.json', 'docs/README.md', 'pom.xml'].filter((path) =>
      wanted(path),
    ),
  );
  expect(texts['README.md']).toBe('# Rich\n\nÄöü ✓\n');
  expect(texts['codemeta.json']).toHaveLength(600_012);
  expect(snapshot.problems.toSorted()).toEqual([
    '`package.json` is larger than 1 MiB and was not read',
    '`pyproject.toml` is not UTF-8 and was not read',
    '`setup.cfg` is not UTF-8 and was not read',
  ]);
  expect(snapshot.paths).toEqual(
    expect.arrayContaining(['LICENSE', 'src', '.github/CONTRIBUTING.md', 'docs/a']),
  );
  expect(snapshot.paths).not.toContain('docs/a/b.md');
  expect(snapshot.fileUrl('docs/ü b.md')).toBe(
    `https://github.com/obs/rich/blob/${commitOf(rich)}/docs/%C3%BC%20b.md`,
  );
});

test.each([
  ['GraphQL', {}],
  ['REST', { token: '' }],
])('by %s, at most 2,000 tags are read, page by page', async (_, options) => {
  const many = (count: number) =>
    Array.from({ length: count }, (__, index) => ({
      name: `v${count - index}`,
      date: '2020-01-01T00:00:00Z',
    }));
  const fake = await github([
    repository('a/exact', { tags: many(2000) }),
    repository('a/more', { tags: many(2050) }),
    repository('a/some', { tags: many(101) }),
  ]);
  const forge = forgeOf(fake, options);
  const answers = await ask(
    forge,
    ['a/exact', 'a/more', 'a/some'].map((path) => question(path)),
  );
  const counts = ['a/exact', 'a/more', 'a/some'].map((path) => {
    const answer = answers.get(path)!;
    const { tags, problems } = snapshotIn(answer);
    return [tags.length, new Set(tags.map(({ name }) => name)).size, problems.length];
  });
  expect(counts).toEqual([
    [2000, 2000, 0],
    [2000, 2000, 1],
    [101, 101, 0],
  ]);
});

test.each([
  ['GraphQL', {}],
  ['REST', { token: '' }],
])('by %s, what is no repository any more is told with a reason', async (_, options) => {
  const fake = await github([
    repository('new/name', { formerly: ['old/name'] }),
    repository('a/taken-down', { blocked: 'law' }),
    repository('a/refused', { blocked: 'terms' }),
    repository('a/empty', { committed: null, files: {} }),
  ]);
  const paths = ['old/name', 'a/taken-down', 'a/refused', 'a/empty', 'a/none'];
  const answers = await ask(
    forgeOf(fake, options),
    paths.map((path) => question(path)),
  );
  expect(snapshotIn(answers.get('old/name')).url).toBe('https://github.com/new/name');
  expect(paths.slice(1).map((path) => answers.get(path)?.outcome)).toEqual([
    {
      kind: 'gone',
      reason:
        'GitHub has blocked the repository (dmca), see https://github.com/github/dmca/blob/master/2024/01/2024-01-02-example.md',
    },
    { kind: 'gone', reason: 'GitHub has blocked the repository (tos)' },
    { kind: 'failed', reason: 'the repository is empty' },
    { kind: 'gone', reason: 'GitHub knows no such repository' },
  ]);
  expect([...answers.values()].filter(({ state }) => state !== undefined)).toHaveLength(1);
});

test.each([
  ['GraphQL', {}, 1],
  ['REST', { token: '' }, 1],
])('by %s, what has not changed is one question and no more', async (_, options, requests) => {
  const fake = await github([rich]);
  const forge = forgeOf(fake, options);
  const { state } = await askFor(forge, 'obs/rich');
  const before = fake.requests.length;
  expect(await askFor(forge, 'obs/rich', state)).toMatchObject({
    outcome: { kind: 'same' },
    state,
  });
  expect(fake.requests.length - before).toBe(requests);
  expect(forge.usage?.().requests).toBe(fake.requests.length);
});

test.each([
  ['a commit', { committed: '2024-06-01T00:00:00Z' }],
  ['a tag', { tags: [{ name: 'v9', date: '2024-06-01T00:00:00Z' }, ...rich.tags] }],
  ['a release', { releases: [] }],
  ['a home page', { homepage: null }],
  ['a topic', { topics: ['astronomy'] }],
  ['a licence', { license: null }],
  ['the archive', { archived: false }],
  ['many stars', { stars: 90 }],
  ['a new name', { path: 'obs/poor', formerly: ['obs/rich'] }],
])('%s changes the state', async (_, change) => {
  const fake = await github([rich]);
  const { state } = await askFor(forgeOf(fake), 'obs/rich');
  fake.repositories = [{ ...rich, ...change }];
  const answer = await askFor(forgeOf(fake), 'obs/rich', state);
  expect(answer.outcome.kind).toBe('snapshot');
  expect(answer.state).not.toBe(state);
});

test('a few stars more do not change the state', async () => {
  const fake = await github([{ ...rich, stars: 1200 }]);
  const { state } = await askFor(forgeOf(fake), 'obs/rich');
  fake.repositories = [{ ...rich, stars: 1210 }];
  expect((await askFor(forgeOf(fake), 'obs/rich', state)).outcome.kind).toBe('same');
});

test('a state of the other API, or of no API, is none', async () => {
  const fake = await github([rich]);
  const { state } = await askFor(forgeOf(fake, { token: '' }), 'obs/rich');
  for (const [options, given] of [
    [{}, state],
    [{ token: '' }, 'graphql-2 0'],
    [{}, '?'],
  ] as const) {
    expect((await askFor(forgeOf(fake, options), 'obs/rich', given)).outcome.kind).toBe('snapshot');
  }
});

test('only repositories of github.com are served', async () => {
  const forge = forgeOf(await github([]));
  expect(forge.serves(question('a/b').address)).toBe(true);
  for (const [host, path] of [
    ['github.com', 'a'],
    ['gitlab.com', 'a/b'],
    ['github.com', 'a/b"'],
  ]) {
    expect(forge.serves({ url: '', host: host ?? '', path: path ?? '' })).toBe(false);
  }
});
