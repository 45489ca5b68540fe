import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Check, Scope } from './check.ts';
import { problemsOf } from './documents.ts';
import { ajvFor, told } from './json-schema.ts';
import { readSchema } from './schema-files.ts';

const JSON_SCHEMA = 'datacite/json/datacite-v4.5.json';
const KERNEL = 'datacite/meta/kernel-4';

/** The lists of terms in the JSON Schema, and the names of DataCite's own files of them. */
const LISTS = {
  contributorType: 'contributorType',
  dateType: 'dateType',
  descriptionType: 'descriptionType',
  funderIdentifierType: 'funderIdentifierType',
  relatedIdentifierType: 'relatedIdentifierType',
  relationType: 'relationType',
  resourceTypeGeneral: 'resourceType',
  titleType: 'titleType',
} as const;

interface Schema {
  readonly $schema: string;
  readonly definitions: Readonly<Record<string, { readonly enum?: readonly string[] }>>;
}

/**
 * Holds JSON documents of DataCite against the JSON Schema of InvenioRDM. The schema knows
 * version 4.5; the lists of terms are taken from DataCite's XML Schema, which is newer.
 */
export const dataciteJson = (scope: Scope = {}): Check => ({
  name: `JSON Schema ${JSON_SCHEMA} with the terms of ${KERNEL}`,
  needs: [JSON_SCHEMA, ...Object.values(LISTS).map(listPath)],
  ...scope,
  problems(documents, schemas) {
    // `id` is no keyword of the draft that the schema names, and ajv refuses it.
    const { id: _, ...schema } = readSchema<Schema & { readonly id?: string }>(
      schemas,
      JSON_SCHEMA,
    );
    const lists = Object.entries(LISTS).map(([name, list]) => {
      const terms = termsIn(readFileSync(join(schemas, listPath(list)), 'utf8'));
      return [name, { ...schema.definitions[name], enum: terms }] as const;
    });
    const definitions = { ...schema.definitions, ...Object.fromEntries(lists) };
    const validate = ajvFor(schema).compile({ ...schema, definitions });
    return problemsOf(documents, (text) =>
      validate(JSON.parse(text)) ? [] : told(validate.errors),
    );
  },
});

function listPath(name: string): string {
  return `${KERNEL}/include/datacite-${name}-v4.xsd`;
}

function termsIn(xsd: string): string[] {
  return [...xsd.matchAll(/<xs:enumeration value="([^"]+)"/g)].map(([, term = '']) => term);
}
