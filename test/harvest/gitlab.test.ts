import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { repositoryAddress } from '#harvest/address.ts';
import { wanted } from '#harvest/facts.ts';
import type { Answer } from '#harvest/forge.ts';
import { gitlabForge } from '#harvest/forges/gitlab.ts';
import { send, startGitlab, type Fault, type GitlabServer } from '#test/support/gitlab-server.ts';

const PROJECT = {
  path: 'tools/deep/sextant',
  files: {
    'README.md': '# Sextant ü\n',
    'CITATION.cff': 'cff-version: 1.2.0\n',
    'docs/codemeta.json': '{}',
    'docs/deep/more.md': 'x',
    'src/a.py': 'print(1)\n',
  },
  tags: Array.from({ length: 130 }, (_, at) => [`v1.${at}`, '2024-05-06'] as const),
  languages: { Python: 93.5, C: 6.5 },
  lastActivity: '2026-02-03T04:05:06.000Z',
  more: { topics: ['stars'], license: { key: 'mit' }, archived: true },
};

let server: GitlabServer;
beforeEach(async () => {
  server = await startGitlab([PROJECT, { ...PROJECT, path: 'tools/compass', more: {} }]);
});
afterEach(() => server.stop());

async function ask(path: string, state?: string, more = {}): Promise<Answer> {
  const address = repositoryAddress(`https://gitlab.example.com/${path}`);
  if ('refused' in address) throw new Error(address.refused);
  const forge = gitlabForge({ wanted, apiOf: () => server.url, patience: 2000, pause: 1, ...more });
  expect(forge.serves(address)).toBe(true);
  const question = state === undefined ? { address } : { address, state };
  const [answer] = await Array.fromAsync(forge.ask([question]));
  return answer as Answer;
}

const good = async (): Promise<unknown> => {
  const { outcome } = await ask(PROJECT.path);
  return JSON.parse(JSON.stringify(outcome));
};

describe('a project of GitLab', () => {
  test('is read whole: facts, languages, all pages of tags, the files that matter', async () => {
    const { outcome, state } = await ask(PROJECT.path);
    if (outcome.kind !== 'snapshot') throw new Error(JSON.stringify(outcome));
    const { snapshot } = outcome;
    expect(snapshot).toMatchObject({
      url: 'https://gitlab.example.com/tools/deep/sextant',
      committed: '2026-02-03',
      forge: {
        topics: ['stars'],
        license: 'mit',
        archived: true,
        stars: 12,
        forks: 3,
        created: '2019-01-02',
      },
      problems: [],
    });
    expect(snapshot.forge.languages).toEqual({ Python: 93.5, C: 6.5 });
    expect(snapshot.tags).toHaveLength(130);
    expect(snapshot.tags[0]).toEqual({ name: 'v1.0', date: '2024-05-06' });
    expect(snapshot.files.map(({ path }) => path)).toEqual([
      'README.md',
      'CITATION.cff',
      'docs/codemeta.json',
    ]);
    expect(snapshot.files[0]?.text).toBe('# Sextant ü\n');
    expect(snapshot.fileUrl('a b')).toMatch(/\/-\/blob\/c0ffee0+\/a%20b$/);
    expect(state).toBeDefined();
  });

  test('in which nothing has happened costs one request', async () => {
    const { state } = await ask(PROJECT.path);
    server.asked.length = 0;
    expect(await ask(PROJECT.path, state)).toMatchObject({ outcome: { kind: 'same' }, state });
    expect(server.asked).toHaveLength(1);
  });

  test('that is not there, or not public, is gone', async () => {
    expect((await ask('no/such')).outcome).toEqual({
      kind: 'gone',
      reason: 'there is no such public project',
    });
  });

  test('is asked for with the token of its host, and of no other', async () => {
    await ask('tools/compass', undefined, {
      tokens: { 'gitlab.example.com': 'secret', 'gitlab.com': 'other' },
    });
    expect(new Set(server.tokens)).toEqual(new Set(['secret']));
    server.tokens.length = 0;
    await ask('tools/compass', undefined, { tokens: { 'gitlab.com': 'other' } });
    expect(new Set(server.tokens)).toEqual(new Set([undefined]));
  });
});

describe('a fault that passes leaves no trace', () => {
  test.each<[string, Fault['answer']]>([
    ['500', (response) => send(response, {}, 500)],
    ['502', (response) => send(response, {}, 502)],
    ['503', (response) => send(response, {}, 503)],
    ['429 with a short wait', (response) => send(response, {}, 429, { 'retry-after': '0' })],
    ['a connection that is cut', (response) => void response.destroy()],
    ['JSON that is cut', (response) => void response.writeHead(200).end('{"id": 1, "pa')],
  ])('%s', async (_, answer) => {
    const undisturbed = await good();
    for (const path of [/sextant$/, /languages$/, /tags$/, /tree$/, /files/]) {
      server.fault = { path, times: 2, answer };
      expect(await good()).toEqual(undisturbed);
      expect(server.fault.times).toBe(0);
    }
  });
});

describe('a fault that stays is told', () => {
  test.each<[string, Fault['answer'], object]>([
    [
      '500',
      (response) => send(response, {}, 500),
      { kind: 'failed', reason: 'it answered with 500' },
    ],
    [
      '400',
      (response) => send(response, {}, 400),
      { kind: 'failed', reason: 'it answered with 400' },
    ],
    [
      'JSON that is cut',
      (response) => void response.writeHead(200).end('{'),
      { kind: 'failed', reason: 'it answered with broken JSON' },
    ],
    [
      'a cut connection',
      (response) => void response.destroy(),
      { kind: 'failed', reason: expect.stringMatching(/^the connection failed \(/) },
    ],
    ['silence', () => {}, { kind: 'failed', reason: 'it took too long' }],
    [
      'a long wait',
      (response) => send(response, {}, 429, { 'retry-after': '3600' }),
      { kind: 'limited', until: expect.any(Date) },
    ],
    [
      '451',
      (response) => send(response, {}, 451),
      { kind: 'gone', reason: 'there is no such public project' },
    ],
    [
      'another site',
      (response) => send(response, {}, 302, { location: 'https://evil.example.org/' }),
      { kind: 'failed', reason: 'it leads to another site' },
    ],
    [
      'a circle',
      (response) => send(response, {}, 302, { location: '/projects/x' }),
      { kind: 'failed', reason: 'it leads round and round' },
    ],
    [
      'an answer of another shape',
      (response) => send(response, null),
      { kind: 'failed', reason: 'its answers do not fit together' },
    ],
  ])('%s', async (_, answer, expected) => {
    server.fault = { path: /./, times: 99, answer };
    expect((await ask(PROJECT.path, undefined, { timeout: 200 })).outcome).toEqual(expected);
  });
});

test('only hosts that run GitLab are asked', () => {
  const forge = gitlabForge({ wanted, hosts: ['git.example.com'] });
  const serves = (host: string): boolean =>
    forge.serves({ url: `https://${host}/a/b`, host, path: 'a/b' });
  expect(['gitlab.com', 'gitlab.in2p3.fr', 'git.example.com'].map(serves)).toEqual([
    true,
    true,
    true,
  ]);
  expect(['github.com', 'notgitlab.com', 'git.other.org'].map(serves)).toEqual([
    false,
    false,
    false,
  ]);
});
