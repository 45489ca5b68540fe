import type { CatalogueExport } from '#exports/export.ts';

/**
 * All records, one a line, as https://github.com/ndjson/ndjson-spec has it. Other ends of
 * lines that Unicode knows are escaped, since some readers part a text at them too.
 */
export const catalogueNdjson: CatalogueExport = {
  scope: 'catalogue',
  id: 'catalogue-ndjson',
  title: 'The whole catalogue, a record a line',
  purpose: 'The records of catalogue.json for programs that read one at a time.',
  standard: 'NDJSON 1.0',
  definition: 'https://github.com/ndjson/ndjson-spec',
  mediaType: 'application/x-ndjson',
  file: 'catalogue.ndjson',
  gzip: true,
  *render({ records }) {
    for (const record of records) yield `${JSON.stringify(record).replaceAll(LINE_END, escape)}\n`;
  },
};

const LINE_END = /[\u0085\u2028\u2029]/g;

const escape = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
