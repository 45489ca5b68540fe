import { FINGERPRINTS, type Fingerprint } from '#harvest/extractors/license-fingerprints.ts';

/** What was found in a text of a licence. */
export interface LicenseMatch {
  /** The licences whose terms stand there as they were published. */
  readonly whole: readonly string[];
  /** Licences whose terms begin there and go on in other words. */
  readonly changed: readonly string[];
  /** All other words, one space between them. */
  readonly rest: string;
}

/** Terms may differ in few words: an address of the publisher, the count of a list. */
const DIFFERENCE = 0.01;

/** How many characters lie between the terms and the words that belong to their text. */
const NEAR = 5000;

/**
 * The words of a text without what is no difference to a licence: the SPDX License
 * List Matching Guidelines (Annex B of the SPDX specification) name white space,
 * case, punctuation, bullets, comment marks, spellings and addresses.
 */
export function wordsOf(text: string): string {
  const letters = text
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('\\n', ' ')
    .replaceAll(/^[\s#*>|"/;%=_~-]*(?:\(?(?:\d+(?:\.\d+)*|[a-z]|[ivx]+)[.)]\s)?/gm, ' ')
    .replaceAll('licence', 'license')
    .replaceAll(/https?:\/\/\S+/g, ' ')
    .replaceAll(/['’`]/g, '');
  return letters.match(/[a-z0-9]+/g)?.join(' ') ?? '';
}

/** Finds the licences whose terms stand in a text. */
export function matchLicenses(text: string): LicenseMatch {
  const whole = new Set<string>();
  const changed = new Set<string>();
  let rest = ` ${wordsOf(text)} `;
  for (const { from } of FINGERPRINTS) {
    for (let at = rest.indexOf(from); at >= 0; at = rest.indexOf(from)) {
      const { id, start, end, sound } = bestAt(rest, from, at);
      (sound ? whole : changed).add(id);
      rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
    }
  }
  return {
    whole: [...whole],
    changed: [...changed],
    rest: rest.replaceAll(/ +/g, ' ').trim(),
  };
}

/** A stretch of words that was published as the text of a licence, or was made from one. */
interface Stretch {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly sound: boolean;
}

/** Which of the licences that begin with the same words stands at a place. */
function bestAt(words: string, from: string, at: number): Stretch {
  const candidates = FINGERPRINTS.filter((print) => print.from === from).map((print): Stretch => {
    const to = words.indexOf(print.to, at + from.length);
    const end = to < 0 ? at + from.length : to + print.to.length;
    const sound = to >= 0 && isTermsOf(print, words.slice(at, end));
    const start = withPreamble(words, at, print);
    return { id: print.id, start, end: withAppendix(words, end, print), sound };
  });
  return (
    candidates.find(({ sound }) => sound) ??
    candidates[0] ?? { id: '', start: at, end: at + from.length, sound: false }
  );
}

function isTermsOf({ words, names = 0, has, lacks }: Fingerprint, terms: string): boolean {
  const difference = Math.abs(terms.split(' ').length - words);
  return (
    difference <= Math.max(names, 4, words * DIFFERENCE) &&
    (has === undefined || terms.includes(has)) &&
    (lacks === undefined || !terms.includes(lacks))
  );
}

/** Where the words begin that belong to a text and stand before its terms. */
function withPreamble(words: string, at: number, { preamble }: Fingerprint): number {
  const start = preamble === undefined ? -1 : words.lastIndexOf(preamble, at);
  return start < 0 || at - start > NEAR ? at : start;
}

/** Where the words end that belong to a text and stand behind its terms. */
function withAppendix(words: string, end: number, { appendix = [] }: Fingerprint): number {
  const ends = appendix.map((last) => words.indexOf(last, end) + last.length);
  return Math.max(end, ...ends.filter((last) => last - end <= NEAR));
}
