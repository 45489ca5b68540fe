import type { Span } from '#registry/yaml.ts';

/** A text without its marks, and the stretches that they enclosed. */
interface Unmarked {
  readonly text: string;
  /** In the order in which they were opened. */
  readonly spans: readonly Span[];
}

/** Takes the marks ⟦ and ⟧ out of a text; pairs may stand in each other. */
export function unmarked(marked: string): Unmarked {
  const spans: { start: number; end: number }[] = [];
  const open: { start: number; end: number }[] = [];
  let text = '';
  for (const character of marked) {
    if (character === '⟦') {
      const span = { start: text.length, end: text.length };
      spans.push(span);
      open.push(span);
    } else if (character === '⟧') {
      const span = open.pop();
      if (span === undefined) throw new Error(`A mark is closed that was not opened: ${marked}`);
      span.end = text.length;
    } else {
      text += character;
    }
  }
  if (open.length > 0) throw new Error(`A mark is opened and not closed: ${marked}`);
  return { text, spans };
}
