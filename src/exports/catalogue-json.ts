import { jsonParts, type CatalogueExport } from '#exports/export.ts';
import type { Catalogue as CatalogueDocument } from '#registry/generated/types.ts';

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
  render: ({ config, records, commit }) =>
    jsonParts(
      {
        schemaVersion: '1.0',
        name: config.name,
        url: config.url,
        license: 'https://creativecommons.org/publicdomain/zero/1.0/',
        commit,
        count: records.length,
      } satisfies Omit<CatalogueDocument, 'records'>,
      'records',
      records,
    ),
};
