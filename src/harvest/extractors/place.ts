import { isDamaged, isPlaceholder, quoted, tidy } from '#harvest/extractors/text.ts';
import { pointerToken, valueAt } from '#registry/pointer.ts';
import type { YamlDocument } from '#registry/yaml.ts';

/** A part of a file: its value, and how to say what is wrong with it and where. */
export interface Place {
  readonly value: unknown;
  /** What stands under a name in a mapping; undefined also where it is null. */
  member(name: string): Place | undefined;
  /** The items of a list; what is no list is its own only item, and null none. */
  readonly items: readonly Place[];
  /** The text of a text, or the text in which a number was written; undefined for all else. */
  readonly written: string | undefined;
  /** Says that something is wrong here. */
  report(problem: string): void;
}

/** Where problems are told: a sentence, and an offset into the text of the file. */
export type Report = (problem: string, offset?: number) => void;

/** The whole of a document that was read, with `value` as its value. */
export function placeOf(document: YamlDocument, value: unknown, report: Report): Place {
  return placeAt(document, value, '', report);
}

function placeAt(document: YamlDocument, root: unknown, pointer: string, report: Report): Place {
  const value = valueAt(root, pointer);
  const child = (name: string): Place =>
    placeAt(document, root, pointer + pointerToken(name), report);
  return {
    value,
    member: (name) => (isMapping(value) && has(value, name) ? child(name) : undefined),
    get items() {
      if (value === null || value === undefined) return [];
      return Array.isArray(value) ? value.map((_, index) => child(String(index))) : [this];
    },
    get written() {
      if (typeof value === 'string') return value;
      if (typeof value !== 'number' && typeof value !== 'boolean') return undefined;
      const { start, end } = document.locate(pointer);
      return document.text.slice(start, end);
    },
    report: (problem) => report(problem, document.locate(pointer).start),
  };
}

/** Whether a value is a mapping of names to values. */
export function isMapping(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

const has = (value: Record<string, unknown>, name: string): boolean =>
  Object.hasOwn(value, name) && value[name] !== null && value[name] !== undefined;

/**
 * The text that stands at a place, on one line. Undefined where there is none; a
 * placeholder, what is damaged, too long, or no text at all is also reported.
 */
export function textAt(place: Place | undefined, longest = Infinity): string | undefined {
  if (place === undefined || place.value === null) return undefined;
  const { written } = place;
  if (written === undefined) {
    place.report('a text is expected here');
    return undefined;
  }
  const text = tidy(written);
  if (text === '') return undefined;
  const wrong = isDamaged(text)
    ? 'has characters that cannot be read'
    : isPlaceholder(text)
      ? 'is a placeholder'
      : text.length > longest
        ? `has more than ${longest} characters`
        : undefined;
  if (wrong === undefined) return text;
  place.report(`${quoted(text)} ${wrong}`);
  return undefined;
}
