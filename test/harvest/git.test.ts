import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { repositoryAddress } from '#harvest/address.ts';
import { wanted } from '#harvest/facts.ts';
import type { Outcome } from '#harvest/forge.ts';
import { gitForge } from '#harvest/forges/git.ts';
import type { Snapshot } from '#harvest/snapshot.ts';
import { folder } from '#test/support/folders.ts';
import { makeRepository, standingIn, type TestRepository } from '#test/support/git-repository.ts';

const URL = 'https://git.example.com/tools/sextant';
const before = { ...process.env };
let root: string;
let repository: TestRepository;

beforeEach(() => {
  root = folder();
  repository = makeRepository(join(root, 'sextant'));
  Object.assign(process.env, standingIn({ [URL]: repository.folder }));
});
afterEach(() => {
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
});

async function ask(url: string, timeout?: number): Promise<Outcome> {
  const address = repositoryAddress(url);
  if ('refused' in address) throw new Error(address.refused);
  const cache = join(root, 'cache');
  const forge = gitForge({ cache, wanted, ...(timeout === undefined ? {} : { timeout }) });
  const answers = await Array.fromAsync(forge.ask([{ address }]));
  expect(existsSync(cache) ? readdirSync(cache) : []).toEqual([]);
  expect(answers).toHaveLength(1);
  return answers[0]?.outcome as Outcome;
}

async function snapshot(): Promise<Snapshot> {
  const outcome = await ask(URL);
  if (outcome.kind !== 'snapshot') throw new Error(JSON.stringify(outcome));
  return outcome.snapshot;
}

describe('a repository behind any https address', () => {
  test('is read: commit, day, branch, tags, languages, the files that matter', async () => {
    repository.commit('2020-02-03', {
      'README.md': '# Sextant\n',
      'src/a.py': 'print(1)\n',
      'src/b.py': 'print(2)\n',
      'lib/c.f90': 'end\n',
      'vendor/x/y.c': 'int y;\n',
    });
    repository.tag('v1.0');
    const commit = repository.commit('2021-04-05', {
      'CITATION.cff': 'cff-version: 1.2.0\n',
      '.github/CONTRIBUTING.md': 'Come in.\n',
      'docs/codemeta.json': '{}',
    });
    repository.tag('v1.1');
    const found = await snapshot();
    expect(found).toMatchObject({ url: URL, commit, committed: '2021-04-05', problems: [] });
    expect(found.forge.defaultBranch).toBe('main');
    expect(found.forge.languages).toEqual({ Python: 2, Fortran: 1 });
    expect(found.tags.toSorted((a, b) => (a.name < b.name ? -1 : 1))).toEqual([
      { name: 'v1.0', date: '2020-02-03' },
      { name: 'v1.1', date: '2021-04-05' },
    ]);
    expect(found.files.map(({ path }) => path).toSorted()).toEqual([
      'CITATION.cff',
      'README.md',
      'docs/codemeta.json',
    ]);
    expect(found.paths).toEqual(expect.arrayContaining(['.github/CONTRIBUTING.md', 'docs']));
    expect(found.fileUrl('docs/a b.md')).toBe(`${URL}/-/blob/${commit}/docs/a%20b.md`);
  });

  test('is read without any tag, and with odd names of tags', async () => {
    repository.commit('2020-01-01', { 'README.md': 'x' });
    expect((await snapshot()).tags).toEqual([]);
    for (const name of ['21/10/2022', 'v3.6,0', 'pkg/v1', 'ünï']) repository.tag(name);
    expect((await snapshot()).tags.map(({ name }) => name).toSorted()).toEqual(
      ['21/10/2022', 'pkg/v1', 'v3.6,0', 'ünï'].toSorted(),
    );
  });

  test('has files that are too large or no text left out, each with a word', async () => {
    repository.commit('2020-01-01', {
      'codemeta.json': Buffer.from([0x7b, 0xe9, 0x7d]),
      'CITATION.cff': 'x'.repeat(1024 * 1024 + 1),
      'README.md': '\uFEFF# Sextant\n',
    });
    const { files, problems } = await snapshot();
    expect(files).toEqual([{ path: 'README.md', text: '# Sextant\n' }]);
    expect(problems.toSorted()).toEqual([
      '`CITATION.cff` is larger than 1 MiB and was not read',
      '`codemeta.json` is not UTF-8 and was not read',
    ]);
  });

  test('that is not there is gone', async () => {
    repository.commit('2020-01-01', { 'README.md': 'x' });
    rmSync(repository.folder, { recursive: true });
    expect(await ask(URL)).toEqual({ kind: 'gone', reason: 'there is no such repository' });
  });

  test('that has no commit has failed', async () => {
    expect(await ask(URL)).toMatchObject({
      kind: 'failed',
      reason: expect.stringMatching(/^[^/]+$/),
    });
  });

  test('that answers too slowly is given up', async () => {
    repository.commit('2020-01-01', { 'README.md': 'x' });
    expect(await ask(URL, 1)).toEqual({ kind: 'failed', reason: 'Git took too long' });
  });
});
