import { textAt, type Place } from '#harvest/extractors/place.ts';
import { quoted } from '#harvest/extractors/text.ts';
import { addressFact } from '#harvest/extractors/web-address.ts';
import { orcidIn } from '#registry/orcid.ts';

/** The address of the ORCID that a text is meant to be, or what is wrong with it. */
export function orcidFact(text: string): { orcid?: string; problem?: string } {
  const found = orcidIn(text) ?? orcidIn(text.replaceAll(/\s/g, ''));
  if (found === undefined) return { problem: `${quoted(text)} is no ORCID` };
  if (/(?:0{4}-){3}0{3}/.test(found.address))
    return { problem: `${quoted(text)} is a placeholder` };
  if (found.sound) return { orcid: found.address };
  return { problem: `${quoted(text)} is no ORCID: its last character does not fit the others` };
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
