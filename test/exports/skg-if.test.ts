import { describe, expect, test } from 'vitest';
import { wholeText } from '#exports/export.ts';
import { skgIf } from '#exports/skg-if.ts';
import type { Catalogue } from '#registry/catalogue.ts';
import { catalogues } from '#test/support/catalogues.ts';
import { observatory } from '#test/support/fixtures.ts';

type Entity = Record<string, unknown> & { local_identifier: string; entity_type: string };

/** The properties of the model, by the type of an entity (docs/*.md of skg-if/interoperability-framework). */
const PROPERTIES: Readonly<Record<string, string>> = {
  product:
    'identifiers titles abstracts product_type topics contributions manifestations funding related_products',
  person: 'identifiers name given_name family_name',
  organisation: 'identifiers name website',
  grant: 'identifiers grant_number titles funding_agency website',
  topic: 'identifiers labels',
  datasource: 'identifiers name',
};

const SCHEMES = ['doi', 'orcid', 'ror', 'arxiv', 'bibcode', 'url'];
const MOMENT = /^\d{4}-\d\d-\d\dT00:00:00Z$/;

function entitiesIn(catalogue: Catalogue, kind = ''): Entity[] {
  return [...skgIf.files(catalogue)]
    .filter(({ path }) => path.startsWith(`skg-if/${kind}`))
    .flatMap(({ render }) => wholeText(render()).trimEnd().split('\n'))
    .map((line) => JSON.parse(line) as Entity);
}

/** All values of a name in a document, at every depth. */
function valuesOf(name: string, node: unknown): unknown[] {
  if (node === null || typeof node !== 'object') return [];
  return Object.entries(node).flatMap(([key, value]) => [
    ...(key === name ? [value].flat() : []),
    ...valuesOf(name, value),
  ]);
}

describe.each(await catalogues())('the snapshot of %s', (_, catalogue) => {
  const entities = entitiesIn(catalogue);
  const products = entitiesIn(catalogue, 'products');

  test('lies in folders of parts', () => {
    const paths = [...skgIf.files(catalogue)].map(({ path }) => path);
    expect(paths).toContain('skg-if/products/00000-00999/part_00000.jsonl');
    for (const path of paths) {
      expect(path).toMatch(/^skg-if\/[a-z]+\/00000-00999\/part_00000\.jsonl$/);
    }
  });

  test('holds each listed software, and each entity once', () => {
    const listed = catalogue.records.filter(({ withdrawn }) => withdrawn === undefined);
    const software = products.filter((item) => item['product_type'] === 'research software');
    expect(software).toHaveLength(listed.length);
    const ids = entities.map(({ local_identifier: id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^https?:\/\/[^\s<>"{}|\\^`]+$/);
  });

  test('says what the model has a word for, and nothing else', () => {
    for (const {
      '@context': context,
      local_identifier: id,
      entity_type: type,
      ...said
    } of entities) {
      expect([context].flat()[0]).toBe('https://w3id.org/skg-if/context/1.1.0/skg-if.json');
      const allowed = PROPERTIES[type]?.split(' ') ?? [];
      expect([id, Object.keys(said).filter((name) => !allowed.includes(name))]).toEqual([id, []]);
    }
    for (const scheme of valuesOf('scheme', entities)) expect(SCHEMES).toContain(scheme);
    for (const dates of valuesOf('dates', products)) {
      for (const date of Object.values(dates as object).flat()) expect(date).toMatch(MOMENT);
    }
  });

  test('refers to nothing that it does not hold', () => {
    const held = new Set(entities.map(({ local_identifier: id }) => id));
    const names = [
      'by',
      'declared_affiliations',
      'term',
      'funding',
      'is_documented_by',
      'is_part_of',
    ];
    for (const name of [...names, 'hosting_data_source']) {
      const missing = valuesOf(name, products).filter((id) => !held.has(id as string));
      expect([name, missing]).toEqual([name, []]);
    }
  });
});

test('a software in the words of SKG-IF', async () => {
  const products = entitiesIn(await observatory(), 'products');
  expect(products.find((item) => item.local_identifier.endsWith('/orrery/'))).toMatchSnapshot();
});

test('ten thousand and one software are two parts, in the order of the catalogue', async () => {
  const catalogue = await observatory();
  const [record] = catalogue.records;
  if (record === undefined) throw new Error('no record');
  const records = Array.from({ length: 10_001 }, (_, index) => ({ ...record, id: `s${index}` }));
  const parts = [...skgIf.files({ ...catalogue, records })].filter(({ path }) =>
    path.startsWith('skg-if/products/'),
  );
  expect(parts.map(({ path }) => path)).toEqual([
    'skg-if/products/00000-00999/part_00000.jsonl',
    'skg-if/products/00000-00999/part_00001.jsonl',
  ]);
  expect(parts.map(({ render }) => wholeText(render()).split('\n').length - 1)).toEqual([
    10_000, 1,
  ]);
});
