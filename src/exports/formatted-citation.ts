import { citationOf, type Citation, type CitedAgent } from '#exports/citation.ts';
import { stopped } from '#exports/text.ts';
import type { SoftwareRecord } from '#registry/generated/types.ts';

/** One software as a line of a list of references, in the manner of two styles. */
export interface FormattedCitations {
  readonly apa: string;
  readonly ieee: string;
}

/**
 * The citations of a record as plain text, after the rules of APA (7th edition, 10.10 Computer
 * software) and of the IEEE Reference Guide (Software). Where there is no DOI they lead to the
 * repository, give the day of the release if it is known, and add the ASCL id and the SWHID.
 * Without any date they say “n.d.”.
 */
export function citations(record: SoftwareRecord): FormattedCitations {
  const citation = citationOf(record);
  return { apa: apa(citation), ieee: ieee(citation) };
}

/** `Author. (Year). Title (Version 1) [Computer software]. Publisher. Address` */
function apa(citation: Citation): string {
  const { year = 'n.d.', date, doi, version, title, publisher } = citation;
  const when = doi === undefined && date !== undefined ? apaDate(date) : year;
  const software = `${title}${version === undefined ? '' : ` (Version ${version})`}`;
  return [
    stopped(apaAuthors(citation.authors.map(apaName))),
    `(${when}).`,
    `${software} [Computer software].`,
    stopped(publisher),
    [citation.url, ...archived(citation)].join(' '),
  ].join(' ');
}

/** `A. Author, Title. (Version 1, Year). Publisher. doi: 10.1/1.` */
function ieee(citation: Citation): string {
  const { year = 'n.d.', date, doi, version, title, publisher, url } = citation;
  const when = doi === undefined && date !== undefined ? ieeeDate(date) : year;
  const place = [url, ...archived(citation)].join(', ');
  return [
    `${ieeeAuthors(citation.authors.map(ieeeName))}, ${stopped(title)}`,
    `(${version === undefined ? '' : `Version ${version}, `}${when}).`,
    stopped(publisher),
    doi === undefined ? `[Online]. Available: ${place}` : `doi: ${doi}.`,
  ].join(' ');
}

/** What names the software for ever where no DOI does. */
function archived({ doi, ascl, swhid }: Citation): string[] {
  if (doi !== undefined) return [];
  return [ascl && `ascl:${ascl}`, swhid].filter((identifier) => identifier !== undefined);
}

/** Up to twenty authors; of more, the first nineteen and the last. */
function apaAuthors(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  return names.length > 20
    ? `${names.slice(0, 19).join(', ')}, . . . ${last}`
    : `${names.slice(0, -1).join(', ')}, & ${last}`;
}

/** Up to six authors; of more, the first. */
function ieeeAuthors(names: readonly string[]): string {
  const [first = '', second = ''] = names;
  if (names.length > 6) return `${first} et al.`;
  if (names.length > 2) return `${names.slice(0, -1).join(', ')}, and ${names.at(-1)}`;
  return names.length === 2 ? `${first} and ${second}` : first;
}

const apaName = (agent: CitedAgent): string =>
  'name' in agent ? agent.name : `${agent.family}, ${initials(agent.given)}`;

const ieeeName = (agent: CitedAgent): string =>
  'name' in agent ? agent.name : `${initials(agent.given)} ${agent.family}`;

/** `Ana-Maria J.R.` becomes `A.-M. J. R.` */
function initials(given: string): string {
  const words = given.normalize('NFC').match(/-?[^\s.-]+/g) ?? [];
  return words
    .map((word) => {
      const [first = '', second = ''] = word;
      return first === '-' ? `-${second}.` : `${first}.`;
    })
    .join(' ')
    .replaceAll(' -', '-');
}

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** The parts of YYYY-MM-DD: the year, the name of the month, the day without a zero. */
function partsOf(date: string): readonly [string, string, number] {
  const [year = '', month = '', day = ''] = date.split('-');
  return [year, MONTHS[Number(month) - 1] ?? '', Number(day)];
}

function apaDate(date: string): string {
  const [year, month, day] = partsOf(date);
  return `${year}, ${month} ${day}`;
}

/** IEEE writes months of up to four letters in full, September with four, others with three. */
function ieeeDate(date: string): string {
  const [year, month, day] = partsOf(date);
  const short = month === 'September' ? 'Sept.' : `${month.slice(0, 3)}.`;
  return `${month.length > 4 ? short : month} ${day}, ${year}`;
}
