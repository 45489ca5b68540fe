import { Ajv, type ErrorObject } from 'ajv';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { SchemaName } from '#registry/schema-parts.ts';
import { validate } from '#registry/schema.ts';
import type { Check, Scope } from './check.ts';
import { json, problemsOf, type Reading } from './documents.ts';
import { readSchema } from './schema-files.ts';

type Ajvs = Ajv | Ajv2019 | Ajv2020;

/** Holds JSON documents against a JSON Schema of the folder, by the draft that it names. */
export function jsonSchema(path: string, { read = json, ...scope }: Reading = {}): Check {
  return {
    name: `JSON Schema ${path}`,
    needs: [path],
    ...scope,
    problems(documents, schemas) {
      const schema = readSchema<Record<string, unknown>>(schemas, path);
      const validateOne = ajvFor(schema).compile(schema);
      return problemsOf(documents, (text) =>
        read(text).flatMap((value) => (validateOne(value) ? [] : told(validateOne.errors))),
      );
    },
  };
}

/** Holds JSON documents against a schema of the project. */
export function ownSchema(name: SchemaName, { read = json, ...scope }: Reading = {}): Check {
  return {
    name: `schemas/${name}.schema.json`,
    needs: [],
    ...scope,
    problems: (documents) =>
      problemsOf(documents, (text) =>
        read(text).flatMap((value) =>
          validate(name, value).map(({ pointer, message }) => `${pointer}: ${message}`),
        ),
      ),
  };
}

/** Holds JSON Schemas against the draft that they name. */
export const jsonSchemaItself = (scope: Scope = {}): Check => ({
  name: 'JSON Schema, by its meta-schema',
  needs: [],
  ...scope,
  problems: (documents) =>
    problemsOf(documents, (text) => {
      const schema = JSON.parse(text) as Record<string, unknown>;
      const ajv = ajvFor(schema);
      return ajv.validateSchema(schema) === true ? [] : told(ajv.errors);
    }),
});

/** A validator for the draft of a schema; formats that JSON Schema does not know are not looked at. */
export function ajvFor({ $schema = '' }: { readonly $schema?: unknown }): Ajvs {
  const options = { strict: false, allErrors: true, logger: false } as const;
  const draft = /draft[-/](\d{4}-\d\d|\d\d)/.exec(String($schema))?.[1];
  const ajv =
    draft === '2020-12'
      ? new Ajv2020(options)
      : draft === '2019-09'
        ? new Ajv2019(options)
        : new Ajv(options);
  addFormats(ajv);
  return ajv;
}

/** Findings of ajv in words, with the place. */
export function told(errors: readonly ErrorObject[] | null | undefined): string[] {
  return (errors ?? []).map(
    ({ instancePath, message, params }) =>
      `${instancePath || '/'} ${message ?? 'is not valid'} ${JSON.stringify(params)}`,
  );
}
