import {
  COLLECTION_STYLE,
  CORE_SCHEMA,
  EVENT_ID,
  SCALAR_STYLE,
  YAMLException,
  constructFromEvents,
  parseEvents,
  type Event,
  type ScalarEvent,
} from 'js-yaml';

/** A stretch of a text: offsets in UTF-16 code units, the end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What is wrong with a text that is no YAML, and where. */
interface YamlProblem {
  readonly kind: 'syntax' | 'duplicate-key' | 'empty' | 'several-documents';
  readonly message: string;
  readonly span: Span;
}

/** A parsed YAML text: its value, its problems, and the place of every part of the value. */
export interface YamlDocument {
  readonly text: string;
  readonly value: unknown;
  readonly problems: readonly YamlProblem[];
  /**
   * The place of the value at a JSON Pointer, or of its key. A part that does
   * not exist gives the nearest part around it that does.
   */
  locate(pointer: string, part?: 'key' | 'value'): Span;
}

interface Node {
  readonly start: number;
  end: number;
  readonly children: Map<string, { key: Span; node: Node }>;
}

const LIMITS = { maxDepth: 40, maxAliases: 0 };

/**
 * Reads one YAML 1.2 document (core schema, no aliases, at most 40 levels deep).
 * Never throws: whatever is wrong with the text is in `problems`, and then the
 * value is as much as could be read, or undefined.
 */
export function parseYaml(text: string): YamlDocument {
  let events: Event[];
  try {
    events = parseEvents(text, { maxDepth: LIMITS.maxDepth });
  } catch (error) {
    return broken(text, problemOf(text, error));
  }
  const documents = events.filter((event) => event.type === EVENT_ID.DOCUMENT).length;
  if (documents === 0 || isEmpty(events)) {
    return broken(text, {
      kind: 'empty',
      message: 'the file is empty',
      span: { start: 0, end: 0 },
    });
  }
  if (documents > 1) {
    const span = { start: text.indexOf('\n---') + 1, end: text.indexOf('\n---') + 4 };
    const message = 'the file holds more than one YAML document';
    return broken(text, { kind: 'several-documents', message, span });
  }
  let tree: Node | undefined;
  const locate: YamlDocument['locate'] = (pointer, part = 'value') => {
    tree ??= buildTree(text, events);
    return locateIn(tree, pointer, part);
  };
  const problems: YamlProblem[] = [];
  const construct = (allowDuplicates: boolean): unknown =>
    constructFromEvents(events, {
      source: text,
      schema: CORE_SCHEMA,
      json: allowDuplicates,
      maxAliases: LIMITS.maxAliases,
    })[0];
  try {
    return { text, value: construct(false), problems, locate };
  } catch (error) {
    const problem = problemOf(text, error);
    if (!problem.message.startsWith('duplicated mapping key')) return broken(text, problem);
    problems.push(...duplicateKeys(text, events));
    return { text, value: construct(true), problems, locate };
  }
}

function broken(text: string, problem: YamlProblem): YamlDocument {
  return { text, value: undefined, problems: [problem], locate: () => problem.span };
}

function problemOf(text: string, error: unknown): YamlProblem {
  if (!(error instanceof YAMLException)) throw error;
  const start = Math.min(error.mark?.position ?? 0, text.length);
  const message = error.reason.replace(/^aliases exceeded.*/, 'aliases (`*name`) are not allowed');
  return { kind: 'syntax', message, span: { start, end: Math.min(start + 1, text.length) } };
}

function isEmpty(events: readonly Event[]): boolean {
  const content = events[1];
  return content === undefined || (content.type === EVENT_ID.SCALAR && content.valueStart < 0)
    ? true
    : content.type === EVENT_ID.SCALAR && content.valueStart === content.valueEnd;
}

function scalarSpan(event: ScalarEvent): Span {
  const quoted =
    event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
  return quoted
    ? { start: event.valueStart - 1, end: event.valueEnd + 1 }
    : { start: event.valueStart, end: event.valueEnd };
}

/** Calls `pair` for every key of every mapping, in order; returns the root node. */
function buildTree(
  text: string,
  events: readonly Event[],
  onDuplicate: (key: Span, name: string) => void = () => undefined,
): Node {
  let index = 1;
  const build = (after: number): Node => {
    const event = events[index];
    index += 1;
    if (event === undefined) return { start: after, end: after, children: new Map() };
    if (event.type === EVENT_ID.SCALAR) {
      const span = event.valueStart < 0 ? { start: after, end: after } : scalarSpan(event);
      return { ...span, children: new Map() };
    }
    if (event.type === EVENT_ID.ALIAS) {
      return { start: event.anchorStart - 1, end: event.anchorEnd, children: new Map() };
    }
    if (event.type !== EVENT_ID.MAPPING && event.type !== EVENT_ID.SEQUENCE) return build(after);
    const node: Node = { start: event.start, end: event.start, children: new Map() };
    for (
      let item = 0;
      events[index] !== undefined && events[index]?.type !== EVENT_ID.POP;
      item++
    ) {
      let key: Span = { start: node.end, end: node.end };
      let name = String(item);
      if (event.type === EVENT_ID.MAPPING) {
        const keyNode = build(node.end);
        key = { start: keyNode.start, end: keyNode.end };
        name = text.slice(key.start, key.end).replace(/^(['"])(.*)\1$/s, '$2');
        if (node.children.has(name)) onDuplicate(key, name);
      }
      const child = build(key.end);
      node.children.set(name, { key: name === String(item) ? child : key, node: child });
      node.end = Math.max(node.end, child.end);
    }
    index += 1;
    if (event.style === COLLECTION_STYLE.FLOW) {
      const close = text.indexOf(event.type === EVENT_ID.MAPPING ? '}' : ']', node.end);
      node.end = close < 0 ? node.end : close + 1;
    }
    return node;
  };
  return build(0);
}

function duplicateKeys(text: string, events: readonly Event[]): YamlProblem[] {
  const problems: YamlProblem[] = [];
  buildTree(text, events, (span, name) => {
    problems.push({ kind: 'duplicate-key', message: `\`${name}\` is given twice`, span });
  });
  return problems;
}

function locateIn(root: Node, pointer: string, part: 'key' | 'value'): Span {
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
