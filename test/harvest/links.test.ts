import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { checkLinks } from '#harvest/links.ts';
import type { RegistryConfig } from '#registry/generated/types.ts';
import config from '#config';
import { entryWith } from '#test/support/fixtures.ts';

let server: Server;
let asked: string[] = [];
let busy = 0;
let busiest = 0;

/** A web of sites on one server: the path tells how a page answers. */
beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(`${request.method} ${path}`);
    busiest = Math.max(busiest, (busy += 1));
    response.on('close', () => (busy -= 1));
    const status = Number(/\/(\d{3})/.exec(path)?.[1] ?? 200);
    if (path.includes('/slow')) return;
    if (path.includes('/get-only') && request.method === 'HEAD')
      return void response.writeHead(405).end();
    const target = /\?to=(.*)$/.exec(path)?.[1];
    const headers = target === undefined ? {} : { location: decodeURIComponent(target) };
    setTimeout(() => response.writeHead(status, headers).end(), 5);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked = [];
  busiest = 0;
});

/** Asks the server of the test in the place of every site. */
const throughServer = (url: string, init: RequestInit): Promise<Response> => {
  const { port } = server.address() as AddressInfo;
  if (new URL(url).hostname === 'gone.example.com') {
    return Promise.reject(new TypeError('fetch failed', { cause: { code: 'ENOTFOUND' } }));
  }
  return fetch(url.replace(/^https:\/\//, `http://127.0.0.1:${port}/`), init);
};

async function found(lines: string, timeout = 2000): Promise<string[]> {
  const text = entryWith(`codeRepository: https://git.example.com/200\n${lines}`);
  const files = [{ path: 'entries/a.yaml', text }];
  const options = { fetch: throughServer, timeout };
  const diagnostics = await checkLinks(files, config as RegistryConfig, options);
  return diagnostics.map(({ rule, level, line, message }) => {
    expect(text.split('\n')[line - 1]).toContain(message.split('`')[1]);
    return `${level} ${rule}: ${message}`;
  });
}

test.each([
  [
    'a page that is not there',
    'url: https://a.example.com/404',
    ['warning link-alive: `https://a.example.com/404` answers with 404'],
  ],
  [
    'a page that has gone',
    'url: https://a.example.com/410',
    ['warning link-alive: `https://a.example.com/410` answers with 410'],
  ],
  [
    'a site that does not exist',
    'url: https://gone.example.com/',
    ['warning link-alive: `https://gone.example.com/` names a site that does not exist'],
  ],
  [
    'a redirect to nothing',
    'url: https://a.example.com/301?to=https%3A%2F%2Fb.example.com%2F404',
    [
      'warning link-alive: `https://a.example.com/301?to=https%3A%2F%2Fb.example.com%2F404` answers with 404',
    ],
  ],
  [
    'a redirect to a page',
    'url: https://a.example.com/302?to=https%3A%2F%2Fb.example.com%2F200',
    [],
  ],
  ['a site that refuses', 'url: https://a.example.com/403', []],
  ['a site that is busy', 'url: https://a.example.com/429', []],
  ['a site that fails', 'url: https://a.example.com/503', []],
  ['a page that answers GET only', 'url: https://a.example.com/get-only', []],
])('%s', async (_, line, expected) => {
  expect(await found(line)).toEqual(expected);
});

test('a repository that is not there is an error', async () => {
  const [first] = await checkLinks(
    [{ path: 'entries/a.yaml', text: entryWith('codeRepository: https://git.example.com/404') }],
    config as RegistryConfig,
    { fetch: throughServer },
  );
  expect(first).toMatchObject({ rule: 'repository-exists', level: 'error' });
});

test('a page that never answers is given up, and says nothing against the link', async () => {
  expect(await found('url: https://a.example.com/slow', 100)).toEqual([]);
});

test('a redirect never leads to a private place, nor round for ever', async () => {
  await found('url: https://a.example.com/301?to=https%3A%2F%2F169.254.169.254%2Fsecret');
  expect(asked.filter((line) => line.includes('/169.254'))).toEqual([]);
  asked = [];
  const round = 'https://a.example.com/301?to=%2F301%3Fto%3D%252F301';
  await found(`url: ${round}`);
  expect(asked.length).toBeLessThan(20);
});

test('private addresses and addresses with credentials are never asked', async () => {
  await found('url: https://127.0.0.1/x\nsoftwareHelp: https://me:pw@a.example.com/x');
  expect(asked).toEqual(['HEAD /git.example.com/200']);
});

test('a link is asked once, and a site one question after the other', async () => {
  const links = Array.from(
    { length: 6 },
    (_, at) => `  - { name: L, url: 'https://a.example.com/200/${at % 3}' }`,
  );
  await found(`relatedLink:\n${links.join('\n')}`);
  expect(asked.filter((line) => line.includes('a.example.com'))).toHaveLength(3);
  expect(busiest).toBeLessThanOrEqual(2);
});
