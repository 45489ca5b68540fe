import { jsonText, type RecordExport } from '#exports/export.ts';
import { schemaOrgNode } from '#exports/schema-org.ts';

/** One record in the terms of schema.org: what stands in the head of its page, as a file. */
export const schemaOrgJsonLd: RecordExport = {
  scope: 'record',
  id: 'schema-org',
  title: 'schema.org',
  purpose: 'The record as search engines and FAIR assessors read it in the page.',
  standard: 'schema.org 30.0',
  definition: 'https://schema.org/SoftwareSourceCode',
  mediaType: 'application/ld+json',
  file: 'schema-org.jsonld',
  render: (record, catalogue) => jsonText(schemaOrgNode(record, catalogue)),
};
