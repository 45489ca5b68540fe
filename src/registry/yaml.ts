import {
  CORE_SCHEMA,
  EVENT_ID,
  YAMLException,
  constructFromEvents,
  parseEvents,
  type Event,
} from 'js-yaml';
import { buildTree, placeAt, type PlaceTree, type Span } from '#registry/yaml-places.ts';
import { syntaxProblem } from '#registry/yaml-problem.ts';

export type { Span };

/** What is wrong with a text that is no YAML, and where. */
interface YamlProblem {
  readonly kind: 'syntax' | 'duplicate-key' | 'empty' | 'several-documents';
  readonly message: string;
  readonly cure?: string;
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
      cure: 'Write an entry into it, or remove it.',
      span: { start: 0, end: 0 },
    });
  }
  if (documents > 1) {
    const start = secondDocument(text);
    const span = { start, end: start + 3 };
    const message = 'the file holds more than one YAML document';
    const cure = 'Keep one document; each entry has a file of its own.';
    return broken(text, { kind: 'several-documents', message, cure, span });
  }
  let tree: PlaceTree | undefined;
  const locate: YamlDocument['locate'] = (pointer, part = 'value') => {
    tree ??= buildTree(text, events);
    return placeAt(tree, pointer, part);
  };
  const construct = (allowDuplicates: boolean): unknown =>
    constructFromEvents(events, {
      source: text,
      schema: CORE_SCHEMA,
      json: allowDuplicates,
      maxAliases: LIMITS.maxAliases,
    })[0];
  try {
    return { text, value: construct(false), problems: [], locate };
  } catch (error) {
    if (!isDoubled(error)) return broken(text, problemOf(text, error));
  }
  try {
    return { text, value: construct(true), problems: duplicateKeys(text, events), locate };
  } catch (error) {
    return broken(text, problemOf(text, error));
  }
}

function isDoubled(error: unknown): boolean {
  return error instanceof YAMLException && error.reason.startsWith('duplicated mapping');
}

function broken(text: string, problem: YamlProblem): YamlDocument {
  return { text, value: undefined, problems: [problem], locate: () => problem.span };
}

function problemOf(text: string, error: unknown): YamlProblem {
  if (!(error instanceof YAMLException)) throw error;
  const at = Math.min(error.mark?.position ?? 0, text.length);
  const { start, end, ...said } = syntaxProblem(text, error.reason, at);
  return { kind: 'syntax', ...said, span: { start, end } };
}

/** The last line that begins a document, or else the first that ends one. */
function secondDocument(text: string): number {
  const mark = text.lastIndexOf('\n---');
  return (mark < 0 ? text.indexOf('\n...') : mark) + 1;
}

function isEmpty(events: readonly Event[]): boolean {
  const content = events[1];
  return content === undefined || (content.type === EVENT_ID.SCALAR && content.valueStart < 0)
    ? true
    : content.type === EVENT_ID.SCALAR && content.valueStart === content.valueEnd;
}

function duplicateKeys(text: string, events: readonly Event[]): YamlProblem[] {
  const problems: YamlProblem[] = [];
  buildTree(text, events, (span, name) => {
    const cure = 'Remove one of the two.';
    problems.push({ kind: 'duplicate-key', message: `\`${name}\` is given twice`, cure, span });
  });
  return problems;
}
