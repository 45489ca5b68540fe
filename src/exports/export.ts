import type { Catalogue } from '#registry/catalogue.ts';
import type { SoftwareRecord } from '#registry/generated/types.ts';

/** What every export says of itself. */
interface ExportCard {
  /** Its name in the table. */
  readonly id: string;
  readonly title: string;
  /** What it is for: one sentence. */
  readonly purpose: string;
  /** The standard it follows, with the version. */
  readonly standard: string;
  /** Where the standard or the schema is defined. */
  readonly definition?: string;
  readonly mediaType: string;
}

/** A document about one record. */
export interface RecordExport extends ExportCard {
  readonly scope: 'record';
  /** What it is to the page, if it is no description of the software. */
  readonly role?: 'picture' | 'links';
  /** The name of the file beside the record's page. */
  readonly file: string;
  render(record: SoftwareRecord, catalogue: Catalogue): string;
}

/** A document about the whole catalogue. */
export interface CatalogueExport extends ExportCard {
  readonly scope: 'catalogue';
  /** Its path below the address of the site. */
  readonly file: string;
  /** Whether a compressed copy, with `.gz` behind its name, lies beside it. */
  readonly gzip?: true;
  /** The text, or its parts one after the other where it is long. */
  render(catalogue: Catalogue): string | Iterable<string>;
}

/** Documents of which there are as many as the catalogue has terms, changes or records. */
export interface CollectionExport extends ExportCard {
  readonly scope: 'collection';
  /** The form of their paths, with what stands for a part of it in braces: `oai/records/{id}.xml`. */
  readonly file: string;
  /** All of them; paths below the address of the site. */
  files(catalogue: Catalogue): Iterable<CollectionFile>;
}

interface CollectionFile {
  readonly path: string;
  render(): string | Iterable<string>;
}

export type Export = RecordExport | CatalogueExport | CollectionExport;

/** A value as the text of a JSON document. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** The parts of a text in one. */
export function wholeText(text: string | Iterable<string>): string {
  return typeof text === 'string' ? text : [...text].join('');
}

/**
 * A JSON document whose last member is a long list, in parts: the members before it, and
 * each item by itself.
 */
export function* jsonParts(
  members: Readonly<Record<string, unknown>>,
  list: string,
  items: Iterable<unknown>,
): Generator<string> {
  const head = JSON.stringify({ ...members, [list]: [] }, null, 2);
  yield head.slice(0, -'[]\n}'.length);
  let before = '[\n';
  for (const item of items) {
    yield before + indented(item, '    ');
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n}\n' : '\n  ]\n}\n';
}

/** A JSON document that is a list, in parts: each item by itself. */
export function* jsonListParts(items: Iterable<unknown>): Generator<string> {
  let before = '[\n';
  for (const item of items) {
    yield before + indented(item, '  ');
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}

/** Only line feeds end a line of JSON; for the `m` of a pattern U+2028 in a text would be one too. */
function indented(item: unknown, blanks: string): string {
  return blanks + JSON.stringify(item, null, 2).replaceAll('\n', `\n${blanks}`);
}
