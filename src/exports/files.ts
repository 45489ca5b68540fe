import type { Export } from '#exports/export.ts';
import { exports } from '#exports/index.ts';
import { softwarePath } from '#registry/addresses.ts';
import type { Catalogue } from '#registry/catalogue.ts';

/** One file that the catalogue publishes. */
export interface ExportFile {
  /** Below the address of the site. */
  readonly path: string;
  readonly item: Export;
  readonly gzip: boolean;
  /** The text in parts. */
  parts(): Iterable<string>;
}

const inParts = (text: string | Iterable<string>): Iterable<string> =>
  typeof text === 'string' ? [text] : text;

/** All files of all exports, one after the other; none is rendered before it is asked for. */
export function* exportFiles(
  catalogue: Catalogue,
  table: readonly Export[] = exports,
): Generator<ExportFile> {
  // Record by record: folder after folder is written several times as fast as file after file.
  const ofRecords = table.filter((item) => item.scope === 'record');
  for (const record of catalogue.records) {
    for (const item of ofRecords) {
      const path = softwarePath(record.id) + item.file;
      yield { path, item, gzip: false, parts: () => [item.render(record, catalogue)] };
    }
  }
  for (const item of table) {
    if (item.scope === 'record') continue;
    if (item.scope === 'catalogue') {
      const gzip = item.gzip ?? false;
      yield { path: item.file, item, gzip, parts: () => inParts(item.render(catalogue)) };
    } else {
      for (const { path, render } of item.files(catalogue)) {
        yield { path, item, gzip: false, parts: () => inParts(render()) };
      }
    }
  }
}
