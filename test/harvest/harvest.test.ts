import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Forge, Outcome, Question } from '#harvest/forge.ts';
import { roughly } from '#harvest/roughly.ts';
import { harvest, type Result } from '#harvest/run.ts';
import type { Snapshot } from '#harvest/snapshot.ts';
import { openStore } from '#harvest/store.ts';
import type { HarvestedFacts } from '#registry/generated/types.ts';
import { folder } from '#test/support/folders.ts';

const URL = 'https://git.example.com/tools/sextant';

const snapshot = (change: Partial<Snapshot> = {}): Snapshot => ({
  url: URL,
  commit: 'a'.repeat(40),
  committed: '2026-02-03',
  forge: { languages: { Python: 900, C: 100 } },
  tags: [{ name: 'v1.0', date: '2020-02-03' }],
  files: [{ path: 'CITATION.cff', text: 'cff-version: 1.2.0\ntitle: Sextant\nlicense: MIT\n' }],
  paths: ['CITATION.cff', 'README.md', 'sextant.py'],
  problems: [],
  fileUrl: (path) => `${URL}/-/blob/${change.commit ?? 'a'.repeat(40)}/${path}`,
  ...change,
});

/** A forge that gives the outcomes it was made with, by address. */
function forgeOf(outcomes: Readonly<Record<string, Outcome>>): Forge {
  return {
    id: 'git',
    serves: () => true,
    async *ask(questions: readonly Question[]) {
      for (const { address } of questions) {
        const outcome = outcomes[address.url];
        if (outcome !== undefined) yield { url: address.url, outcome };
      }
    },
  };
}

let root: string;
beforeEach(() => {
  root = folder();
});

async function run(outcome: Outcome, today = '2026-03-04', dry = false): Promise<Result[]> {
  const tasks = [{ id: 'sextant', repository: `${URL}/` }];
  const store = openStore(root, { dry });
  return harvest({ tasks, forges: [forgeOf({ [URL]: outcome })], store, today });
}
const file = (): string => readFileSync(join(root, 'harvested/sextant.json'), 'utf8');
const kept = (): HarvestedFacts => JSON.parse(file()) as HarvestedFacts;
const good = (change?: Partial<Snapshot>): Outcome => ({
  kind: 'snapshot',
  snapshot: snapshot(change),
});

