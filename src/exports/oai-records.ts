import type { CollectionExport } from '#exports/export.ts';
import { embedded, oaiFormats } from '#exports/oai-formats.ts';
import { xmlDocument } from '#exports/xml.ts';

/** Where the metadata of a record lie; withdrawn records have none. */
function oaiRecordPath(metadataPrefix: string, id: string): string {
  return `oai/${metadataPrefix}/${id}.xml`;
}

/** The metadata of each record in each format, as they stand within a record of OAI-PMH. */
export const oaiRecords: CollectionExport = {
  scope: 'collection',
  id: 'oai-records',
  title: 'OAI-PMH: the metadata of each record',
  purpose: 'What a harvester gets of one record, in Dublin Core, DataCite and OpenAIRE’s format.',
  standard: 'oai_dc 2.0, oai_datacite 1.1, OpenAIRE Guidelines 4.0',
  definition: 'https://openaire-guidelines-for-literature-repository-managers.readthedocs.io/',
  mediaType: 'application/xml',
  file: oaiRecordPath('{prefix}', '{id}'),
  *files(catalogue) {
    for (const { metadataPrefix, render } of oaiFormats) {
      for (const record of catalogue.records) {
        if (record.withdrawn !== undefined) continue;
        yield {
          path: oaiRecordPath(metadataPrefix, record.id),
          render: () => xmlDocument(embedded(render(record, catalogue))),
        };
      }
    }
  },
};
