import type { Report } from '#harvest/extractors/place.ts';
import { UNSEEN } from '#harvest/extractors/text.ts';

const CONTROL = /[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu;
const CONFLICT = /^<{7}(?: .*)?$/m;

/**
 * The text of a file without characters that nobody sees, and with spaces for what no
 * text holds: zero bytes, control characters, halves of characters. Lines stay what
 * they are.
 */
export function cleanText(text: string): string {
  return text.toWellFormed().replaceAll(CONTROL, ' ').replaceAll(UNSEEN, '');
}

/** Whether a merge left both of its sides, which is reported: nobody knows which of them is meant. */
export function isInConflict(text: string, report: Report): boolean {
  const conflict = CONFLICT.exec(text);
  if (conflict === null || !/^>{7}/m.test(text)) return false;
  report('a conflict between two branches is still open here', conflict.index);
  return true;
}

/** The clean text of a file, after a report of what had to go; undefined where a conflict is open. */
export function readableText(text: string, report: Report): string | undefined {
  const control = text.search(CONTROL);
  if (control >= 0) {
    const zero = text[control] === '\0';
    report(zero ? 'the file holds zero bytes' : 'the file holds control characters', control);
  }
  const lost = text.indexOf('\uFFFD');
  if (lost >= 0) report('the file is not written in UTF-8, some characters are lost', lost);
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  const unseen = text.slice(mark).search(UNSEEN);
  if (unseen >= 0) {
    const space = text[mark + unseen] === '\u200B';
    const what = space ? 'zero-width spaces' : 'characters that nobody sees';
    report(`the file holds ${what}`, mark + unseen);
  }
  return isInConflict(text, report) ? undefined : cleanText(text);
}
