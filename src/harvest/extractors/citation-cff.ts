import type { FileExtractor } from '#harvest/extractor.ts';
import { cffAgentAt } from '#harvest/extractors/cff-agents.ts';
import { dayAt } from '#harvest/extractors/day.ts';
import { extractionOf, type MaybeFacts } from '#harvest/extractors/extraction.ts';
import { readableText } from '#harvest/extractors/file-text.ts';
import { sortIdentifiers, type Candidate } from '#harvest/extractors/identifiers.ts';
import { keywordsAt } from '#harvest/extractors/keyword-list.ts';
import { licensesAt } from '#harvest/extractors/licence-places.ts';
import { codeRepositoryAt, pageBesideAt } from '#harvest/extractors/own-addresses.ts';
import { isMapping, placeOf, textAt, type Place } from '#harvest/extractors/place.ts';
import { problemsOf, type Problems } from '#harvest/extractors/problems.ts';
import { distinctPublications, publicationAt } from '#harvest/extractors/publications.ts';
import { softwareNameAt } from '#harvest/extractors/software-name.ts';
import { quoted } from '#harvest/extractors/text.ts';
import { versionAt } from '#harvest/extractors/version-fact.ts';
import type { Snapshot } from '#harvest/snapshot.ts';
import type { Publication } from '#registry/generated/types.ts';
import { parseYaml } from '#registry/yaml.ts';

/** The versions of the format that were published. */
const FORMATS = new Set(['0.9-RC1', '1.0.0', '1.0.1', '1.0.2', '1.0.3', '1.1.0', '1.2.0']);

/** Works that are no papers, and of which a preferred citation says no more than the file itself. */
const NO_PAPER = /^(?:software|data)/i;

/**
 * Reads CITATION.cff of the Citation File Format 1.0 to 1.2
 * (https://doi.org/10.5281/zenodo.5171937, schema guide). The names follow the
 * crosswalk of CodeMeta (crosswalks/Citation File Format 1.2.0.csv):
 * `repository-code`, `repository-artifact`, `date-released`, and
 * `preferred-citation` as the publication. `references`, `abstract` and `message`
 * say nothing of the software.
 */
export const citationCff: FileExtractor = {
  source: 'CITATION.cff',
  files: /^citation\.cff$/,
  extract(file, snapshot) {
    const problems = problemsOf(file.path);
    const root = readCff(file.text, problems);
    const facts = root === undefined || !isSoftware(root) ? {} : factsOf(root, snapshot);
    return extractionOf(facts, problems);
  },
};

function readCff(text: string, problems: Problems): Place | undefined {
  const report = problems.in(text);
  if (/^\s*(?:%.*\r?\n\s*)*@\w+\s*\{/.test(text)) {
    report('the file is BibTeX, and no Citation File Format', text.indexOf('@'));
    return undefined;
  }
  const readable = readableText(text, report);
  if (readable === undefined) return undefined;
  const document = parseYaml(readable);
  const reportReadable = problems.in(readable);
  for (const { message, span } of document.problems) reportReadable(message, span.start);
  if (document.value === undefined) return undefined;
  if (isMapping(document.value)) return placeOf(document, document.value, reportReadable);
  report('the file is no Citation File Format');
  return undefined;
}

/** Whether the file describes a software; also says what is wrong with the version of the format. */
function isSoftware(root: Place): boolean {
  const format = root.member('cff-version');
  const version = textAt(format);
  if (version !== undefined && !FORMATS.has(version)) {
    format?.report(`there is no version ${quoted(version)} of the Citation File Format`);
  }
  const type = root.member('type');
  const work = textAt(type);
  if (work === undefined || work.toLowerCase() === 'software') return true;
  type?.report(`the file describes a ${quoted(work)}, and no software`);
  return false;
}

function factsOf(root: Place, snapshot: Snapshot): MaybeFacts {
  const items = (name: string): readonly Place[] => root.member(name)?.items ?? [];
  const { software, papers } = sortIdentifiers([
    ...items('doi').flatMap((place) => candidatesAt(place)),
    ...items('identifiers').flatMap(identifierAt),
  ]);
  const preferred = items('preferred-citation').flatMap(paperAt);
  return {
    name: softwareNameAt(root.member('title')),
    author: items('authors').flatMap((place) => cffAgentAt(place) ?? []),
    version: versionAt(root.member('version')),
    datePublished: dayAt(root.member('date-released')),
    license: licenseOf(items('license')),
    keywords: keywordsAt(items('keywords')),
    codeRepository: codeRepositoryAt(root.member('repository-code'), snapshot),
    downloadUrl: pageBesideAt(root.member('repository-artifact'), snapshot),
    url: pageBesideAt(root.member('url'), snapshot),
    identifier: [...software],
    referencePublication: distinctPublications(
      [...preferred, ...papers.map((id) => ({ id }))],
      software,
      root.member('preferred-citation'),
    ),
  };
}

/** Several licences are a choice (schema guide, `license`). */
function licenseOf(places: readonly Place[]): string | undefined {
  const licenses = licensesAt(places.map((place) => [place]));
  if (licenses.length <= 1) return licenses[0];
  return licenses.map((each) => (/ (?:AND|WITH) /.test(each) ? `(${each})` : each)).join(' OR ');
}

function candidatesAt(place: Place | undefined, said?: string): Candidate[] {
  const text = textAt(place);
  return place === undefined || text === undefined ? [] : [{ place, text, said }];
}

/** An item of `identifiers`. An address that is not lasting is allowed there, and no identifier. */
function identifierAt(item: Place): Candidate[] {
  if (!isMapping(item.value)) return candidatesAt(item);
  const type = item.member('type')?.written ?? '';
  const said = item.member('description')?.written;
  return candidatesAt(item.member('value'), said).flatMap((candidate) => {
    const text = /^ascl/i.test(type)
      ? `ascl:${candidate.text.replace(/^ascl:/i, '')}`
      : candidate.text;
    const page = type === 'url' && !/doi\.org|ascl\.net|swh:/.test(text);
    return page ? [] : [{ ...candidate, text }];
  });
}

/** The paper that a preferred citation is: only its address and its title. */
function paperAt(place: Place): Publication[] {
  if (NO_PAPER.test(place.member('type')?.written ?? '')) return [];
  const identifiers = place.member('identifiers')?.items ?? [];
  const dois = identifiers.filter((each) => each.member('type')?.written === 'doi');
  const addresses = [place.member('doi'), ...dois.map((doi) => doi.member('value'))];
  const found = publicationAt(place, [...addresses, place.member('url')], place.member('title'));
  return found === undefined ? [] : [found];
}
