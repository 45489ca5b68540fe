import type { Report } from '#harvest/extractors/place.ts';

const CONTROL = /[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu;
const CONFLICT = /^<{7}(?: .*)?$/m;

/**
 * The text of a file with spaces for what no text holds: zero bytes, control
 * characters, halves of characters. Undefined where a merge left both of its
 * sides, since nobody knows which of them is meant. Offsets stay what they are.
 */
export function readableText(text: string, report: Report): string | undefined {
  const control = text.search(CONTROL);
  if (control >= 0) {
    const zero = text[control] === '\0';
    report(zero ? 'the file holds zero bytes' : 'the file holds control characters', control);
  }
  const lost = text.indexOf('\uFFFD');
  if (lost >= 0) report('the file is not written in UTF-8, some characters are lost', lost);
  const conflict = CONFLICT.exec(text);
  if (conflict !== null && /^>{7}/m.test(text)) {
    report('a conflict between two branches is still open here', conflict.index);
    return undefined;
  }
  return text.toWellFormed().replaceAll(CONTROL, ' ');
}
