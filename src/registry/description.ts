/** The end of a sentence: a full stop that is followed by a capital, a digit or the end. */
const END = /[.!?](?=\s+[\p{Lu}\p{N}"“(]|\s*$)/u;
const ABBREVIATION = /\b(?:e\.g|i\.e|etc|vs|cf|Dr|Prof|St|no|al)\.$/i;

/** The same in a text of ASCII letters, where it is found much faster. */
const ASCII_END = /[.!?](?=\s+[A-Z0-9"(]|\s*$)/;

/** The first sentence of a plain text, white space folded. */
export function firstSentence(text: string): string {
  const folded = text.replaceAll(/\s+/g, ' ').trim();
  const end = isAscii(folded) ? ASCII_END : END;
  let from = 0;
  for (;;) {
    const found = end.exec(folded.slice(from));
    if (found === null) return folded;
    from += found.index + 1;
    if (!ABBREVIATION.test(folded.slice(0, from))) return folded.slice(0, from);
  }
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 127) return false;
  return true;
}

/** The paragraphs of a plain text: blank lines part them, other line breaks do not count. */
export function paragraphs(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replaceAll(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '');
}
