import { dataciteResource } from '#exports/datacite/record.ts';
import { jsonText, type RecordExport } from '#exports/export.ts';

/** One record in DataCite's JSON. It says what `datacite.xml` says. */
export const dataciteJson: RecordExport = {
  scope: 'record',
  id: 'datacite-json',
  title: 'DataCite JSON',
  purpose: 'The record in the form in which programs give DOIs to software at DataCite.',
  standard: 'DataCite Metadata Schema 4.7, in the JSON of its REST API',
  definition: 'https://datacite-metadata-schema.readthedocs.io/en/4.7/',
  mediaType: 'application/vnd.datacite.datacite+json',
  file: 'datacite.json',
  render: (record, catalogue) => jsonText(dataciteResource(record, catalogue)),
};
