import { jsonParts, type CatalogueExport } from '#exports/export.ts';
import { oaiFormats, type OaiFormat } from '#exports/oai-formats.ts';
import { oaiHeaders, repositoryIdentifier, type OaiHeader } from '#exports/oai-header.ts';
import { oaiSets, type OaiSet } from '#exports/oai-sets.ts';
import type { RegistryConfig } from '#registry/generated/types.ts';
import { UNKNOWN_MOMENT } from '#registry/history.ts';

/** What the verb Identify tells, apart from the address that the responder has. */
export interface OaiRepository {
  readonly repositoryName: string;
  readonly repositoryIdentifier: string;
  readonly adminEmail: string;
  readonly earliestDatestamp: string;
  readonly deletedRecord: 'persistent';
  readonly granularity: 'YYYY-MM-DDThh:mm:ssZ';
}

/** All that an OAI-PMH responder has to know, apart from the metadata of each record. */
export interface OaiIndex {
  readonly schemaVersion: '1.0';
  /** Another one whenever the list of records is another one. */
  readonly version: string;
  readonly repository: OaiRepository;
  readonly formats: readonly OaiFormat[];
  readonly sets: readonly OaiSet[];
  /** By datestamp, then by identifier. */
  readonly records: readonly OaiHeader[];
}

/** OAI-PMH demands an address. One that cannot exist (RFC 2606) says that none was given. */
const NO_EMAIL = 'none-given@catalogue.invalid';

/**
 * The list of records as OAI-PMH 2.0 knows them
 * (https://www.openarchives.org/OAI/openarchivesprotocol.html): a responder answers all
 * requests from it and from the files `oai/{prefix}/{id}.xml`.
 */
export const oaiIndex: CatalogueExport = {
  scope: 'catalogue',
  id: 'oai-index',
  title: 'OAI-PMH: the index',
  purpose: 'What an OAI-PMH responder knows of the records, deleted ones too.',
  standard: 'JSON, for OAI-PMH 2.0',
  definition: 'https://www.openarchives.org/OAI/openarchivesprotocol.html',
  mediaType: 'application/json',
  file: 'oai/index.json',
  render(catalogue) {
    const records = oaiHeaders(catalogue);
    return jsonParts(
      {
        schemaVersion: '1.0',
        version: versionOf(records),
        repository: oaiRepository(catalogue.config, records),
        formats: oaiFormats.map(({ metadataPrefix, schema, metadataNamespace }) => ({
          metadataPrefix,
          schema,
          metadataNamespace,
        })),
        sets: oaiSets(
          records.flatMap(({ setSpecs }) => setSpecs),
          catalogue,
        ),
      } satisfies Omit<OaiIndex, 'records'>,
      'records',
      records,
    );
  },
};

/** How the repository describes itself. Without any record, nothing is older than what nobody knows. */
export function oaiRepository(
  config: RegistryConfig,
  headers: readonly OaiHeader[],
): OaiRepository {
  return {
    repositoryName: config.name,
    repositoryIdentifier: repositoryIdentifier(config),
    adminEmail: config.oai?.adminEmail ?? NO_EMAIL,
    earliestDatestamp: headers[0]?.datestamp ?? UNKNOWN_MOMENT,
    deletedRecord: 'persistent',
    granularity: 'YYYY-MM-DDThh:mm:ssZ',
  };
}

/** A mark of the list, by which a responder knows one that has changed: FNV-1a, twice 32 bits. */
function versionOf(headers: readonly OaiHeader[]): string {
  let first = 0x811c9dc5;
  let second = 0x9dc5811c;
  for (const { identifier, datestamp, setSpecs, deleted } of headers) {
    const line = `${identifier} ${datestamp} ${setSpecs.join(' ')} ${deleted}\n`;
    for (let at = 0; at < line.length; at += 1) {
      first = Math.imul(first ^ line.charCodeAt(at), 0x01000193);
      second = Math.imul(second ^ line.charCodeAt(at), 0x01000193);
    }
  }
  return [first, second].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
