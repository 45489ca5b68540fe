import { COLLECTIVE } from '#registry/rules/agent-collective.ts';
import { isDamaged, isPlaceholder, tidy } from '#harvest/extractors/text.ts';

/** The two names of a person. */
export interface PersonName {
  readonly givenName: string;
  readonly familyName: string;
}

/** Words of a person's name: letters of any script, with what joins and shortens them. */
const WORD = /^['’]?\p{L}[\p{L}\p{M}'’.‐-]*$/u;
const INITIALS = /^(?:\p{Lu}\p{M}?\.?-?){1,3}$/u;

/** What stands behind a comma and is no given name. */
const SUFFIX = /^(?:jr|sr|ph\.?d|m\.?d|[iv]{2,4})\.?$/i;

/** An organisation and its town (`CERN, Geneva`), or two acronyms (`LSST DESC`). */
const ACRONYM = /^\p{Lu}{2,6}\d*,/u;
const ACRONYMS = /^\p{Lu}{2,}\d* \p{Lu}{2,}\d*$/u;
const LONGEST = 100;

/** Whether a name is that of a team or an organisation. */
export function isCollective(name: string): boolean {
  return COLLECTIVE.test(name) || /\b(?:GmbH|Inc|Ltd|e\.V)\b/.test(name);
}

/**
 * The two names of a person who is written in one: `Family, Given`, `Given
 * Family`, `Given I. Family`. Undefined where more words leave open which of them
 * are the family name (as in `Juan Luis Cano Rodríguez`), and for what is no person.
 */
export function splitName(text: string): PersonName | undefined {
  const name = tidy(text);
  if (isDamaged(name) || isPlaceholder(name) || isCollective(name)) return undefined;
  const parts = name.split(/\s*,\s*/);
  if (parts.length === 1) return splitWords(name.split(' '));
  const [familyName = '', givenName = '', ...more] = parts;
  const words = [familyName, givenName].flatMap((part) => part.split(' '));
  const sound = more.length === 0 && words.every((word) => WORD.test(word));
  if (!sound || SUFFIX.test(givenName) || /(?:^| )\p{Lu}\./u.test(familyName)) return undefined;
  if (ACRONYM.test(name) && !INITIALS.test(givenName)) return undefined;
  return fitting({ givenName, familyName });
}

function splitWords(words: readonly string[]): PersonName | undefined {
  const familyName = words.at(-1) ?? '';
  const [first = '', ...middle] = words.slice(0, -1);
  const sound = words.length > 1 && words.every((word) => WORD.test(word));
  if (!sound || !middle.every((word) => INITIALS.test(word))) return undefined;
  if (SUFFIX.test(familyName) || INITIALS.test(familyName)) return undefined;
  if (ACRONYMS.test(words.join(' '))) return undefined;
  return fitting({ givenName: [first, ...middle].join(' '), familyName });
}

function fitting(name: PersonName): PersonName | undefined {
  return name.givenName.length > LONGEST || name.familyName.length > LONGEST ? undefined : name;
}
