import { dataciteMarkup } from '#exports/datacite/markup.ts';
import { dataciteResource } from '#exports/datacite/record.ts';
import type { RecordExport } from '#exports/export.ts';
import { xmlDocument } from '#exports/xml.ts';

/** One record in DataCite's XML. It says what `datacite.json` says. */
export const dataciteXml: RecordExport = {
  scope: 'record',
  id: 'datacite-xml',
  title: 'DataCite XML',
  purpose: 'The record for repositories and for harvesters such as OpenAIRE, which feeds EOSC.',
  standard: 'DataCite Metadata Schema 4.7',
  definition: 'https://schema.datacite.org/meta/kernel-4.7/metadata.xsd',
  mediaType: 'application/vnd.datacite.datacite+xml',
  file: 'datacite.xml',
  render: (record, catalogue) => xmlDocument(dataciteMarkup(dataciteResource(record, catalogue))),
};
