import { textAt, type Place } from '#harvest/extractors/place.ts';

const LONGEST = 120;
const LONGEST_TITLE = 500;
/** A version behind the name, as Zenodo and the releases of GitHub write titles. */
const VERSION = /[\s:,-]+(?:\(?(?:version|release)\s*)?v?\d+(?:\.\d+)+\S*$/i;

/**
 * The name of the software that a title gives: without the version, the owner of
 * the repository and the slogan that titles for citation carry.
 */
function softwareName(title: string): string {
  const name = title.replace(VERSION, '').replace(/^[\w.-]+\/(?=[\w.-]+$)/, '');
  const [head = '', ...slogan] = name.split(/:\s+|\s+[–—-]\s+/);
  return slogan.length > 0 && /^\S+(?: \S+){0,2}$/.test(head) ? head : name;
}

/** The name of the software that stands at a place. */
export function softwareNameAt(place: Place | undefined): string | undefined {
  const title = textAt(place, LONGEST_TITLE);
  if (place === undefined || title === undefined) return undefined;
  const name = softwareName(title);
  if (name !== '' && name.length <= LONGEST) return name;
  place.report('the name is a sentence');
  return undefined;
}
