import type { CollectionExport } from '#exports/export.ts';
import { embedded, oaiFormats } from '#exports/oai-formats.ts';
import { oaiLiving } from '#exports/oai-living.ts';
import { element } from '#exports/xml.ts';

/** The namespace of OAI-PMH 2.0. */
const OAI = 'http://www.openarchives.org/OAI/2.0/';

/**
 * All records of a format in one file, each as OAI-PMH gives it and with its own namespaces,
 * for collectors that split a file at an element (OpenAIRE's D-NET: protocol `http`,
 * `splitOnElement` is `record`). Deleted records have no place in it. The file does not lie
 * among those of the records, where an entry may be called `records`.
 */
export const oaiCollected: CollectionExport = {
  scope: 'collection',
  id: 'oai-collected',
  title: 'OAI-PMH: all records in one file',
  purpose: 'All records of a format for collectors that fetch one file and split it.',
  standard: 'Records of OAI-PMH 2.0',
  definition: 'https://www.openarchives.org/OAI/openarchivesprotocol.html',
  mediaType: 'application/xml',
  file: 'oai/records-{prefix}.xml',
  *files(catalogue) {
    for (const { metadataPrefix, render } of oaiFormats) {
      yield {
        path: `oai/records-${metadataPrefix}.xml`,
        *render() {
          yield '<?xml version="1.0" encoding="UTF-8"?>\n<records>\n';
          for (const { record, header } of oaiLiving(catalogue)) {
            const { xml } = element('record', { xmlns: OAI }, [
              element('header', {}, [
                element('identifier', {}, [header.identifier]),
                element('datestamp', {}, [header.datestamp]),
                ...header.setSpecs.map((spec) => element('setSpec', {}, [spec])),
              ]),
              element('metadata', {}, [embedded(render(record, catalogue))]),
            ]);
            yield `${xml}\n`;
          }
          yield '</records>\n';
        },
      };
    }
  },
};
