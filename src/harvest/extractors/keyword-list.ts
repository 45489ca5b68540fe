import { textAt, type Place } from '#harvest/extractors/place.ts';
import { isPlaceholder, quoted, tidy } from '#harvest/extractors/text.ts';

/** The words of a text in which several stand, joined by commas, semicolons or line breaks. */
function splitWords(text: string): string[] {
  return distinct(
    text
      .split(/[,;\n]/)
      .map(tidy)
      .filter(Boolean),
  );
}

/** Each word once, whatever its case; the first way to write it stays. */
export function distinct(words: readonly string[]): string[] {
  const seen = new Map(words.toReversed().map((word) => [word.toLowerCase(), word]));
  return words.filter(
    (word) => seen.get(word.toLowerCase()) === word && seen.delete(word.toLowerCase()),
  );
}

/** The keywords at places, each of which holds one or several; what is no keyword is reported. */
export function keywordsAt(places: readonly Place[]): string[] | undefined {
  const words = places.flatMap((place) => wordsAt(place, { shortest: 2, longest: 80 }));
  return words.length === 0 ? undefined : distinct(words);
}

/** The words at a place: one, or several joined by commas. */
export function wordsAt(
  place: Place,
  { shortest = 1, longest = 80 }: { shortest?: number; longest?: number } = {},
): string[] {
  if (textAt(place) === undefined) return [];
  return splitWords(place.written ?? '').filter((word) => {
    const wrong = /^https?:\/\//i.test(word)
      ? 'is an address, and no word'
      : word.length > longest
        ? 'is too long'
        : [...word].length < shortest
          ? 'is too short'
          : isPlaceholder(word)
            ? 'is a placeholder'
            : undefined;
    if (wrong !== undefined) place.report(`${quoted(word)} ${wrong}`);
    return wrong === undefined;
  });
}
