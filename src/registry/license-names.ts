import { licenseIds } from '#registry/license.ts';
import { nearest } from '#registry/nearest.ts';

const KNOWN: Readonly<Record<string, readonly string[]>> = {
  agpl: ['AGPL-3.0-only', 'AGPL-3.0-or-later'],
  apache: ['Apache-2.0'],
  artistic: ['Artistic-2.0'],
  boost: ['BSL-1.0'],
  bsd: ['BSD-2-Clause', 'BSD-3-Clause'],
  bsdnew: ['BSD-3-Clause'],
  bsdoriginal: ['BSD-4-Clause'],
  bsdrevised: ['BSD-3-Clause'],
  bsdsimplified: ['BSD-2-Clause'],
  ccby: ['CC-BY-4.0', 'CC-BY-3.0'],
  ccbysa: ['CC-BY-SA-4.0', 'CC-BY-SA-3.0'],
  cc0: ['CC0-1.0'],
  cecill: ['CECILL-2.1', 'CECILL-2.0'],
  domain: ['CC0-1.0', 'Unlicense'],
  eupl: ['EUPL-1.2', 'EUPL-1.1'],
  expat: ['MIT'],
  freebsd: ['BSD-2-Clause'],
  gpl: ['GPL-2.0-or-later', 'GPL-3.0-only', 'GPL-3.0-or-later'],
  lgpl: ['LGPL-2.1-or-later', 'LGPL-3.0-only', 'LGPL-3.0-or-later'],
  modifiedbsd: ['BSD-3-Clause'],
  mozilla: ['MPL-2.0', 'MPL-1.1'],
  mpl: ['MPL-2.0', 'MPL-1.1'],
  newbsd: ['BSD-3-Clause'],
  psf: ['PSF-2.0'],
  python: ['PSF-2.0'],
  simplifiedbsd: ['BSD-2-Clause'],
};

/** Words that names of licences have and that tell none from another. */
const FILLING =
  /\b(?:the|gnu|licen[cs]e|version|general|public|affero|lesser|library|clauses?|software|foundation)\b/g;

/**
 * The SPDX ids that a person means by a name of one licence, the most likely
 * first: one where the name leaves no doubt, several where it does, none where it
 * is unknown.
 */
export function licensesMeantBy(name: string): readonly string[] {
  const text = name
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?(?:spdx\.org|opensource\.org)\/licenses?\//, '')
    .replace(/\.(?:html?|json|txt)$/, '');
  const same = licenseIds.find((id) => id.toLowerCase() === text);
  if (same !== undefined) return [same];
  return gnu(text) ?? numbered(text) ?? KNOWN[folded(text)] ?? sameLetters(text);
}

/** GPL, LGPL and AGPL: a number, and whether a later version may be chosen. */
function gnu(text: string): readonly string[] | undefined {
  const family = /affero|agpl/.test(text)
    ? 'AGPL'
    : /lesser|lgpl|library general/.test(text)
      ? 'LGPL'
      : /gpl|gnu general public/.test(text)
        ? 'GPL'
        : undefined;
  const [, major, minor = '0'] = /(\d)(?:\.(\d))?/.exec(text) ?? [];
  if (family === undefined || major === undefined) return undefined;
  const id = `${family}-${major}.${minor}`;
  const choices = /\bonly\b/.test(text)
    ? [`${id}-only`]
    : /\+|later|newer|above/.test(text)
      ? [`${id}-or-later`]
      : [`${id}-only`, `${id}-or-later`];
  const real = choices.filter((choice) => licenseIds.includes(choice));
  return real.length === 0 ? undefined : real;
}

/** A family and a number of a version or of clauses: `Apache 2`, `3-clause BSD`, `CC BY 4.0`. */
function numbered(text: string): readonly string[] | undefined {
  const [number] = /\d+(?:\.\d+)*/.exec(text) ?? [];
  if (number === undefined) return undefined;
  const family = folded(text.replace(number, ' ').replace(/\bv\b/, ' '));
  const real = (KNOWN[family] ?? [])
    .map((id) => id.replace(/\d+(?:\.\d+)*/, number.includes('.') ? number : `${number}.0`))
    .flatMap((id) => [id, id.replace('.0-Clause', '-Clause')])
    .filter((id) => licenseIds.includes(id));
  return real.length === 0 ? undefined : [...new Set(real)].slice(0, 1);
}

/** The letters and digits of a name that tell it from others. */
const folded = (text: string): string => text.replaceAll(FILLING, '').replaceAll(/[^a-z0-9]/g, '');

function sameLetters(text: string): readonly string[] {
  const word = folded(text);
  const same = licenseIds.find((id) => folded(id.toLowerCase()) === word);
  return same === undefined ? [] : [same];
}

/** The SPDX id that looks most like a name; whether it is meant, only the licence file says. */
export function licenseLike(name: string): string | undefined {
  return folded(name.toLowerCase()).length < 4 ? undefined : nearest(name, licenseIds);
}
