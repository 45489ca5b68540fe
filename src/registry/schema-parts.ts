import catalogue from '#schemas/catalogue.schema.json' with { type: 'json' };
import changes from '#schemas/changes.schema.json' with { type: 'json' };
import config from '#schemas/config.schema.json' with { type: 'json' };
import diagnostics from '#schemas/diagnostics.schema.json' with { type: 'json' };
import entry from '#schemas/entry.schema.json' with { type: 'json' };
import harvested from '#schemas/harvested.schema.json' with { type: 'json' };
import manifest from '#schemas/manifest.schema.json' with { type: 'json' };
import quality from '#schemas/quality.schema.json' with { type: 'json' };
import record from '#schemas/record.schema.json' with { type: 'json' };
import translation from '#schemas/translation.schema.json' with { type: 'json' };
import vocabulary from '#schemas/vocabulary.schema.json' with { type: 'json' };
import withdrawn from '#schemas/withdrawn.schema.json' with { type: 'json' };

/** The part of a JSON Schema that describes one place of a document. */
export interface SchemaPart {
  readonly $id?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, SchemaPart>>;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, SchemaPart>>;
  /** What the members of a mapping with free names are held against. */
  readonly additionalProperties?: SchemaPart | boolean;
  readonly items?: SchemaPart;
  readonly if?: SchemaPart;
  readonly then?: SchemaPart;
  readonly else?: SchemaPart;
  /** The name of the definition that a reference led to. */
  readonly definition?: string;
  readonly [keyword: string]: unknown;
}

/** The schemas of the registry, by the name that their files begin with. */
export const schemas = {
  catalogue,
  changes,
  config,
  diagnostics,
  entry,
  harvested,
  manifest,
  quality,
  record,
  translation,
  vocabulary,
  withdrawn,
} as const satisfies Record<string, SchemaPart>;

export type SchemaName = keyof typeof schemas;

/** The part of a schema that a value at a JSON Pointer is held against, references followed. */
export function schemaPartAt(name: SchemaName, root: unknown, pointer: string): SchemaPart {
  let part = follow(schemas[name], schemas[name], root);
  let value = root;
  for (const token of pointer.split('/').slice(1)) {
    value = (value as Record<string, unknown> | undefined)?.[token];
    const next = part.items ?? part.properties?.[token] ?? membersOf(part);
    if (next === undefined) return {};
    part = follow(next, schemas[name], value);
  }
  return part;
}

/** Merges a part with what it refers to; its own words win. */
function follow(part: SchemaPart, home: SchemaPart, value: unknown): SchemaPart {
  if (part.$ref !== undefined) {
    const [file, name] = part.$ref.split('#/$defs/') as [string, string?];
    const target =
      file === '' ? home : (Object.values(schemas) as SchemaPart[]).find(({ $id }) => $id === file);
    const definition = name === undefined ? target : target?.$defs?.[name];
    if (definition === undefined || target === undefined) return part;
    const merged = follow(definition, target, value);
    const properties = { ...merged.properties, ...part.properties };
    return { definition: name ?? '', ...merged, ...part, properties };
  }
  if (part.then === undefined || part.else === undefined) return part;
  const { if: _, then, else: otherwise, ...around } = part;
  const branch = follow(isFirstChoice(part, value) ? then : otherwise, home, value);
  return { ...around, ...branch };
}

/** What a mapping with free names holds under each of them; undefined where names are not free. */
export function membersOf({ additionalProperties }: SchemaPart): SchemaPart | undefined {
  return typeof additionalProperties === 'object' ? additionalProperties : undefined;
}

/** Whether a value is held against the first branch of a choice: a mapping and no text, or a person. */
export function isFirstChoice({ if: condition }: SchemaPart, value: unknown): boolean {
  if (condition?.['type'] !== 'object') return isPerson(value);
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** Fields that only a person has, in the words of an entry and of other formats. */
const PERSONAL = (
  entry.$defs.agent.if.anyOf as readonly { readonly required: readonly string[] }[]
).flatMap(({ required }) => required.filter((name) => name !== 'type'));

/** Whether an agent is a person, and no organisation. */
function isPerson(value: unknown): boolean {
  if (value === null || typeof value !== 'object') return false;
  if ('type' in value && value.type === 'Person') return true;
  return PERSONAL.some((name) => name in value);
}
