import { xmlCharacters } from '#exports/xml.ts';

/** The members without which an item says nothing. */
const TEXTS: ReadonlySet<string> = new Set([
  'name',
  'title',
  'subject',
  'description',
  'rights',
  'funderName',
  'nameIdentifier',
  'alternateIdentifier',
  'relatedIdentifier',
]);

/**
 * A value with all its texts as XML can hold them, so that the JSON and the XML say the
 * same. Where nothing visible is left of a text, its member goes, and the item of a list
 * that it belongs to if it is what the item says.
 */
export function sound<T>(value: T): T {
  return soundValue(value) as T;
}

/** A text as XML can hold it, or undefined where nothing visible is left of it. */
export function soundText(text: string | undefined): string | undefined {
  const left = text === undefined ? '' : xmlCharacters(text);
  return left.trim() === '' ? undefined : left;
}

function soundValue(value: unknown): unknown {
  if (typeof value === 'string') return soundText(value);
  if (Array.isArray(value)) return value.map(soundValue).filter((item) => item !== undefined);
  return value !== null && typeof value === 'object' ? soundMembers(value) : value;
}

function soundMembers(object: object): unknown {
  const members: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(object)) {
    const member = soundValue(value);
    if (member !== undefined) members[name] = member;
    else if (TEXTS.has(name)) return undefined;
  }
  return members;
}
