import { uri } from '#exports/text.ts';
import type { SoftwareRecord } from '#registry/generated/types.ts';
import { modifiedOf, type History } from '#registry/history.ts';
import { parseAddress } from '#registry/web-address.ts';

/** How the DOIs that Zenodo gives out begin. */
const ZENODO = '10.5281/zenodo.';

/** Code hosts that people know by another name than that of their host. */
const HOST_NAMES: ReadonlyMap<string, string> = new Map([
  ['github.com', 'GitHub'],
  ['gitlab.com', 'GitLab.com'],
  ['codeberg.org', 'Codeberg'],
  ['bitbucket.org', 'Bitbucket'],
  ['sourceforge.net', 'SourceForge'],
]);

/** The first DOI of the software, without its resolver. */
export function doiOf({ identifier }: SoftwareRecord): string | undefined {
  return identifier?.map(bareDoi).find((doi) => doi !== undefined);
}

/** A DOI without its resolver; undefined for other identifiers. */
export function bareDoi(identifier: string): string | undefined {
  return /^https:\/\/doi\.org\/(10\..+)$/.exec(identifier)?.[1];
}

/** The address of a DOI; marks that would end its path are encoded. */
export function doiUrl(doi: string): string {
  return uri(`https://doi.org/${doi.replaceAll(/[#?]/g, (mark) => encodeURIComponent(mark))}`);
}

/**
 * The day on which the latest known release was published: that of the newest tag where
 * the version comes from the tags too, else that of the first release where nothing says
 * that the software has changed since.
 */
export function releaseDate(record: SoftwareRecord): string | undefined {
  const { dateModified, datePublished, version, provenance } = record;
  const tagged = (field: string): boolean => provenance[field]?.source === 'releases';
  if (dateModified === undefined) return datePublished;
  const ofTheVersion = tagged('dateModified') && (version === undefined || tagged('version'));
  return ofTheVersion ? dateModified : undefined;
}

/**
 * The year that the record itself gives: of the latest release, else of the last change,
 * the first release, the beginning, the newest commit. `releaseDate`, where there is one,
 * lies in this year.
 */
export function knownYear(record: SoftwareRecord): string | undefined {
  const { dateModified, datePublished, dateCreated, repository } = record;
  const date = dateModified ?? datePublished ?? dateCreated ?? repository?.active;
  return date?.slice(0, 4);
}

/** The year for standards that demand one: if the record gives none, that of its own last change here. */
export function publicationYear(record: SoftwareRecord, history: History): string {
  return knownYear(record) ?? modifiedOf(history, record.id).slice(0, 4);
}

/**
 * Who keeps the software: Zenodo where the DOI is Zenodo's, else the host of its code.
 * DataCite asks for the entity that holds or distributes the resource
 * (https://datacite-metadata-schema.readthedocs.io/, property 4).
 */
export function publisherOf(record: SoftwareRecord): string {
  if (doiOf(record)?.toLowerCase().startsWith(ZENODO)) return 'Zenodo';
  const { codeRepository } = record;
  const hostname = parseAddress(codeRepository)?.hostname ?? codeRepository;
  const host = hostname.replace(/^www\./, '');
  return HOST_NAMES.get(host) ?? host;
}
