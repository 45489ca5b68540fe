import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Check } from './check.ts';
import { json, problemsOf, type Reading } from './documents.ts';
import { ajvFor, told } from './json-schema.ts';

const OPEN_API = 'skg-if/api/current/skg-if-openapi.yaml';

/** OpenAPI 3.1 has its schemas in this draft. */
const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

/** The schemas of SKG-IF, by the `entity_type` of what they describe. */
const COMPONENTS: Readonly<Record<string, string>> = {
  agent: 'Agent',
  datasource: 'DataSource',
  grant: 'Grant',
  organisation: 'Organisation',
  person: 'Person',
  product: 'Product',
  topic: 'Topic',
  venue: 'Venue',
};

/** Holds entities of SKG-IF against the schemas in its OpenAPI description, each by its type. */
export const skgIfEntities = ({ read = json, ...scope }: Reading = {}): Check => ({
  name: `OpenAPI ${OPEN_API}`,
  needs: [OPEN_API],
  ...scope,
  problems(documents, schemas) {
    const { components } = parse(readFileSync(join(schemas, OPEN_API), 'utf8')) as {
      readonly components: object;
    };
    const ajv = ajvFor({ $schema: DRAFT });
    const validators = new Map(
      Object.entries(COMPONENTS).map(([type, name]) => {
        const schema = { $ref: `#/components/schemas/${name}`, components };
        return [type, ajv.compile(schema)] as const;
      }),
    );
    return problemsOf(documents, (text) =>
      read(text).flatMap((value) => {
        const type = String((value as { entity_type?: unknown }).entity_type);
        const validate = validators.get(type);
        if (validate === undefined) return [`There is no entity_type ${type}.`];
        return validate(value) ? [] : told(validate.errors);
      }),
    );
  },
});
