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
  readonly mediaType: string;
}

/** A document about one record. */
export interface RecordExport extends ExportCard {
  readonly scope: 'record';
  /** The name of the file beside the record's page. */
  readonly file: string;
  render(record: SoftwareRecord, catalogue: Catalogue): string;
}

/** A document about the whole catalogue. */
export interface CatalogueExport extends ExportCard {
  readonly scope: 'catalogue';
  /** Its path below the address of the site. */
  readonly file: string;
  render(catalogue: Catalogue): string;
}

export type Export = RecordExport | CatalogueExport;

/** A value as the text of a JSON document. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
