import { setSpecsOf } from '#exports/oai-sets.ts';
import type { Catalogue } from '#registry/catalogue.ts';
import { compareText } from '#registry/diagnostic.ts';
import type { RegistryConfig } from '#registry/generated/types.ts';
import { modifiedOf } from '#registry/history.ts';

/** What OAI-PMH calls the header of a record: all that is known of it without its metadata. */
export interface OaiHeader {
  readonly identifier: string;
  /** When the record changed last, or was deleted: a moment in UTC, with seconds. */
  readonly datestamp: string;
  readonly setSpecs: readonly string[];
  readonly deleted: boolean;
}

/** A host that OAI identifiers may hold: a domain name with a dot. */
const DOMAIN_NAME = /^[a-z0-9][a-z0-9-]*(?:\.[a-z0-9][a-z0-9-]*)+$/i;

/**
 * The domain name in the identifiers of all records (guidelines-oai-identifier): that of the
 * configuration, else the host of the site. A site without a domain name, as on the machine
 * of a developer, has one that cannot exist (RFC 2606).
 */
export function repositoryIdentifier({ url, oai }: RegistryConfig): string {
  const { hostname } = new URL(url);
  return oai?.repositoryIdentifier ?? (DOMAIN_NAME.test(hostname) ? hostname : 'catalogue.invalid');
}

/** The identifier of the record of an entry: `oai:<domain>:<id>`. */
export function oaiIdentifier(config: RegistryConfig, id: string): string {
  return `oai:${repositoryIdentifier(config)}:${id}`;
}

/**
 * The headers of all records there are and ever were, the oldest change first, and by
 * identifier where the moment is the same. A record is deleted when its entry says that it
 * was withdrawn, or when only its tombstone is left. The moment of a withdrawal is the one
 * at which the catalogue told it, not the day that the entry gives for it: a harvester that
 * asks for what is new since then would miss an earlier one.
 */
export function oaiHeaders(catalogue: Catalogue): OaiHeader[] {
  const { config, history, records } = catalogue;
  const listed = new Set(records.map(({ id }) => id));
  const gone = history.tombstones.filter(({ id }) => !listed.has(id));
  return [
    ...records.map((record) => ({
      identifier: oaiIdentifier(config, record.id),
      datestamp: modifiedOf(history, record.id),
      setSpecs: setSpecsOf(record, catalogue),
      deleted: record.withdrawn !== undefined,
    })),
    ...gone.map((tombstone) => ({
      identifier: oaiIdentifier(config, tombstone.id),
      datestamp: momentOf(tombstone.date),
      setSpecs: setSpecsOf(tombstone, catalogue),
      deleted: true,
    })),
  ].toSorted(
    (a, b) => compareText(a.datestamp, b.datestamp) || compareText(a.identifier, b.identifier),
  );
}

/** A moment with seconds. Of a whole day it is the last one, which no harvester has passed. */
function momentOf(date: string): string {
  return date.includes('T') ? date : `${date}T23:59:59Z`;
}
