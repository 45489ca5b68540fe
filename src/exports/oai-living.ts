import { oaiHeaders, oaiIdentifier, type OaiHeader } from '#exports/oai-header.ts';
import type { Catalogue } from '#registry/catalogue.ts';
import type { SoftwareRecord } from '#registry/generated/types.ts';

/** The records that are not deleted, with their headers and in their order. */
export function* oaiLiving(
  catalogue: Catalogue,
): Generator<{ readonly record: SoftwareRecord; readonly header: OaiHeader }> {
  const records = new Map(
    catalogue.records.map((record) => [oaiIdentifier(catalogue.config, record.id), record]),
  );
  for (const header of oaiHeaders(catalogue)) {
    const record = records.get(header.identifier);
    if (record !== undefined && !header.deleted) yield { record, header };
  }
}
