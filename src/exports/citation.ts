import {
  bareDoi,
  doiOf,
  doiUrl,
  knownYear,
  publisherOf,
  releaseDate,
} from '#exports/publication.ts';
import { keywordsOf } from '#exports/terms.ts';
import { distinct, oneLine, stopped, uri } from '#exports/text.ts';
import type { Catalogue } from '#registry/catalogue.ts';
import type { Agent, SoftwareRecord } from '#registry/generated/types.ts';

/** A person by family and given names, or a group by the name it signs with. */
export type CitedAgent =
  { readonly family: string; readonly given: string } | { readonly name: string };

/** What the formats of citations say of a software; every text on one line. */
export interface Citation {
  readonly id: string;
  readonly title: string;
  readonly authors: readonly CitedAgent[];
  /** Undefined where the record gives no date at all. */
  readonly year: string | undefined;
  /** The day of the release, YYYY-MM-DD, in that year. */
  readonly date: string | undefined;
  readonly version: string | undefined;
  readonly publisher: string;
  readonly license: string;
  readonly doi: string | undefined;
  /** Where the reference leads: the DOI, else the repository. */
  readonly url: string;
  readonly repository: string;
  /** Without what may follow the hash. */
  readonly swhid: string | undefined;
  /** As `YYMM.NNN`. */
  readonly ascl: string | undefined;
  readonly abstract: string;
  /** The addresses of the papers that the authors want cited as well. */
  readonly papers: readonly string[];
  /** Says of a software that has left the catalogue, when and why. */
  readonly withdrawn: string | undefined;
}

/**
 * The parts of a citation, named and chosen as the FORCE11 Software Citation Principles
 * (https://doi.org/10.7717/peerj-cs.86) do: credit, an identifier if there is one, the
 * version, the time, and where the software is found. The DOI of the software is its
 * reference; papers are named beside it and never take its place.
 */
export function citationOf(record: SoftwareRecord): Citation {
  const doi = doiOf(record);
  const repository = uri(record.codeRepository);
  const found = (form: RegExp): string | undefined =>
    record.identifier?.map((identifier) => form.exec(identifier)?.[1]).find(Boolean);
  return {
    id: record.id,
    title: titleOf(record),
    authors: distinct(authorsOf(record).map(citedAgent)),
    year: knownYear(record),
    date: releaseDate(record),
    version: oneLine(record.version ?? '') || undefined,
    publisher: publisherOf(record),
    license: oneLine(record.license),
    doi,
    url: doi === undefined ? repository : doiUrl(doi),
    repository,
    swhid: found(SWHID),
    ascl: found(/^ascl:(.+)$/),
    abstract: oneLine(record.description),
    papers: distinct((record.referencePublication ?? []).map(({ id }) => uri(id))),
    withdrawn:
      record.withdrawn &&
      stopped(oneLine(`Withdrawn on ${record.withdrawn.date}: ${record.withdrawn.reason}`)),
  };
}

const titleOf = ({ id, name }: SoftwareRecord): string => oneLine(name) || id;

/** The authors that have a name; if none has, all of them in one word. */
export function authorsOf(record: SoftwareRecord): Agent[] {
  const named = namedAgents(record.author);
  return named.length > 0 ? named : [{ name: `The authors of ${titleOf(record)}` }];
}

/** The persons and groups of whose name something can be written. */
export function namedAgents(agents: readonly Agent[] = []): Agent[] {
  return agents.filter((agent) => Object.values(citedAgent(agent)).some((text) => text !== ''));
}

/** A SWHID without the qualifiers that may follow it. */
export const SWHID = /^(swh:1:[a-z]{3}:[\da-f]{40})/;

/** A name for citations; one of whom only a given or a family name is known goes by that. */
export function citedAgent(agent: Agent): CitedAgent {
  if (!('familyName' in agent)) return { name: oneLine(agent.name) };
  const [family, given] = [oneLine(agent.familyName), oneLine(agent.givenName)];
  return family === '' || given === '' ? { name: family || given } : { family, given };
}

/** The identifiers of the software that are no DOIs, as they are. */
export function otherIdentifiers({ identifier }: SoftwareRecord): string[] {
  return (identifier ?? []).filter((id) => bareDoi(id) === undefined).map(oneLine);
}

/** The keywords of a record, each on one line. */
export function plainKeywords(record: SoftwareRecord, catalogue: Catalogue): string[] {
  return distinct(keywordsOf(record, catalogue).map(oneLine).filter(Boolean));
}
