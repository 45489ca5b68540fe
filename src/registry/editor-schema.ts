import type { RegistryConfig, Vocabulary } from '#registry/generated/types.ts';
import { schemas, type SchemaPart } from '#registry/schema-parts.ts';

/** A JSON Schema while it is being rewritten. */
type Json = { [key: string]: unknown };

/** What an editor proposes for a whole value, by the definition that the value should fit. */
const SNIPPETS: Readonly<
  Record<string, readonly { label: string; description: string; body: unknown }[]>
> = {
  agent: [
    {
      label: 'person',
      description: 'Somebody, with an ORCID if you know it',
      body: { givenName: '$1', familyName: '$2', id: 'https://orcid.org/${3:0000-0000-0000-0000}' },
    },
    {
      label: 'organisation',
      description: 'An institute, a collaboration, a team',
      body: { name: '$1' },
    },
  ],
  softwareReference: [
    { label: 'entry', description: 'Software of this catalogue', body: { id: '$1' } },
    {
      label: 'other software',
      description: 'Software elsewhere',
      body: { name: '$1', url: 'https://$2' },
    },
  ],
  publication: [
    {
      label: 'paper',
      description: 'A paper, by its DOI',
      body: { id: 'https://doi.org/$1', name: '$2' },
    },
  ],
  grant: [
    {
      label: 'grant',
      description: 'A grant, by its number',
      body: { identifier: '$1', name: '$2' },
    },
  ],
  link: [{ label: 'link', description: 'A page', body: { name: '$1', url: 'https://$2' } }],
  launch: [
    {
      label: 'launch',
      description: 'Where it runs',
      body: { kind: '${1|service,notebook,container|}', name: '$2', url: 'https://$3' },
    },
  ],
};

/**
 * The schema of an entry for editors: the same fields and limits in JSON Schema
 * draft 7, which the YAML language server knows best, with `markdownDescription`
 * and `defaultSnippets` (extensions of that server), and with the terms of the
 * vocabularies as values to choose from.
 */
export function editorSchema(
  { vocabularies: fields }: Pick<RegistryConfig, 'vocabularies'>,
  vocabularies: ReadonlyMap<string, Vocabulary>,
): Json {
  const { $defs, required, title, description } = schemas.entry;
  const definitions = Object.fromEntries(
    Object.entries($defs)
      .filter(([name]) => name !== 'software')
      .map(([name, part]) => [name, definitionFor(name, part)]),
  );
  const properties = Object.fromEntries(
    Object.entries($defs.software.properties as Readonly<Record<string, SchemaPart>>).map(
      ([name, part]) => {
        const vocabulary = vocabularies.get(fields[name] ?? '');
        const made = forEditor(part);
        return [name, vocabulary === undefined ? made : withTerms(made, part, vocabulary)];
      },
    ),
  );
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $comment: 'Generated from schemas/entry.schema.json and vocabularies/. Do not edit.',
    title,
    description,
    type: 'object',
    properties,
    required,
    additionalProperties: false,
    definitions,
  };
}

function definitionFor(name: string, part: SchemaPart): Json {
  const made = forEditor(part);
  const defaultSnippets = SNIPPETS[name];
  return defaultSnippets === undefined ? made : { ...made, defaultSnippets };
}

/** A part of a schema in the dialect of editors. */
function forEditor(part: SchemaPart): Json {
  const made: Json = {};
  for (const [key, value] of Object.entries(part)) {
    if (key === 'unevaluatedProperties') made['additionalProperties'] = value;
    else if (key === '$ref') made['$ref'] = String(value).replace('#/$defs/', '#/definitions/');
    else if (key === 'properties') made['properties'] = mapValues(value as object);
    else made[key] = isPart(value) ? forEditor(value) : value;
  }
  if (typeof part.description === 'string' && part.title !== undefined) {
    made['markdownDescription'] = markdown(part);
  }
  return made;
}

const mapValues = (parts: object): Json =>
  Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, forEditor(part as SchemaPart)]),
  );

const isPart = (value: unknown): value is SchemaPart =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

function markdown({ title, description, examples = [] }: SchemaPart): string {
  const example = typeof examples[0] === 'string' ? `\n\nExample: \`${examples[0]}\`` : '';
  return `**${title}**. ${description}${example}`;
}

/** The terms of a vocabulary as values to choose from, each with its meaning. */
function withTerms(made: Json, part: SchemaPart, { terms }: Vocabulary): Json {
  const choice = {
    enum: terms.map(({ id }) => id),
    markdownEnumDescriptions: terms.map(({ label, description }) => `**${label}**. ${description}`),
  };
  const { $ref: _, ...rest } = made;
  return part.$ref?.endsWith('/terms')
    ? {
        ...rest,
        type: 'array',
        items: { type: 'string', ...choice },
        minItems: 1,
        uniqueItems: true,
      }
    : { ...rest, type: 'string', ...choice };
}
