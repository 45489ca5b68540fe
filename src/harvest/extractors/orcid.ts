import { textAt, type Place } from '#harvest/extractors/place.ts';
import { quoted } from '#harvest/extractors/text.ts';
import { addressFact } from '#harvest/extractors/web-address.ts';

const FOUND = /(?<!\d)(\d{4})[-‐–— ]?(\d{4})[-‐–— ]?(\d{4})[-‐–— ]?(\d{3}[\dX])\/?$/i;

/** The address of the ORCID that a text is meant to be, or what is wrong with it. */
export function orcidFact(text: string): { orcid?: string; problem?: string } {
  const parts = FOUND.exec(text.trim())?.slice(1);
  if (parts === undefined) return { problem: `${quoted(text)} is no ORCID` };
  const digits = parts.join('').toUpperCase();
  if (/^0{15}/.test(digits)) return { problem: `${quoted(text)} is a placeholder` };
  if (!digits.endsWith(checkCharacter(digits.slice(0, 15)))) {
    return {
      problem: `${quoted(text)} is no ORCID: its last character does not fit the others`,
    };
  }
  return { orcid: `https://orcid.org/${parts.join('-').toUpperCase()}` };
}

/** ISO 7064 mod 11-2 of a string of digits, as ORCID computes it. */
function checkCharacter(digits: string): string {
  const total = [...digits].reduce((sum, digit) => (sum + Number(digit)) * 2, 0);
  const result = (12 - (total % 11)) % 11;
  return result === 10 ? 'X' : String(result);
}

/** Ids that only join the parts of a JSON-LD document, and the address of ORCID before one was filled in. */
const EMPTY = /^(?:_:|#|\.?\/)|^https?:\/\/(?:www\.)?orcid\.org\/?$/;

/** What the ids of a person say: the ORCID, and the address of a page where an id is one. */
export function personIds(places: readonly Place[]): { id?: string; url?: string } {
  const ids: { id?: string; url?: string } = {};
  for (const place of places) {
    const text = textAt(place) ?? '#';
    if (EMPTY.test(text)) continue;
    const page = /orcid|\d{4}-\d{4}-\d{4}/i.test(text) ? undefined : addressFact(text).url;
    if (page !== undefined) ids.url ??= page;
    else {
      const { orcid, problem } = orcidFact(text);
      if (problem !== undefined) place.report(problem);
      if (orcid !== undefined) ids.id ??= orcid;
    }
  }
  return ids;
}
