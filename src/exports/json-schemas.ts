import { jsonText, type CollectionExport } from '#exports/export.ts';
import { absoluteUrl } from '#registry/addresses.ts';
import { schemas } from '#registry/schema-parts.ts';

/** The part of an address that changes when readers have to change. */
export const SCHEMA_VERSION = 'v1';

/** The path of a schema below the address of the site. */
export function schemaPath(name: string): string {
  return `schemas/${SCHEMA_VERSION}/${name}.schema.json`;
}

/** The JSON Schemas of our own documents, each under the address that is its `$id`. */
export const jsonSchemas: CollectionExport = {
  scope: 'collection',
  id: 'schemas',
  title: 'JSON Schemas',
  purpose:
    'What the JSON documents of the catalogue may hold, for programs that check before they read.',
  standard: 'JSON Schema 2020-12',
  definition: 'https://json-schema.org/draft/2020-12',
  mediaType: 'application/schema+json',
  file: schemaPath('{name}'),
  *files({ config }) {
    for (const [name, schema] of Object.entries(schemas)) {
      const path = schemaPath(name);
      // References between schemas are relative, and so lead to the neighbours.
      yield { path, render: () => jsonText({ ...schema, $id: absoluteUrl(config, path) }) };
    }
  },
};
