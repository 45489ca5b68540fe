import { isPlaceholderId } from '#harvest/extractors/identifiers.ts';
import { textAt, type Place } from '#harvest/extractors/place.ts';
import { quoted } from '#harvest/extractors/text.ts';
import { addressFact } from '#harvest/extractors/web-address.ts';
import type { Publication } from '#registry/generated/types.ts';
import { isIssn, publicationAddress } from '#registry/identifier.ts';

/** The bibcode in an address of ADS, of today or of its former sites. */
const BIBCODE_IN_ADS = /^https?:\/\/(?:ui\.)?adsabs\.harvard\.edu\/(?:#?abs|doi)\/([^/?#]+)/i;
const LONGEST_TITLE = 500;

/** A publication by the first of several places that gives a lasting address, with its title. */
export function publicationAt(
  place: Place,
  addresses: readonly (Place | undefined)[],
  title?: Place,
): Publication | undefined {
  const given = addresses.flatMap((address) => {
    const text = textAt(address);
    return address === undefined || text === undefined ? [] : [{ address, text }];
  });
  for (const { address, text } of given) {
    const { id, problem } = paperAddress(text);
    if (problem !== undefined) address.report(problem);
    if (id === undefined) continue;
    const name = textAt(title, LONGEST_TITLE);
    return name === undefined ? { id } : { id, name };
  }
  if (given.length === 0) place.report('the publication has no DOI and no address');
  return undefined;
}

function paperAddress(text: string): { id?: string; problem?: string } {
  if (isPlaceholderId(text)) return { problem: `${quoted(text)} is a placeholder` };
  if (isIssn(text)) return { problem: `${quoted(text)} is an ISSN, which names a journal` };
  const lasting = publicationAddress(BIBCODE_IN_ADS.exec(text)?.[1]?.replace('%26', '&') ?? text);
  const { url, problem } = addressFact(lasting ?? text);
  if (url !== undefined) return { id: url };
  const isAddress = lasting !== undefined || /^https?:/.test(text);
  return {
    problem: (isAddress ? problem : undefined) ?? `${quoted(text)} is no address of a paper`,
  };
}

/** Each publication once; what is an identifier of the software is no paper, and reported at `place`. */
export function distinctPublications(
  publications: readonly Publication[],
  identifiers: readonly string[],
  place: Place | undefined,
): Publication[] {
  const seen = new Set(identifiers.map((identifier) => identifier.toLowerCase()));
  for (const { id } of publications) {
    if (seen.has(id.toLowerCase()))
      place?.report(`${quoted(id)} is the software itself, and no paper`);
  }
  return publications.filter(({ id }) => !seen.has(id.toLowerCase()) && seen.add(id.toLowerCase()));
}
