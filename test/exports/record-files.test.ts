import { describe, expect, test } from 'vitest';
import { codemeta2 } from '#exports/codemeta-2.ts';
import { codemeta } from '#exports/codemeta.ts';
import type { RecordExport } from '#exports/export.ts';
import { recordJson } from '#exports/record-json.ts';
import { schemaOrgJsonLd } from '#exports/schema-org-json-ld.ts';
import type { Catalogue } from '#registry/catalogue.ts';
import type { SoftwareRecord } from '#registry/generated/types.ts';
import { validate } from '#registry/schema.ts';
import { catalogues } from '#test/support/catalogues.ts';
import { observatory } from '#test/support/fixtures.ts';
import { termsOf, valuesOf } from '#test/support/json-ld.ts';
import { nastyCatalogue } from '#test/support/nasty.ts';

type Document = Record<string, unknown>;

const documentOf = (item: RecordExport, record: SoftwareRecord, catalogue: Catalogue): Document =>
  JSON.parse(item.render(record, catalogue)) as Document;

describe.each(await catalogues())('each record of %s', (_, catalogue) => {
  const { records, config } = catalogue;

  test('is a document of its own', () => {
    for (const record of records) {
      const { $schema, ...same } = documentOf(recordJson, record, catalogue);
      expect($schema).toBe(`${config.url}schemas/v1/record.schema.json`);
      expect(same).toEqual(JSON.parse(JSON.stringify(record)));
      expect(validate('record', { $schema, ...same })).toEqual([]);
    }
  });

  test('has no key in CodeMeta 2.0 but those of its context', () => {
    const terms = termsOf('https://doi.org/10.5063/schema/codemeta-2.0');
    for (const record of records) {
      const document = documentOf(codemeta2, record, catalogue);
      expect(document['@context']).toBe('https://doi.org/10.5063/schema/codemeta-2.0');
      expect(document['@type']).toBe('SoftwareSourceCode');
      const { '@context': _context, '@type': _type, ...members } = document;
      expect(Object.keys(members).filter((name) => !terms.has(name))).toEqual([]);
      expect(members['contIntegration']).toBe(record.continuousIntegration);
    }
  });

  test.each([codemeta, codemeta2, schemaOrgJsonLd])('loses nothing of $title', async (item) => {
    for (const record of records) {
      const { said, left } = await valuesOf(documentOf(item, record, catalogue));
      expect([record.id, left]).toEqual([record.id, said]);
      expect(said).toBeGreaterThan(8);
    }
  });
});

test('the two forms of CodeMeta say the same in other words', async () => {
  const catalogue = await observatory();
  for (const record of catalogue.records) {
    const { '@context': _3, '@id': page, ...three } = documentOf(codemeta, record, catalogue);
    const { '@context': _2, sameAs, ...two } = documentOf(codemeta2, record, catalogue);
    expect(sameAs).toBe(page);
    const renamed = JSON.stringify(three).replace('"continuousIntegration"', '"contIntegration"');
    expect(two).toEqual(JSON.parse(renamed));
  }
});

test('schema.org tells that a record was withdrawn, and why', () => {
  const catalogue = nastyCatalogue();
  const record = catalogue.records.find(({ id }) => id === 'withdrawn-plain');
  if (record === undefined) throw new Error('no record');
  expect(documentOf(schemaOrgJsonLd, record, catalogue)['creativeWorkStatus']).toBe(
    'Withdrawn from the catalogue on 2026-03-01: The authors removed the repository.',
  );
});
