import { quoted } from '#harvest/extractors/text.ts';
import { addressFact } from '#harvest/extractors/web-address.ts';
import type { Place } from '#harvest/extractors/place.ts';
import { isIssn, normalIdentifier, publicationAddress } from '#registry/identifier.ts';

/** Prefixes of DOIs under which only papers are found: arXiv, JOSS, and publishers of journals and proceedings. */
const PAPER =
  /^https:\/\/doi\.org\/10\.(?:48550|21105|1002|1007|1016|1038|1051|1063|1086|1088|1093|1103|1109|1111|1117|1126|1140|1142|1145|1146|1371|3389|3390|3847|12688|22323)\//i;

/** Sites whose addresses are made to last. */
const LASTING =
  /^https:\/\/(?:hdl\.handle\.net|n2t\.net|w3id\.org|purl\.org|identifiers\.org|hal\.science|zenodo\.org|www\.wikidata\.org|bio\.tools)\/\S/;

/** How ADS lists an entry of ASCL: `2019ascl.soft07024R` is ascl:1907.024. */
const ASCL_IN_ADS = /^20(\d\d)ascl\.soft(\d\d)(\d{3})[A-Z]$/;
/** With qualifiers behind it, an SWHID may hold other identifiers. */
const SWHID =
  /^(?:https?:\/\/archive\.softwareheritage\.org\/)?(swh:1:(?:cnt|dir|rel|rev|snp):[\da-f]{40})(?:[;/].*)?$/i;

const PLACEHOLDER = /\.x|x{3,}|\*|<|\/(?:zenodo\.)?(?:0+|1234567?8?9?|todo|tbd|xyz)$|10\.0000\//i;

/** What is said of an identifier: that it is one of a paper, of one version, or of all versions. */
const OF_PAPER = /\b(?:papers?|articles?|publications?|preprints?|proceedings|thesis)\b/i;
const OF_SOFTWARE_PAPER = /\b(?:software|release) (?:paper|article)\b/i;
const OF_SOFTWARE = /\b(?:software|code|releases?|versions?|concept|repository|zenodo)\b/i;
const OF_ALL = /\b(?:all|every|any|latest|concept|versions|collection)\b/i;
const OF_VERSION = /\bversion\b|\brelease\b|\bv?\d+\.\d+/i;

/** An identifier in a file, and what the file says of it. */
export interface Candidate {
  readonly place: Place;
  readonly text: string;
  readonly said?: string | undefined;
}

/** Persistent identifiers of the software, and addresses of papers that stood among them. */
export interface Identifiers {
  readonly software: readonly string[];
  readonly papers: readonly string[];
}

/**
 * Sorts what files give as identifiers of a software. A paper is never one, nor is
 * a DOI that is said to be one version's; all that is left out is reported.
 */
export function sortIdentifiers(candidates: readonly Candidate[]): Identifiers {
  const software = new Map<string, string>();
  const papers = new Map<string, string>();
  for (const candidate of candidates) {
    const { identifier, paper, problem } = sorted(candidate);
    if (problem !== undefined) candidate.place.report(`${quoted(candidate.text)} ${problem}`);
    if (identifier !== undefined) keep(software, identifier);
    if (paper !== undefined) keep(papers, paper);
  }
  return { software: [...software.values()], papers: [...papers.values()] };
}

/** DOIs that differ in case only are the same. */
function keep(found: Map<string, string>, identifier: string): void {
  const key = identifier.toLowerCase();
  if (!found.has(key)) found.set(key, identifier);
}

interface Sorted {
  readonly identifier?: string;
  readonly paper?: string;
  readonly problem?: string;
}

function sorted({ text, said = '' }: Candidate): Sorted {
  if (isPlaceholderId(text)) return { problem: 'is a placeholder' };
  if (isIssn(text)) return { problem: 'is an ISSN, which names a journal' };
  const identifier = ofSoftware(text);
  if (identifier !== undefined && identifier.length > 500) return { problem: 'is too long' };
  const isPaper = isSaidOfPaper(said);
  if (identifier === undefined || isPaper || PAPER.test(identifier)) {
    const paper = publicationAddress(text);
    if (paper !== undefined) return { paper, problem: 'names a paper, and no software' };
  }
  if (identifier === undefined) {
    const { url = '' } = addressFact(text);
    return LASTING.test(url) ? { identifier: url } : { problem: 'is no persistent identifier' };
  }
  const oneVersion = OF_VERSION.test(said) && !OF_ALL.test(said);
  return oneVersion ? { problem: 'is the identifier of one version' } : { identifier };
}

/** An ASCL id, also as ADS lists it, an SWHID without what qualifies it, or what all files may hold. */
function ofSoftware(text: string): string | undefined {
  const [, year, month, number] = ASCL_IN_ADS.exec(text) ?? [];
  if (year !== undefined) return `ascl:${year}${month}.${number}`;
  return SWHID.exec(text)?.[1]?.toLowerCase() ?? normalIdentifier(text);
}

/** Whether a description speaks of a paper: it names one, and before that no software. */
function isSaidOfPaper(said: string): boolean {
  const paper = said.search(OF_PAPER);
  const software = said.search(OF_SOFTWARE);
  return paper >= 0 && (software < 0 || paper < software || OF_SOFTWARE_PAPER.test(said));
}

/** Whether an identifier only keeps a place: `10.xxxx/…`, `10.5281/zenodo.0000000`. */
export function isPlaceholderId(text: string): boolean {
  return /10\.|doi/i.test(text) && PLACEHOLDER.test(text);
}
