/** A piece of XML that is sound: an element with all that is in it. */
export interface Markup {
  readonly xml: string;
}

type Attributes = Readonly<Record<string, string | number | undefined>>;
type Child = Markup | string | undefined;

/**
 * An element. Texts are escaped, and lose what no XML may hold; an attribute or a child
 * that is undefined is left out. Elements among elements each have a line.
 */
export function element(name: string, attributes: Attributes, children: readonly Child[]): Markup {
  const inside = children.filter((child) => child !== undefined);
  const head = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('');
  if (inside.length === 0) return { xml: `<${name}${head}/>` };
  const block = inside.every((child) => typeof child !== 'string');
  const content = inside.map((child) => (typeof child === 'string' ? escaped(child) : child.xml));
  const between = block ? '\n' : '';
  return { xml: `<${name}${head}>${['', ...content, ''].join(between)}</${name}>` };
}

/** A document with the element as its root. */
export function xmlDocument({ xml }: Markup): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`;
}

/** What XML 1.0 forbids (production 2, Char): most control characters, and halves of pairs. */
// eslint-disable-next-line no-control-regex -- these are the characters that are looked for
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** A text as it stands in an element or between quotes. `>` too, so that no `]]>` is left. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(FORBIDDEN, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;');
}
