import { JSON_SCHEMA, load } from 'js-yaml';
import { parse } from 'yaml';
import type { Check, Scope } from './check.ts';
import { problemsOf } from './documents.ts';
import { ajvFor, told } from './json-schema.ts';
import { readSchema } from './schema-files.ts';

/**
 * Holds YAML documents against a JSON Schema of the folder. Two libraries have to read the
 * same in them: YAML has corners in which readers differ.
 */
export function yamlSchema(path: string, scope: Scope = {}): Check {
  return {
    name: `YAML, JSON Schema ${path}`,
    needs: [path],
    ...scope,
    problems(documents, schemas) {
      const schema = readSchema(schemas, path);
      const validateOne = ajvFor(schema).compile(schema);
      return problemsOf(documents, (text) => {
        const value: unknown = parse(text);
        const other: unknown = load(text, { schema: JSON_SCHEMA });
        if (JSON.stringify(value) !== JSON.stringify(other)) {
          return ['Two readers of YAML read different things in it.'];
        }
        return validateOne(value) ? [] : told(validateOne.errors);
      });
    },
  };
}
