/**
 * Makes src/registry/generated/ from schemas/: TypeScript types and compiled
 * validators. `--check` makes nothing and fails if the files there are stale.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { compile } from 'json-schema-to-typescript';
import { format, resolveConfig } from 'prettier';
import { rolldown } from 'rolldown';
import { DATE, EMAIL } from '#registry/formats.ts';
import { writeOrCheck } from './generated.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const ROOT = join(import.meta.dirname, '..');
const TARGET = join(ROOT, 'src/registry/generated');
const HEADER = '// Generated from schemas/ by `npm run types`. Do not edit.\n';

const options = await resolveConfig(join(TARGET, 'types.ts'));

const schemas = readdirSync(join(ROOT, 'schemas'))
  .filter((name) => name.endsWith('.schema.json'))
  .toSorted()
  .map((name) => ({
    name: name.replace('.schema.json', ''),
    json: JSON.parse(readFileSync(join(ROOT, 'schemas', name), 'utf8')) as Record<string, Json>,
  }));

/** One self-contained ES module that exports a validator for each schema. */
async function validators(): Promise<string> {
  const ajv = new Ajv2020({
    schemas: schemas.map(({ json }) => json),
    allErrors: true,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    inlineRefs: false,
    formats: { date: DATE, email: EMAIL },
    code: { source: true, esm: true, lines: false },
  });
  const refs = Object.fromEntries(schemas.map(({ name }) => [name, `${name}.schema.json`]));
  const source = standaloneCode(ajv, refs);
  const entry = join(TARGET, 'entry.js');
  const bundle = await rolldown({
    input: entry,
    plugins: [
      {
        name: 'source',
        load: (id) => (id === entry ? source : null),
        resolveId: (id) => (id === entry ? id : null),
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'esm', minify: false });
  return HEADER + output[0].code.replaceAll(/^\/\/#(?:end)?region.*\n/gm, '');
}

function validatorTypes(): string {
  const lines = schemas.map(({ name }) => `export const ${name}: ValidateFunction;\n`);
  return `${HEADER}import type { ValidateFunction } from 'ajv';\n\n${lines.join('')}`;
}

/** A schema and the definitions inside it, by name. */
const definitions = Object.fromEntries(
  schemas.flatMap(({ name, json }) => [
    [name, json],
    ...Object.entries((json['$defs'] ?? {}) as Record<string, Record<string, Json>>),
  ]),
) as Record<string, Record<string, Json>>;

const nameOf = ($ref: string): string =>
  $ref.replace(/^.*#\/\$defs\//, '').replace('.schema.json', '');

/**
 * Rewrites a schema into the dialect that json-schema-to-typescript reads: no
 * titles (each would become a type), a choice by `if` as a union, a `$ref` to a
 * string as the string, and a `$ref` with neighbours as `allOf`.
 */
function forTypes(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(forTypes);
  if (schema === null || typeof schema !== 'object') return schema;
  const { if: _, then, else: otherwise, $ref, $defs, $schema, $id, title, ...rest } = schema;
  if (otherwise !== undefined) {
    return {
      description: rest['description'] ?? '',
      anyOf: [forTypes(then ?? {}), forTypes(otherwise)],
    };
  }
  const plain = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [
      key,
      key === 'properties' ? propertiesForTypes(value) : forTypes(value),
    ]),
  );
  if (typeof $ref !== 'string') return plain;
  const target = definitions[nameOf($ref)] ?? {};
  if (target['type'] === 'string')
    return { type: 'string', description: plain['description'] ?? '' };
  const reference = { $ref: `#/definitions/${nameOf($ref)}` };
  if (plain['required'] === undefined) return reference;
  const required = plain['required'] as string[];
  const inherited = (target['properties'] ?? {}) as Record<string, Json>;
  const properties = {
    ...Object.fromEntries(required.map((key) => [key, forTypes(inherited[key] ?? {})])),
    ...(plain['properties'] as Record<string, Json> | undefined),
  };
  const description = plain['description'] ?? '';
  return { description, allOf: [reference, { type: 'object', properties, required }] };
}

function propertiesForTypes(properties: Json): Json {
  return Object.fromEntries(
    Object.entries(properties as object).map(([key, value]) => [key, forTypes(value as Json)]),
  );
}

/** One module with the type of each schema and of each of its named parts. */
async function types(): Promise<string> {
  const rewritten = Object.fromEntries(
    Object.entries(definitions)
      .filter(([, definition]) => definition['type'] !== 'string')
      .map(([name, definition]) => [
        name,
        // A whole schema keeps its title: it is the name of the type.
        definition['$id'] === undefined
          ? forTypes(definition)
          : { ...(forTypes(definition) as object), title: definition['title'] ?? name },
      ]),
  );
  const code = await compile({ title: 'Schemas', definitions: rewritten } as object, 'Schemas', {
    additionalProperties: false,
    bannerComment: HEADER.trim(),
    format: false,
    ignoreMinAndMaxItems: true,
    unreachableDefinitions: true,
  });
  return format(code, { ...options, parser: 'typescript' }).then((text) =>
    text
      .replace(/export interface Schemas \{[^}]*\}\n/, '')
      .replaceAll(
        /(\/\*\*| \*)\n \* This interface was referenced by .*\n \* via the .*\n( \*\/\n)/g,
        (_, start) => (start === '/**' ? '' : ' */\n'),
      )
      .replaceAll(/^ *\/\*\*\n *\* @minItems 1\n *\*\/\n/gm, '')
      .replaceAll(/^ *\*\n *\* @minItems 1\n/gm, ''),
  );
}

writeOrCheck({
  'src/registry/generated/validators.js': await validators(),
  'src/registry/generated/validators.d.ts': validatorTypes(),
  'src/registry/generated/types.ts': await types(),
});
