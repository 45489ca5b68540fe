import type { CatalogueExport } from '#exports/export.ts';
import { agentName } from '#registry/agent-fields.ts';
import { absoluteUrl, softwarePath } from '#registry/addresses.ts';
import type { Catalogue } from '#registry/catalogue.ts';
import type { SoftwareRecord } from '#registry/generated/types.ts';

/**
 * A row for each record, as RFC 4180 has it, in UTF-8: the fields that fit into a cell,
 * under their names in the record. Items of a list are joined by `; `; what is not known
 * is an empty cell. The mark of the guard, an apostrophe, belongs to no value.
 */
export const catalogueCsv: CatalogueExport = {
  scope: 'catalogue',
  id: 'catalogue-csv',
  title: 'Table',
  purpose: 'One row for each software, for spreadsheets and data frames.',
  standard: 'CSV, RFC 4180',
  definition: 'https://www.rfc-editor.org/rfc/rfc4180',
  mediaType: 'text/csv',
  file: 'catalogue.csv',
  *render(catalogue) {
    yield row(Object.keys(COLUMNS));
    for (const record of catalogue.records) {
      yield row(Object.values(COLUMNS).map((column) => column(record, catalogue)));
    }
  },
};

type Value = string | readonly string[] | undefined;

const COLUMNS: Readonly<Record<string, (record: SoftwareRecord, catalogue: Catalogue) => Value>> = {
  id: ({ id }) => id,
  name: ({ name }) => name,
  description: ({ description }) => description,
  page: ({ id }, { config }) => absoluteUrl(config, softwarePath(id)),
  codeRepository: ({ codeRepository }) => codeRepository,
  url: ({ url }) => url,
  softwareHelp: ({ softwareHelp }) => softwareHelp,
  downloadUrl: ({ downloadUrl }) => downloadUrl,
  installUrl: ({ installUrl }) => installUrl,
  license: ({ license }) => license,
  author: ({ author }) => author.map(agentName),
  maintainer: ({ maintainer }) => maintainer?.map(agentName),
  kind: ({ kind }) => kind,
  domain: ({ domain }) => domain,
  infrastructure: ({ infrastructure }) => infrastructure,
  system: ({ system }) => system,
  implements: (record) => record.implements,
  keywords: ({ keywords }) => keywords,
  programmingLanguage: ({ programmingLanguage }) => programmingLanguage,
  operatingSystem: ({ operatingSystem }) => operatingSystem,
  developmentStatus: ({ developmentStatus }) => developmentStatus,
  version: ({ version }) => version,
  dateCreated: ({ dateCreated }) => dateCreated,
  datePublished: ({ datePublished }) => datePublished,
  dateModified: ({ dateModified }) => dateModified,
  identifier: ({ identifier }) => identifier,
  referencePublication: ({ referencePublication }) => referencePublication?.map(({ id }) => id),
  funder: ({ funder }) => funder?.map(({ name }) => name),
  funding: ({ funding }) => funding?.map(({ identifier }) => identifier),
  recordModified: ({ id }, { history }) => history.records.get(id)?.modified,
  withdrawn: ({ withdrawn }) => withdrawn?.date,
  withdrawnReason: ({ withdrawn }) => withdrawn?.reason,
};

function row(values: readonly Value[]): string {
  return `${values.map(cell).join(',')}\r\n`;
}

/** Every cell is quoted; a list is guarded item by item, since some programs part it again. */
function cell(value: Value = ''): string {
  const text = [value].flat().map(guarded).join('; ');
  return `"${text.replaceAll('"', '""')}"`;
}

/** What RFC 4180 leaves out of a text, and other ends of lines. */
// eslint-disable-next-line no-control-regex -- these are the characters that are looked for
const UNPRINTED = /[\u0000-\u001F\u007F-\u009F\u2028\u2029]+/g;

/** With these a spreadsheet takes a cell for a formula, also in their wide forms. */
const FORMULA = /^[=+\-@＝＋－＠]/;

/**
 * A text on one line. An apostrophe stands before one that would be a formula, as OWASP
 * advises (https://owasp.org/www-community/attacks/CSV_Injection).
 */
function guarded(value: string): string {
  const text = value.toWellFormed().replaceAll(UNPRINTED, ' ').trim();
  return FORMULA.test(text) ? `'${text}` : text;
}
