import { afterEach, expect, test, vi } from 'vitest';
import worker from '#oai/worker.ts';
import { observatory } from '#test/support/fixtures.ts';
import { oaiFiles } from '#test/support/oai-repository.ts';
import { named, readAnswer } from '#test/support/oai-structure.ts';

const SITE_URL = 'https://software.example.org/observatory/';

afterEach(() => vi.unstubAllGlobals());

/** Lets the files be fetched from the site as a static host gives them. */
async function site(failure?: number): Promise<void> {
  const files = oaiFiles(await observatory());
  vi.stubGlobal('fetch', (url: URL) => {
    const text = url.href.startsWith(SITE_URL) && files.get(url.href.slice(SITE_URL.length));
    if (failure !== undefined) return Promise.resolve(new Response('', { status: failure }));
    return Promise.resolve(new Response(text || 'not found', { status: text ? 200 : 404 }));
  });
}

const ask = (query: string, settings = {}): Promise<Response> =>
  worker.fetch(new Request(`https://oai.example.org/oai?${query}`), { SITE_URL, ...settings });

test('answers from the files of the static site', async () => {
  await site();
  const answer = readAnswer(await (await ask('verb=ListRecords&metadataPrefix=oai_dc')).text());
  expect(answer.problems).toEqual([]);
  expect(named(answer.root, 'record')).toHaveLength(3);
  expect(named(answer.root, 'request')[0]?.text).toBe('https://oai.example.org/oai');
});

test('is known by the address it is told', async () => {
  await site();
  const BASE_URL = 'https://software.example.org/oai';
  const answer = readAnswer(await (await ask('verb=Identify', { BASE_URL })).text());
  expect(named(answer.root, 'baseURL')[0]?.text).toBe(BASE_URL);
});

test.each([404, 500])('asks for patience while the site answers %s', async (status) => {
  await site(status);
  expect((await ask('verb=Identify')).status).toBe(503);
});
