import type { Descriptions, Entry, SoftwareRecord } from '#registry/generated/types.ts';

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

/** The language of what entries and records say where they do not tell it. */
export const LANGUAGE = 'en';

/** A text, and the language that it is in as a tag of BCP 47. */
export interface TextIn {
  readonly text: string;
  readonly language: string;
}

/** What a record says of the description of its entry, which is a text or texts by language. */
export function described({
  description: written,
}: Pick<Entry, 'description'>): Pick<
  SoftwareRecord,
  'description' | 'descriptionLanguage' | 'translatedDescription'
> {
  if (typeof written === 'string') return { description: written };
  // The schema asks for one text at least.
  const texts = textsIn(written) as [TextIn, ...TextIn[]];
  const main = fitting(texts, LANGUAGE);
  const { [main.language]: description = '', ...others } = written;
  return {
    description,
    ...(main.language !== LANGUAGE && { descriptionLanguage: main.language }),
    ...(texts.length > 1 && { translatedDescription: others }),
  };
}

/** All descriptions of a record, the one that stands for all first. */
export function descriptionsOf(record: SoftwareRecord): [TextIn, ...TextIn[]] {
  const { description, descriptionLanguage = LANGUAGE, translatedDescription = {} } = record;
  return [{ text: description, language: descriptionLanguage }, ...textsIn(translatedDescription)];
}

/**
 * The description of a record for a reader of a language, given as a tag of BCP 47: in
 * that language, whatever the region, else the one that stands for all: English if there is.
 */
export function descriptionIn(record: SoftwareRecord, language: string): TextIn {
  return fitting(descriptionsOf(record), language);
}

function textsIn(texts: Descriptions): TextIn[] {
  return Object.entries(texts).map(([language, text]) => ({ text, language }));
}

/** The text in a language, else in the same of another region, else the first. */
function fitting(texts: readonly [TextIn, ...TextIn[]], wanted: string): TextIn {
  return (
    texts.find(({ language }) => language === wanted) ??
    texts.find(({ language }) => primary(language) === primary(wanted)) ??
    texts[0]
  );
}

const primary = (tag: string): string => tag.split('-')[0] ?? tag;
