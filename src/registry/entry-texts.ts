import { isPerson, schemas, type SchemaPart } from '#registry/schema-parts.ts';

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
  readonly items?: Shape;
  readonly person?: Shape;
  readonly organization?: Shape;
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
  const choice = then?.$ref !== undefined && otherwise?.$ref !== undefined;
  return {
    name,
    properties: new Map(Object.entries(properties).map(([key, child]) => [key, unfold(child, '')])),
    ...(items && { items: unfold(items, '') }),
    ...(choice && { person: unfold(then, ''), organization: unfold(otherwise, '') }),
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
  shape: Shape,
  pointer: string,
  found: Map<string, EntryText[]>,
): void {
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
    const { properties } = (isPerson(value) ? shape.person : shape.organization) ?? shape;
    for (const key of Object.keys(value)) {
      const next = properties.get(key);
      // No field of the schema has a name that a JSON Pointer would have to escape.
      if (next === undefined) continue;
      collect((value as Record<string, unknown>)[key], next, `${pointer}/${key}`, found);
    }
  }
}
