/** What stands in a file until its people write the true value, or where they have none. */
const PLACEHOLDER =
  /^(?:todo|tbd|tba|tbc|fixme|n\/?a|none|undefined|unknown|unnamed|placeholder|(?:your|author|project|first|last|given|family)[ _-](?:name|family|last)|first last|lorem ipsum.*|x{3,}|[?.…_*-]+)$|\{\{|\$\{|^<[^>]*>$|^@\w+@$|^\[[A-Z ]+\]$/i;

/** Escapes that were escaped twice, as in `Rodr\\u00edguez`. */
const ESCAPE = /\\u([\da-f]{4})/gi;

/** Characters that are not seen and say nothing: zero-width space, word joiner, byte-order mark, soft hyphen. */
export const UNSEEN = /[\u200B\u2060\uFEFF\u00AD]/g;

/** A text on one line, without white space around it and without characters that nobody sees. */
export function tidy(text: string): string {
  return text
    .replaceAll(ESCAPE, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll(UNSEEN, '')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** Whether a text only keeps a place for another: `TODO`, `your name`, `{{ version }}`. */
export function isPlaceholder(text: string): boolean {
  return PLACEHOLDER.test(text.trim());
}

/** Whether characters were lost when the text was decoded, so that it cannot be shown. */
export function isDamaged(text: string): boolean {
  return text.includes('\uFFFD') || !text.isWellFormed();
}

/** A text in the marks of code, cut where it is long: problems quote no prose. */
export function quoted(text: string): string {
  const line = tidy(text).toWellFormed().replaceAll('`', "'");
  const characters = [...line];
  return `\`${characters.length > 80 ? `${characters.slice(0, 77).join('')}…` : line}\``;
}
