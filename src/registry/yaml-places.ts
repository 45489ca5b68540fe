import {
  COLLECTION_STYLE,
  CORE_SCHEMA,
  EVENT_ID,
  SCALAR_STYLE,
  getScalarValue,
  type Event,
  type ScalarEvent,
} from 'js-yaml';

/** A stretch of a text: offsets in UTF-16 code units, the end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The place of a value, and those of its parts by their name or number. */
export interface PlaceTree {
  readonly start: number;
  end: number;
  readonly children: Map<string, { key: Span; node: PlaceTree }>;
}

/** Whether a value is missing, as in `name:`. */
function isNothing(event: Event | undefined): boolean {
  return event?.type === EVENT_ID.SCALAR && event.valueStart < 0;
}

/** The place behind the colon of a mapping or the hyphen of a list, where a value is missing. */
function behind(text: string, at: number, type: Event['type']): number {
  const mark = type === EVENT_ID.MAPPING ? /\s*:/y : /(?:\s|#[^\n]*)*-/y;
  mark.lastIndex = at;
  return at + (mark.exec(text)?.[0].length ?? 0);
}

/** What stands between the last item of a flow collection and the bracket that closes it. */
const CLOSING = /(?:#[^\n]*|[^#\]}])*[\]}]/y;

/** The name of a key in the value that js-yaml makes, where 1.0 is written `1`. */
function keyName(text: string, event: ScalarEvent): string {
  const source = getScalarValue(text, event);
  const plain = event.style === SCALAR_STYLE.PLAIN;
  return plain ? String(CORE_SCHEMA.resolveImplicitScalarTag(source).value) : source;
}

/** The place of a scalar, with its quotes; of a block without the white space around it. */
function scalarSpan(text: string, { style, valueStart, valueEnd }: ScalarEvent): Span {
  if (style === SCALAR_STYLE.PLAIN) return { start: valueStart, end: valueEnd };
  if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED) {
    return { start: valueStart - 1, end: valueEnd + 1 };
  }
  const block = text.slice(valueStart, valueEnd);
  const end = valueStart + block.trimEnd().length;
  return { start: Math.min(valueEnd - block.trimStart().length, end), end };
}

/**
 * The places of all parts of the one document that js-yaml's events describe.
 * Calls `onDuplicate` for each key that its mapping has already.
 */
export function buildTree(
  text: string,
  events: readonly Event[],
  onDuplicate: (key: Span, name: string) => void = () => undefined,
): PlaceTree {
  let index = 1;
  const build = (after: number): PlaceTree => {
    const event = events[index];
    index += 1;
    if (event === undefined) return { start: after, end: after, children: new Map() };
    if (event.type === EVENT_ID.SCALAR) {
      const span = event.valueStart < 0 ? { start: after, end: after } : scalarSpan(text, event);
      return { ...span, children: new Map() };
    }
    if (event.type === EVENT_ID.ALIAS) {
      return { start: event.anchorStart - 1, end: event.anchorEnd, children: new Map() };
    }
    if (event.type !== EVENT_ID.MAPPING && event.type !== EVENT_ID.SEQUENCE) return build(after);
    const node: PlaceTree = { start: event.start, end: event.start, children: new Map() };
    for (
      let item = 0;
      events[index] !== undefined && events[index]?.type !== EVENT_ID.POP;
      item++
    ) {
      let key: Span = { start: node.end, end: node.end };
      let name = String(item);
      if (event.type === EVENT_ID.MAPPING) {
        const named = events[index];
        const keyNode = build(node.end);
        key = { start: keyNode.start, end: keyNode.end };
        name = named?.type === EVENT_ID.SCALAR ? keyName(text, named) : '';
        if (node.children.has(name)) onDuplicate(key, name);
      }
      const child = build(isNothing(events[index]) ? behind(text, key.end, event.type) : key.end);
      node.children.set(name, { key: name === String(item) ? child : key, node: child });
      node.end = Math.max(node.end, child.end);
    }
    index += 1;
    if (event.style === COLLECTION_STYLE.FLOW) {
      CLOSING.lastIndex = node.end;
      node.end += CLOSING.exec(text)?.[0].length ?? 0;
    }
    return node;
  };
  return build(0);
}

/** The place of the value at a JSON Pointer, or of its key; of the nearest part around it where there is none. */
export function placeAt(root: PlaceTree, pointer: string, part: 'key' | 'value'): Span {
  let node = root;
  let key: Span | undefined;
  for (const token of pointer.split('/').slice(1)) {
    const child = node.children.get(token.replaceAll('~1', '/').replaceAll('~0', '~'));
    if (child === undefined) return { start: node.start, end: node.end };
    key = child.key;
    node = child.node;
  }
  return part === 'key' && key !== undefined ? key : { start: node.start, end: node.end };
}
