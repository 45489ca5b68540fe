import { textAt, type Place } from '#harvest/extractors/place.ts';
import { quoted } from '#harvest/extractors/text.ts';

/** Texts with a digit that are yet no versions: addresses, sentences, names of branches (`releases/2.8`). */
const NONE = /\/|\s\S+\s|^\W|^(?:latest|main|master|develop)\b/i;
const LONGEST = 60;

/** The version that a text names, without a `v` or the word before it; undefined if it names none. */
function versionFact(text: string): string | undefined {
  const version = text.trim().replace(/^(?:version|release|ver|v)\.?\s*(?=\d)/i, '');
  if (!/\d/.test(version) || NONE.test(version) || version.length > LONGEST) return undefined;
  return version;
}

/** The version that stands at a place; what is none, such as a branch, is reported. */
export function versionAt(place: Place | undefined): string | undefined {
  const text = textAt(place);
  if (place === undefined || text === undefined) return undefined;
  const version = versionFact(text);
  if (version === undefined) place.report(`${quoted(text)} is no version`);
  return version;
}
