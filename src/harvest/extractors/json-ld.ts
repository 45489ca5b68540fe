import { isMapping, textAt, type Place } from '#harvest/extractors/place.ts';

/** How the names of CodeMeta's context are written where it is not used. */
const PREFIXES = [
  '',
  'schema:',
  'codemeta:',
  'http://schema.org/',
  'https://schema.org/',
  'https://codemeta.github.io/terms/',
];

/**
 * The values of the first of several properties that a JSON-LD object has: a list,
 * a single value, `@list`, `@set` and `@value` all mean the same.
 */
export function valuesOf(place: Place, ...names: readonly string[]): Place[] {
  for (const name of names) {
    for (const prefix of PREFIXES) {
      const values = place.member(`${prefix}${name}`)?.items.flatMap(unwrapped) ?? [];
      if (values.length > 0) return values;
    }
  }
  return [];
}

/** The first value of a property. */
export function valueOf(place: Place, ...names: readonly string[]): Place | undefined {
  return valuesOf(place, ...names)[0];
}

function unwrapped(place: Place): readonly Place[] {
  const list = place.member('@list') ?? place.member('@set');
  if (list !== undefined) return list.items;
  const value = place.member('@value');
  return value === undefined ? [place] : [value];
}

/** The id of an object: `@id`, in CodeMeta 3 also `id`. */
export function idOf(place: Place): Place | undefined {
  return place.member('@id') ?? place.member('id');
}

/** What stands for a value: the value itself, or of an object the first property it has. */
export function labelOf(place: Place, ...names: readonly string[]): Place | undefined {
  if (!isMapping(place.value)) return place;
  for (const name of names) {
    const found = name === '@id' ? idOf(place) : valueOf(place, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The types of an object, without prefixes. */
export function typesOf(place: Place): string[] {
  const types = (place.member('@type') ?? place.member('type'))?.items ?? [];
  return types.flatMap((type) => textAt(type)?.replace(/^.*[/#:]/, '') ?? []);
}
