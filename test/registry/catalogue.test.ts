import { describe, expect, test } from 'vitest';
import { facetsOf } from '#registry/facets.ts';
import { FILL, compose } from '#registry/compose.ts';
import type { Entry, HarvestedFacts } from '#registry/generated/types.ts';
import { validate } from '#registry/schema.ts';
import { observatory } from '#test/support/fixtures.ts';

describe('records', () => {
  test('are in the order of their ids, whatever the folder, and fit their schema', async () => {
    const { records, paths, diagnostics } = await observatory();
    expect(diagnostics).toEqual([]);
    expect(records.map(({ id }) => [id, paths.get(id)])).toEqual([
      ['astrolabe', 'entries/astrolabe.yaml'],
      ['orrery', 'entries/orrery.yaml'],
      ['sundial', 'entries/tools/sundial.yaml'],
    ]);
    for (const record of records) expect(validate('record', record)).toEqual([]);
  });

  test('are completed by harvested facts, and each field says where it is from', async () => {
    const { records } = await observatory();
    const sundial = records.find(({ id }) => id === 'sundial');
    expect(sundial).toMatchObject({
      name: 'Sundial',
      version: '2.1',
      datePublished: '2026-03-01',
      programmingLanguage: ['Python'],
      keywords: ['gnomonics'],
      developmentStatus: 'inactive',
    });
    expect(sundial?.provenance['name']).toEqual({ source: 'entry' });
    expect(sundial?.provenance['version']).toEqual({
      source: 'releases',
      url: 'https://gitlab.com/example/tools/sundial/-/releases',
      since: '2026-03-04',
    });
    expect(sundial?.provenance['keywords']).toMatchObject({
      source: 'codemeta.json',
      since: '2026-01-02',
    });
    for (const record of records) {
      const about = new Set(['id', 'provenance', 'conflicts', 'health', 'repository']);
      const fields = Object.keys(record).filter((field) => !about.has(field));
      expect(Object.keys(record.provenance).toSorted()).toEqual(fields.toSorted());
    }
  });

  test('keep what the entry says against every source', () => {
    const facts = Object.fromEntries(Object.keys(FILL).map((field) => [field, ['harvested']]));
    const sources = [...new Set(Object.values(FILL).flat())].map((source) => ({
      source,
      url: 'https://a.org',
      since: '2026-01-01',
      facts,
    }));
    const description = 'A text of the entry.';
    const entry = {
      ...Object.fromEntries(Object.keys(FILL).map((field) => [field, ['entry']])),
      description,
    };
    const harvested = { id: 'a', sources } as unknown as HarvestedFacts;
    const record = compose('a', entry as unknown as Entry, harvested);
    expect(new Set(Object.values(record.provenance).map(({ source }) => source))).toEqual(
      new Set(['entry']),
    );
    expect(record).toMatchObject(entry);
    const silent = { description } as Entry;
    expect(Object.keys(compose('a', silent, harvested)).toSorted()).toEqual(
      ['id', 'description', 'provenance', ...Object.keys(FILL)].toSorted(),
    );
  });
});

describe('facets', () => {
  test('count a record under its terms and those that include them, the most frequent first', async () => {
    const facets = facetsOf(await observatory());
    const telescope = facets.find(({ id }) => id === 'telescope');
    expect(
      telescope?.values.map(({ id, label, records }) => [
        id,
        label,
        records.map((record) => record.id),
      ]),
    ).toEqual([
      ['observatory', 'Observatory', ['astrolabe', 'orrery']],
      ['great-refractor', 'Great Refractor', ['orrery']],
    ]);
  });

  test('count a dual licence under both, and write names fit for addresses', async () => {
    const facets = facetsOf(await observatory());
    const ids = (facet: string): string[] | undefined =>
      facets.find(({ id }) => id === facet)?.values.map(({ id }) => id);
    expect(ids('licence')).toEqual(['apache-2.0', 'bsd-3-clause', 'gpl-3.0-or-later', 'mit']);
    expect(ids('language')).toEqual(['python', 'cpp', 'fortran']);
  });
});
