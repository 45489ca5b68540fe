import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { exports } from '#exports/index.ts';
import { writeWhole } from '#registry/files.ts';
import { fetchSchemas } from '#scripts/conformance/fetch.ts';
import { conform, render } from '#scripts/conformance/run.ts';
import { addresses } from '#scripts/conformance/sources.ts';
import { checks } from '#scripts/conformance/table.ts';
import { ownFiles } from '#scripts/conformance/wrappers.ts';
import { command } from '#test/support/commands.ts';
import { BROKEN } from '#test/support/broken-documents.ts';
import { observatory } from '#test/support/fixtures.ts';
import { folder } from '#test/support/folders.ts';
import { nastyCatalogue } from '#test/support/nasty.ts';

/** The official schemas are not ours to keep: the tests that need them run where they lie. */
const SCHEMAS = process.env['CATALOGUE_SCHEMAS'] ?? '';
const MISSING =
  SCHEMAS === ''
    ? 'skipped: CATALOGUE_SCHEMAS names no folder of the official schemas'
    : `skipped: CATALOGUE_SCHEMAS names ${SCHEMAS}, which is not there`;
const hasSchemas = existsSync(SCHEMAS);
const official = (name: string): string => (hasSchemas ? name : `${name} (${MISSING})`);

const items = exports.map((item) => [item.id, item] as const);

test.each(items)('there is a check for the export %s', (id) => {
  expect(checks[id]?.length).toBeGreaterThan(0);
});

test('a document that no check is for is reported', async () => {
  const documents = [{ path: 'x', file: '/none' }];
  expect(await conform('no-such-export', documents, '')).toMatchObject({
    files: 1,
    valid: 0,
    unchecked: ['x'],
  });
});

describe('wrong use', () => {
  test.each([
    [['--schemas', '/none'], /^There is no folder \/none\.\n$/],
    [
      ['--schemas', import.meta.dirname],
      /is no folder of the schemas: \d+ files are missing, \S+ among them\.\n$/,
    ],
    [['--schemes', 'x'], /^Unknown option '--schemes'\.\nUsage: npm run conformance/],
  ])('%s', (args, sentence) => {
    const { status, stdout, stderr } = command('conformance', args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(sentence);
  });
});

describe('without a folder of schemas', () => {
  test('it says what it fetches, and fetches it once', async () => {
    const asked: string[] = [];
    vi.stubGlobal('fetch', async (address: string) => {
      asked.push(address);
      return new Response(address);
    });
    const path = folder();
    const said: string[] = [];
    await fetchSchemas(path, (line) => said.push(line));
    expect(asked).toEqual([...addresses.values()]);
    expect(said.slice(1).map((line) => line.trim())).toEqual(asked);
    expect(readFileSync(join(path, 'cff/schema.json'), 'utf8')).toBe(
      addresses.get('cff/schema.json'),
    );
    await fetchSchemas(path, (line) => said.push(line));
    expect(asked).toHaveLength(addresses.size);
    vi.unstubAllGlobals();
  });

  test.each([
    [
      'the network is closed',
      () => Promise.reject(new TypeError('fetch failed', { cause: new Error('ENOTFOUND') })),
      'ENOTFOUND',
    ],
    ['an address is gone', async () => new Response('', { status: 404 }), 'the answer was 404'],
  ])('it ends with one sentence where %s', async (_, answer, why) => {
    vi.stubGlobal('fetch', answer);
    await expect(fetchSchemas(folder(), () => {})).rejects.toThrow(
      new RegExp(
        `^The schemas cannot be fetched: https://\\S+ gave no file \\(${why}\\)\\. Name a folder`,
      ),
    );
    vi.unstubAllGlobals();
  });
});

describe.skipIf(!hasSchemas)(official('by the official schemas'), () => {
  const catalogues = [
    ['the nasty records', nastyCatalogue],
    ['the fixtures', observatory],
  ] as const;

  describe.each(catalogues)('%s', (_, catalogueOf) => {
    test.each(items)('%s', async (id, item) => {
      const result = await conform(id, render(await catalogueOf(), item, folder()), SCHEMAS);
      expect(result).toMatchObject({ problems: [], unchecked: [] });
      expect(result.valid).toBe(result.files);
    });
  });

  test('the command says so', () => {
    const args = ['--schemas', SCHEMAS, '--root', 'test/fixtures/observatory', '--out', folder()];
    const { status, stdout } = command('conformance', args);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^codemeta: 3 files, 3 valid \(JSON-LD/m);
  });

  describe('a broken document is reported', () => {
    for (const [id, broken] of Object.entries(BROKEN)) {
      const item = exports.find((candidate) => candidate.id === id);
      test.skipIf(item === undefined)(id, async () => {
        const documents = item === undefined ? [] : render(await observatory(), item, folder());
        for (const { file } of documents) writeFileSync(file, broken(readFileSync(file, 'utf8')));
        const { files, valid, problems } = await conform(id, documents, SCHEMAS);
        expect(files).toBeGreaterThan(0);
        expect(valid).toBe(0);
        expect(new Set(problems.map(({ path }) => path)).size).toBe(files);
      });
    }
  });

  test('what is fetched is all that the checks need', async () => {
    const path = folder();
    for (const file of addresses.keys()) copyTo(path, file);
    for (const [file, text] of Object.entries(ownFiles())) writeWhole(join(path, file), text);
    for (const item of exports) {
      const result = await conform(item.id, render(await observatory(), item, folder()), path);
      expect(result).toMatchObject({ problems: [], unchecked: [] });
    }
  });

  /** Copies a schema. The official ones of static repositories may be missing: then their rebuild is taken. */
  function copyTo(path: string, file: string): void {
    const own = join(SCHEMAS, file);
    const rebuilt = join(SCHEMAS, dirname(file), 'reconstructed', basename(file));
    writeWhole(join(path, file), readFileSync(existsSync(own) ? own : rebuilt, 'utf8'));
  }
});
