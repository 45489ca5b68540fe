import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { command, serve } from '#test/support/commands.ts';
import { observatory } from '#test/support/fixtures.ts';
import { oaiFiles } from '#test/support/oai-repository.ts';
import { named, readAnswer } from '#test/support/oai-structure.ts';

const folder = mkdtempSync(join(tmpdir(), 'oai-'));

beforeAll(async () => {
  for (const [path, text] of oaiFiles(await observatory())) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

test('npm run oai answers from a built site, by GET and by POST', async () => {
  const free = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => void free.once('listening', resolve));
  const { port } = free.address() as AddressInfo;
  const taken = command('oai', ['--out', folder, '--port', String(port)]);
  expect([taken.status, taken.stderr]).toEqual([
    2,
    `Port ${port} is not free: give another one.\n`,
  ]);
  await new Promise((resolve) => void free.close(resolve));

  const { url, server } = await serve('oai', ['--out', folder, '--port', String(port)]);
  try {
    const { root, problems } = readAnswer(await (await fetch(url)).text());
    expect(problems).toEqual([]);
    expect(named(root, 'baseURL')[0]?.text).toBe(`http://localhost:${port}/oai`);
    const body = new URLSearchParams({ verb: 'ListRecords', metadataPrefix: 'oai_dc' });
    const posted = readAnswer(await (await fetch(url, { method: 'POST', body })).text());
    expect(named(posted.root, 'record')).toHaveLength(3);
  } finally {
    server.kill();
  }
});

test('npm run oai without a built site says what to do', () => {
  const { status, stderr } = command('oai', ['--out', join(folder, 'none')]);
  expect([status, stderr]).toEqual([2, expect.stringContaining('run `npm run build` first')]);
});
