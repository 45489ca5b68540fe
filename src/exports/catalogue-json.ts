import { jsonParts, type CatalogueExport } from '#exports/export.ts';
import type { Catalogue } from '#registry/catalogue.ts';
import type { Catalogue as CatalogueDocument, SoftwareRecord } from '#registry/generated/types.ts';

/** All records in one envelope, as schemas/catalogue.schema.json defines it. */
export const catalogueJson: CatalogueExport = {
  scope: 'catalogue',
  id: 'catalogue',
  title: 'The whole catalogue',
  purpose: 'Every record with the origin of each field, for programs that want all of it at once.',
  standard: 'JSON, schema catalogue 1.0',
  mediaType: 'application/json',
  file: 'catalogue.json',
  gzip: true,
  render: (catalogue) => envelope(catalogue, catalogue.config.name, catalogue.records),
};

/** Records of a catalogue in the envelope of schemas/catalogue.schema.json, in parts. */
export function envelope(
  { config, commit }: Catalogue,
  name: string,
  records: readonly SoftwareRecord[],
): Iterable<string> {
  return jsonParts(
    {
      schemaVersion: '1.0',
      name,
      url: config.url,
      license: 'https://creativecommons.org/publicdomain/zero/1.0/',
      commit,
      count: records.length,
    } satisfies Omit<CatalogueDocument, 'records'>,
    'records',
    records,
  );
}
