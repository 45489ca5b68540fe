import { licenseFact } from '#harvest/extractors/licence-fact.ts';
import { wordsOf } from '#harvest/extractors/license-match.ts';

/** The notice that the GNU licences ask for, and shorter forms of it, as `wordsOf` gives them. */
const GNU =
  /\bgnu (lesser |library |affero )?general public license(?: [al]?gpl)?(?: as published by the free software foundation)?(?: either)? v(?:ersion )?(\d(?: \d\b)?)(?: of the license)?( only)?( or at your option any later version| or any later version| or later)?/g;

const FAMILIES: Readonly<Record<string, string>> = {
  'lesser ': 'LGPL',
  'library ': 'LGPL',
  'affero ': 'AGPL',
};

/** The notice of the Apache licence, from its appendix. */
const APACHE =
  /\blicensed under the apache license version 2 0 the license you may not use this file except in compliance/;

/**
 * The licence that a text names without giving its terms: an SPDX tag (Annex E of
 * the SPDX specification), the stanza for all files in the copyright format of
 * Debian, or the notice of a GNU or the Apache licence. GNU licences only where it
 * is said whether later versions are allowed.
 */
export function licenseNotice(written: string): string | undefined {
  const text = written.replaceAll('\r\n', '\n');
  const [, tag] = /SPDX-License-Identifier:[ \t]*([^\n*]+)/.exec(text) ?? [];
  const [, stanza] = /^Files: *\*[ \t]*\n(?:.+\n){0,40}?License: *(.+)$/m.exec(text) ?? [];
  const named = tag ?? stanza;
  if (named !== undefined) return licenseFact(named).license;
  const words = wordsOf(text);
  const gnu = new Set([...words.matchAll(GNU)].flatMap((match) => gnuId(match)));
  if (gnu.size === 1) return [...gnu][0];
  return gnu.size === 0 && APACHE.test(words) ? 'Apache-2.0' : undefined;
}

function gnuId([, family = '', number = '', only, later]: readonly string[]): string[] {
  if (only === undefined && later === undefined) return [];
  const version = number.includes(' ') ? number.replace(' ', '.') : `${number}.0`;
  const name = `${FAMILIES[family] ?? 'GPL'}-${version}-${only === undefined ? 'or-later' : 'only'}`;
  return [licenseFact(name).license ?? []].flat();
}
