import { distance } from 'fastest-levenshtein';
import { writing, type Cure } from '#registry/diagnostic.ts';

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9+]+/g, '');

/**
 * The candidate a person most likely meant by a word: equal but for case,
 * accents and punctuation, or at most a third of its letters away. Undefined if
 * none is that near.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const folded = fold(word);
  if (folded === '') return undefined;
  let best: string | undefined;
  let least = Math.max(1, Math.floor(folded.length / 3)) + 1;
  for (const candidate of candidates) {
    const away = lettersAway(folded, fold(candidate));
    if (away < least) {
      least = away;
      best = candidate;
    }
  }
  return best;
}

/** How many letters two words differ in; two letters that changed places count once. */
function lettersAway(a: string, b: string): number {
  const letters = (word: string): string => [...word].toSorted().join('');
  const away = distance(a, b);
  return away === 2 && a.length === b.length && letters(a) === letters(b) ? 1 : away;
}

/**
 * The cure that writes what was most likely meant by a word. It is safe to make
 * where they differ in one letter at most from `like`, and a question otherwise.
 */
export function proposing(word: string, like: string, meant = like): Cure {
  return lettersAway(fold(word), fold(like)) <= 1
    ? writing(meant)
    : { text: `Write \`${meant}\`, if that is what you mean.` };
}

/** Whether two words differ in case, accents and punctuation only. */
export function isSameWord(a: string, b: string): boolean {
  return fold(a) === fold(b);
}
