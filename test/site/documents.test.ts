import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { exportFiles } from '#exports/files.ts';
import type { Manifest } from '#registry/generated/types.ts';
import { loadCatalogue } from '#registry/load.ts';
import { validate } from '#registry/schema.ts';

describe.each(inject('sites').map((site) => [site.base, site] as const))(
  'the documents of the site at %s',
  (_, { root, folder }) => {
    const read = (path: string): Buffer => readFileSync(join(folder, path));
    const manifest = JSON.parse(read('manifest.json').toString()) as Manifest;

    test('are all in the manifest, with their size and hash', async () => {
      expect(validate('manifest', manifest)).toEqual([]);
      const paths = [...exportFiles(await loadCatalogue({ root }))].flatMap(({ path, gzip }) =>
        gzip ? [path, `${path}.gz`] : [path],
      );
      expect(manifest.files.map(({ path }) => path)).toEqual(paths.toSorted());
      for (const { path, bytes, sha256 } of manifest.files) {
        const content = read(path);
        const found = [content.length, createHash('sha256').update(content).digest('hex')];
        expect([path, ...found]).toEqual([path, bytes, sha256]);
      }
    });

    test('are the same bytes whenever they are made, compressed or not', async () => {
      for (const { path, gzip, parts } of exportFiles(await loadCatalogue({ root }))) {
        const text = [...parts()].join('');
        expect(read(path).toString(), path).toBe(text);
        if (gzip) expect(gunzipSync(read(`${path}.gz`)).toString()).toBe(text);
      }
    });
  },
);
