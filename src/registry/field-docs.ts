import { FILL } from '#registry/compose.ts';
import { schemas, type SchemaPart } from '#registry/schema-parts.ts';

/** What is to be known of one field of an entry, as its schema and the table FILL say. */
export interface FieldDoc {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly required: boolean;
  /** The first example of the schema. */
  readonly example: unknown;
  /** The sources of facts that complete the field where an entry is silent, the first wins. */
  readonly harvestedFrom: readonly string[];
}

/** All fields of an entry, in the order of the schema, the required ones first. */
export const fieldDocs: readonly FieldDoc[] = describe();

function describe(): FieldDoc[] {
  const properties = schemas.entry.$defs.software.properties as Readonly<
    Record<string, SchemaPart>
  >;
  const required = new Set<string>(schemas.entry.required);
  const sources = FILL as Readonly<Record<string, readonly string[]>>;
  const docs = Object.entries(properties).map(([name, part]) => ({
    name,
    title: part.title ?? name,
    description: part.description ?? '',
    required: required.has(name),
    example: part.examples?.[0],
    harvestedFrom: sources[name] ?? [],
  }));
  return [...docs.filter((doc) => doc.required), ...docs.filter((doc) => !doc.required)];
}
