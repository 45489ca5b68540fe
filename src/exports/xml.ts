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
    .map(([key, value]) => ` ${key}="${escapedAttribute(String(value))}"`)
    .join('');
  if (inside.length === 0) return { xml: `<${name}${head}/>` };
  const block = inside.every((child) => typeof child !== 'string');
  const content = inside.map((child) => (typeof child === 'string' ? escaped(child) : child.xml));
  const between = block ? '\n' : '';
  return { xml: `<${name}${head}>${['', ...content, ''].join(between)}</${name}>` };
}

/** An element, or nothing where it would hold no element and no text but white space. */
export function filledElement(
  name: string,
  attributes: Attributes,
  children: readonly Child[],
): Markup | undefined {
  const filled = children.some((child) =>
    typeof child === 'string' ? xmlCharacters(child).trim() !== '' : child !== undefined,
  );
  return filled ? element(name, attributes, children) : undefined;
}

/** A document with the element as its root. */
export function xmlDocument({ xml }: Markup): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`;
}

/** All but what XML 1.0 allows (https://www.w3.org/TR/xml/#charsets): most control characters, halves of pairs. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A text without what XML forbids, in the composed form of Unicode (NFC). */
export function xmlCharacters(text: string): string {
  return text.replaceAll(FORBIDDEN, '').normalize('NFC');
}

/** A text as it stands in an element. `>` too, so that no `]]>` is left. */
function escaped(text: string): string {
  return xmlCharacters(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
}

/** A text between quotes, where readers make a blank of any white space that is no reference. */
function escapedAttribute(text: string): string {
  return escaped(text).replaceAll('"', '&quot;').replaceAll('\t', '&#9;').replaceAll('\n', '&#10;');
}
