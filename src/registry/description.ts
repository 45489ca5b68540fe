/** The end of a sentence: a full stop that is followed by a capital, a digit or the end. */
const END = /[.!?](?=\s+[\p{Lu}\p{N}"“(]|\s*$)/u;
const ABBREVIATION = /\b(?:e\.g|i\.e|etc|vs|cf|Dr|Prof|St|no|al)\.$/i;

/** The first sentence of a plain text, white space folded. */
export function firstSentence(text: string): string {
  const folded = text.replaceAll(/\s+/g, ' ').trim();
  let from = 0;
  for (;;) {
    const found = END.exec(folded.slice(from));
    if (found === null) return folded;
    const end = from + found.index + 1;
    if (!ABBREVIATION.test(folded.slice(0, end))) return folded.slice(0, end);
    from = end;
  }
}

/** The paragraphs of a plain text: blank lines part them, other line breaks do not count. */
export function paragraphs(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replaceAll(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '');
}
