import { describe, expect, test } from 'vitest';
import { catalogueJson } from '#exports/catalogue-json.ts';
import { wholeText } from '#exports/export.ts';
import { exports } from '#exports/index.ts';
import { PROJECT_ROOT } from '#registry/files.ts';
import type { Catalogue } from '#registry/generated/types.ts';
import { loadCatalogue } from '#registry/load.ts';
import { validate } from '#registry/schema.ts';
import { OBSERVATORY } from '#test/support/fixtures.ts';

describe.each([PROJECT_ROOT, OBSERVATORY])('catalogue.json of %s', (root) => {
  test('fits its schema and holds every record', async () => {
    const catalogue = await loadCatalogue({ root });
    const document = JSON.parse(wholeText(catalogueJson.render(catalogue))) as Catalogue;
    expect(validate('catalogue', document)).toEqual([]);
    expect(document.count).toBe(catalogue.records.length);
    expect(document.records).toEqual(catalogue.records);
    expect(document.commit).toMatch(/^[0-9a-f]{40}(-dirty)?$/);
  });
});

test('each export has a name, a path and a sentence of its own', () => {
  const { length } = exports;
  for (const property of ['id', 'title', 'purpose'] as const) {
    expect(new Set(exports.map((item) => item[property])).size).toBe(length);
  }
  const paths = exports.map(({ scope, file }) =>
    scope === 'record' ? `software/{id}/${file}` : file,
  );
  expect(new Set(paths).size).toBe(length);
  for (const { purpose } of exports) expect(purpose).toMatch(/^\p{Lu}.*\.$/u);
});
