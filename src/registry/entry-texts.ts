import { pointerToken } from '#registry/pointer.ts';
import { isFirstChoice, membersOf, schemas, type SchemaPart } from '#registry/schema-parts.ts';

/** A text somewhere in an entry. */
export interface EntryText {
  /** JSON Pointer. */
  readonly pointer: string;
  readonly value: string;
}

/** The schema of an entry, unfolded: only what is needed to walk along a value. */
interface Shape {
  /** The name of the definition that the schema refers to (`url`, `orcid` …), or empty. */
  readonly name: string;
  readonly properties: ReadonlyMap<string, Shape>;
  /** What stands under names that are free. */
  readonly members?: Shape;
  readonly items?: Shape;
  /** What a value may be instead, and the part of the schema that tells which of the two it is. */
  readonly choice?: { readonly part: SchemaPart; readonly first: Shape; readonly second: Shape };
}

const DEFINITIONS = schemas.entry.$defs as unknown as Readonly<Record<string, SchemaPart>>;
const shapes = new Map<string, Shape>();

function definition($ref: string): Shape {
  const name = $ref.replace('#/$defs/', '');
  const known = shapes.get(name);
  if (known !== undefined) return known;
  const made = unfold(DEFINITIONS[name] ?? {}, name);
  shapes.set(name, made);
  return made;
}

function unfold(part: SchemaPart, name: string): Shape {
  if (part.$ref !== undefined) return definition(part.$ref);
  const { properties = {}, items, then, else: otherwise } = part;
  const members = membersOf(part);
  const isChoice = then?.$ref !== undefined && otherwise?.$ref !== undefined;
  return {
    name,
    properties: new Map(Object.entries(properties).map(([key, child]) => [key, unfold(child, '')])),
    ...(members && { members: unfold(members, '') }),
    ...(items && { items: unfold(items, '') }),
    ...(isChoice && { choice: { part, first: unfold(then, ''), second: unfold(otherwise, '') } }),
  };
}

/** The texts of an entry in fields that the schema knows, in the order of the file, by shape. */
export type EntryTexts = ReadonlyMap<string, readonly EntryText[]>;

/** The texts that may be web addresses: links, identifiers and papers. */
export function addressesOf(texts: EntryTexts): EntryText[] {
  return ['url', 'identifier', 'publicationId'].flatMap((name) => texts.get(name) ?? []);
}

/** Gathers all texts of an entry in one walk. */
export function textsOf(entry: unknown): EntryTexts {
  const found = new Map<string, EntryText[]>();
  collect(entry, definition('#/$defs/software'), '', found);
  return found;
}

function collect(
  value: unknown,
  place: Shape,
  pointer: string,
  found: Map<string, EntryText[]>,
): void {
  const { choice } = place;
  const shape =
    choice === undefined ? place : isFirstChoice(choice.part, value) ? choice.first : choice.second;
  if (typeof value === 'string') {
    const list = found.get(shape.name);
    if (list === undefined) found.set(shape.name, [{ pointer, value }]);
    else list.push({ pointer, value });
  } else if (Array.isArray(value)) {
    const { items } = shape;
    if (items === undefined) return;
    for (let index = 0; index < value.length; index += 1) {
      collect(value[index], items, `${pointer}/${index}`, found);
    }
  } else if (value !== null && typeof value === 'object') {
    const { properties, members } = shape;
    for (const key of Object.keys(value)) {
      const next = properties.get(key) ?? members;
      if (next === undefined) continue;
      const at = pointer + (members === undefined ? `/${key}` : pointerToken(key));
      collect((value as Record<string, unknown>)[key], next, at, found);
    }
  }
}