describe('what a repository says', () => {
  test('is kept by source, with its address and the day', async () => {
    expect(await run(good())).toEqual([
      { id: 'sextant', host: 'git.example.com', outcome: 'changed', problems: 0 },
    ]);
    const { health, repository, sources } = kept();
    expect(health).toEqual({ state: 'ok', since: '2026-03-04' });
    expect(repository).toMatchObject({ forge: 'git', active: '2026-02', tags: 1 });
    expect(repository?.files).toEqual(['CITATION.cff', 'README.md']);
    const citation = sources.find(({ source }) => source === 'CITATION.cff');
    expect(citation).toMatchObject({
      since: '2026-03-04',
      url: `${URL}/-/blob/${'a'.repeat(40)}/CITATION.cff`,
      facts: { name: 'Sextant', license: 'MIT' },
    });
    const releases = sources.find(({ source }) => source === 'releases');
    expect(releases?.facts.version).toBe('1.0');
    expect(file()).toMatch(/^\{\n {2}"health"/);
  });

  test('changes the file only when its meaning changes', async () => {
    await run(good());
    const first = file();
    const later = good({ commit: 'b'.repeat(40), committed: '2026-02-27' });
    expect(await run(later, '2026-05-06')).toMatchObject([{ outcome: 'same' }]);
    expect(file()).toBe(first);
    const text = 'cff-version: 1.2.0\ntitle: Sextant\nlicense: BSD-3-Clause\n';
    const changed = good({ files: [{ path: 'CITATION.cff', text }], commit: 'c'.repeat(40) });
    expect(await run(changed, '2026-07-08')).toMatchObject([{ outcome: 'changed' }]);
    const since = Object.fromEntries(kept().sources.map((source) => [source.source, source.since]));
    expect(since).toMatchObject({ 'CITATION.cff': '2026-07-08', releases: '2026-03-04' });
    expect(file()).toContain('c'.repeat(40));
  });

  test('is only looked at in a dry run', async () => {
    expect(await run(good(), '2026-03-04', true)).toMatchObject([{ outcome: 'changed' }]);
    expect(readdirSync(root)).toEqual([]);
    await run(good());
    const text = file();
    expect(await run(good(), '2026-05-06', true)).toMatchObject([{ outcome: 'same' }]);
    const other = good({ tags: [] });
    expect(await run(other, '2026-05-06', true)).toMatchObject([{ outcome: 'changed' }]);
    expect(file()).toBe(text);
  });

  test('is counted roughly', () => {
    expect([0, 7, 99, 100, 595, 14_702].map(roughly)).toEqual([0, 7, 99, 100, 600, 15_000]);
  });
});

describe('a repository that does not answer', () => {
  test.each([
    ['gone', { kind: 'gone', reason: 'there is no such repository' }, 'gone'],
    ['failed', { kind: 'failed', reason: 'the line is busy' }, 'unreachable'],
  ] as const)('keeps its last facts, with since when: %s', async (outcome, answer, state) => {
    await run(good());
    const { sources } = kept();
    expect(await run(answer, '2026-04-01')).toEqual([
      { id: 'sextant', host: 'git.example.com', outcome, reason: answer.reason, problems: 0 },
    ]);
    expect(await run(answer, '2026-05-01')).toMatchObject([{ outcome }]);
    expect(kept()).toMatchObject({
      sources,
      health: { state, since: '2026-04-01', reason: answer.reason },
      repository: { active: '2026-02' },
    });
    await run(good(), '2026-06-01');
    expect(kept().health).toEqual({ state: 'ok', since: '2026-06-01' });
    expect(kept().sources).toEqual(sources);
  });

  test('because the forge answers no more for now, changes nothing', async () => {
    await run(good());
    const text = file();
    expect(await run({ kind: 'limited' })).toMatchObject([{ outcome: 'limited' }]);
    expect(file()).toBe(text);
  });
});

test('where one forge fails, the next that serves the address is asked', async () => {
  const failing: Forge = {
    ...forgeOf({ [URL]: { kind: 'failed', reason: 'its interface is down' } }),
    id: 'gitlab',
  };
  const options = {
    tasks: [{ id: 'sextant', repository: URL }],
    store: openStore(root),
    today: '2026-03-04',
  };
  const both = await harvest({ ...options, forges: [failing, forgeOf({ [URL]: good() })] });
  expect(both).toEqual([
    { id: 'sextant', host: 'git.example.com', outcome: 'changed', problems: 0 },
  ]);
  expect(kept().repository?.forge).toBe('git');
  expect(await harvest({ ...options, forges: [failing] })).toEqual([
    {
      id: 'sextant',
      host: 'git.example.com',
      outcome: 'failed',
      reason: 'its interface is down',
      problems: 0,
    },
  ]);
});

test('an archived repository is marked, since when it was seen', async () => {
  await run(good({ forge: { archived: true } }));
  expect(kept().health).toEqual({ state: 'archived', since: '2026-03-04' });
});

test('a repository that answers at another address has moved there', async () => {
  const to = 'https://git.example.com/navigation/sextant';
  await run(good());
  await run(good({ url: to, forge: { archived: true } }), '2026-04-05');
  expect(kept().health).toEqual({ state: 'moved', to, since: '2026-04-05' });
  await run(good({ url: `${to}.git` }), '2026-05-06');
  await run(good({ url: `${URL}-2` }), '2026-06-07');
  expect(kept().health).toEqual({ state: 'moved', to: `${URL}-2`, since: '2026-06-07' });
});

test('an address that may not be asked never reaches a forge', async () => {
  const tasks = [{ id: 'evil', repository: 'https://127.0.0.1/a/b' }];
  const never: Forge = { id: 'git', serves: () => true, ask: () => expect.unreachable() };
  const store = openStore(root);
  const results = await harvest({
    tasks,
    forges: [never],
    store,
    today: '2026-01-01',
  });
  expect(results).toEqual([
    { id: 'evil', host: '', outcome: 'refused', reason: 'the address is not public', problems: 0 },
  ]);
});

describe('the store', () => {
  test('replaces a file that is not sound, and leaves no other file behind', async () => {
    mkdirSync(join(root, 'harvested'));
    writeFileSync(join(root, 'harvested/sextant.json'), '{ "id": 5');
    await run(good());
    expect(kept().id).toBe('sextant');
    expect(readdirSync(join(root, 'harvested'))).toEqual(['sextant.json']);
  });

  test('refuses to keep what does not fit the schema', () => {
    const odd = { id: 'x', sources: [{ source: 'x' }] } as unknown as HarvestedFacts;
    expect(() => openStore(root).write(odd)).toThrow(/is not sound/);
  });

  test('leaves the old file whole where it cannot write', async () => {
    await run(good());
    const text = file();
    mkdirSync(join(root, `harvested/.sextant.json.${process.pid}`));
    await expect(run(good({ tags: [] }))).rejects.toThrow();
    expect(file()).toBe(text);
  });
});
