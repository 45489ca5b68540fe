import { offsetOf, type Diagnostic } from '#registry/diagnostic.ts';

/**
 * The text of a file with the safe replacements made, and how many were. Of two
 * that overlap the first is made. Every other character stays as it is.
 */
export function applyFixes(
  text: string,
  diagnostics: readonly Diagnostic[],
): { readonly text: string; readonly count: number } {
  const edits = diagnostics
    .flatMap(({ fix }) => (fix?.replacement === undefined ? [] : [fix.replacement]))
    .map(({ line, column, endLine, endColumn, text: written }) => ({
      start: offsetOf(text, line, column),
      end: offsetOf(text, endLine, endColumn),
      written,
    }))
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
  let result = '';
  let done = 0;
  let count = 0;
  for (const { start, end, written } of edits) {
    if (start < done || (start === done && count > 0 && start === end)) continue;
    result += text.slice(done, start) + written;
    done = end;
    count += 1;
  }
  return { text: result + text.slice(done), count };
}
