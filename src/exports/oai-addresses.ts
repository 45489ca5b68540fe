import type { CatalogueExport } from '#exports/export.ts';
import { OPENAIRE } from '#exports/oai-formats.ts';

/**
 * The files of all records in OpenAIRE's format, one a line and below the address of `oai/`,
 * for collectors that fetch a list of files (OpenAIRE's D-NET: protocol `httpList`).
 */
export const oaiAddresses: CatalogueExport = {
  scope: 'catalogue',
  id: 'oai-addresses',
  title: 'OAI-PMH: the list of files',
  purpose:
    'The file of each record in OpenAIRE’s format, for collectors that fetch lists of files.',
  standard: 'Plain text, one path a line',
  mediaType: 'text/plain',
  file: 'oai/index.txt',
  *render({ records }) {
    for (const { id, withdrawn } of records) {
      if (withdrawn === undefined) yield `${OPENAIRE.metadataPrefix}/${id}.xml\n`;
    }
  },
};
