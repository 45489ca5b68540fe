import { webAddress } from '#harvest/extractors/gather.ts';
import { textAt, type Place } from '#harvest/extractors/place.ts';
import { quoted } from '#harvest/extractors/text.ts';

const FORM = /^https:\/\/[^\s/$.?#]\S*$/;
const LONGEST = 500;

/** An address of the public web with https, or why a text is none. */
export function addressFact(text: string, repository = false): { url?: string; problem?: string } {
  const found = webAddress(text.replace(/^www\./i, 'https://www.'), repository);
  if (typeof found !== 'string') return { problem: `${quoted(text)} ${found.wrong}` };
  const sound = FORM.test(found) && found.length <= LONGEST;
  return sound ? { url: found } : { problem: `${quoted(text)} is not a web address` };
}

/** The public web address that stands at a place; anything else is reported. */
export function addressAt(place: Place | undefined): string | undefined {
  return reported(place, false);
}

/** The address of a repository that stands at a place, as a browser opens it. */
export function repositoryAt(place: Place | undefined): string | undefined {
  return reported(place, true);
}

function reported(place: Place | undefined, repository: boolean): string | undefined {
  const text = textAt(place);
  if (text === undefined) return undefined;
  const { url, problem } = addressFact(text, repository);
  if (problem !== undefined) place?.report(problem);
  return url;
}
