import { distance } from 'fastest-levenshtein';

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
    const away = distance(folded, fold(candidate));
    if (away < least) {
      least = away;
      best = candidate;
    }
  }
  return best;
}
