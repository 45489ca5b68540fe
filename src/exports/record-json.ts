import { jsonText, type RecordExport } from '#exports/export.ts';
import { schemaPath } from '#exports/json-schemas.ts';
import { absoluteUrl } from '#registry/addresses.ts';

/** One record as it is, pointing to its schema, schemas/record.schema.json. */
export const recordJson: RecordExport = {
  scope: 'record',
  id: 'record',
  title: 'Record',
  purpose: 'The record as it is, with the origin of each field and what sources say otherwise.',
  standard: 'JSON, schema record',
  mediaType: 'application/json',
  file: 'record.json',
  render: (record, { config }) =>
    jsonText({ $schema: absoluteUrl(config, schemaPath('record')), ...record }),
};
