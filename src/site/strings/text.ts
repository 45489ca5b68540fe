/** A text that depends on a number: `other` unless the language has a form of its own for it. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** What stands in the gaps of a text. */
export type Values = Readonly<Record<string, string | number>>;

/** Fills the gaps of a text: `{name}` becomes the value of that name. Throws for a gap without one. */
export function fill(text: string, values: Values): string {
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`Nothing is given for {${name}} in “${text}”.`);
    return String(value);
  });
}

/** A piece of a text: words, code, emphasis, or the words of a link with its target. */
export interface Piece {
  readonly kind: 'words' | 'code' | 'em' | 'link';
  readonly text: string;
  readonly target?: string;
}

const MARKS = /`([^`]+)`|\*([^*]+)\*|\[([^\]]+)\]\(([^)\s]+)\)/g;

/**
 * Reads the marks of a text: `` `code` ``, `*emphasis*` and `[a link](its/target/)`. The
 * gaps are filled afterwards, so that a value is never taken for a mark.
 */
export function pieces(text: string, values: Values = {}): Piece[] {
  const found: Piece[] = [];
  let from = 0;
  const add = (kind: Piece['kind'], part: string, target?: string): void => {
    if (part === '') return;
    const filled = fill(part, values);
    found.push({
      kind,
      text: filled,
      ...(target === undefined ? {} : { target: fill(target, values) }),
    });
  };
  for (const match of text.matchAll(MARKS)) {
    add('words', text.slice(from, match.index));
    const [whole, code, em, label, target] = match;
    if (code !== undefined) add('code', code);
    else if (em !== undefined) add('em', em);
    else add('link', label ?? '', target);
    from = match.index + whole.length;
  }
  add('words', text.slice(from));
  return found;
}
