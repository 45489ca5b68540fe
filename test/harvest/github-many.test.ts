import { expect, test } from 'vitest';
import type { Question } from '#harvest/forge.ts';
import { ask, forgeOf, question } from '#test/support/github-asked.ts';
import { type FakeRepository, repository } from '#test/support/github-repositories.ts';
import { type FakeGithub, github } from '#test/support/github-server.ts';

const FILES = [
  'README.md',
  'LICENSE',
  'CITATION.cff',
  'codemeta.json',
  'pyproject.toml',
  'setup.cfg',
];

/** Research software as it is: some with many tags, files of a few kilobytes, some with docs. */
function catalogue(count: number): FakeRepository[] {
  return Array.from({ length: count }, (_, index) =>
    repository(`lab${index % 17}/tool${index}`, {
      stars: index * 7,
      tags: Array.from({ length: index % 50 === 0 ? 350 : index % 9 }, (__, tag) => ({
        name: `v${tag}`,
        date: '2022-01-01T00:00:00Z',
      })),
      files: {
        ...Object.fromEntries(FILES.map((name) => [name, `${name} of ${index}\n`.repeat(150)])),
        ...(index % 4 === 0
          ? { 'docs/README.md': '# Docs\n', '.github/FUNDING.yml': 'x: y\n' }
          : {}),
      },
    }),
  );
}

interface Run {
  readonly kinds: Readonly<Record<string, number>>;
  readonly states: ReadonlyMap<string, string>;
  readonly requests: number;
  readonly points: number;
}

async function run(fake: FakeGithub, questions: readonly Question[]): Promise<Run> {
  const forge = forgeOf(fake);
  const before = fake.requests.length;
  const answers = await ask(forge, questions);
  const kinds: Record<string, number> = {};
  const states = new Map<string, string>();
  for (const [path, { outcome, state }] of answers) {
    kinds[outcome.kind] = (kinds[outcome.kind] ?? 0) + 1;
    if (state !== undefined) states.set(path, state);
  }
  const used = forge.usage!();
  expect(used.requests).toBe(fake.requests.length - before);
  return { kinds, states, ...used };
}

test('250 repositories cost few requests, and almost none when little has changed', async () => {
  const fake = await github(catalogue(250));
  const paths = fake.repositories.map(({ path }) => path);
  const first = await run(
    fake,
    paths.map((path) => question(path)),
  );
  expect(first.kinds).toEqual({ snapshot: 250 });
  expect(first.requests).toBeLessThanOrEqual(250 / 20);

  const again = paths.map((path) => question(path, first.states.get(path)));
  const second = await run(fake, again);
  expect(second).toMatchObject({ kinds: { same: 250 }, requests: 3, states: first.states });

  fake.repositories = fake.repositories.map((one, index) =>
    index % 100 === 3 ? { ...one, committed: '2024-07-07T00:00:00Z' } : one,
  );
  const third = await run(fake, again);
  expect(third).toMatchObject({ kinds: { same: 247, snapshot: 3 }, requests: 5 });
  console.log(
    `250 repositories: first ${first.requests} requests, ${first.points} points; ` +
      `unchanged ${second.requests}, ${second.points} points; 1 % changed ${third.requests}, ${third.points} points`,
  );
});
