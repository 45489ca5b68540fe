import type { ErrorObject } from 'ajv';
import { valueAt } from '#registry/pointer.ts';
import { EXPLAINERS, type SchemaFinding } from '#registry/schema-explainers.ts';
import { schemaPartAt, type SchemaName, type SchemaPart } from '#registry/schema-parts.ts';

/** Turns one error of a compiled validator into a sentence and, where it can, a cure. */
export function explain(
  schema: SchemaName,
  { keyword, instancePath: pointer, params, message = 'does not fit' }: ErrorObject,
  root: unknown,
  written: (pointer: string) => string,
): SchemaFinding {
  const name = pointer.split('/').findLast((token) => !/^\d*$/.test(token));
  const field = name === undefined ? 'the file' : `\`${name}\``;
  const partAt = (at: string): SchemaPart => schemaPartAt(schema, root, at);
  const explainer = EXPLAINERS[keyword];
  if (explainer === undefined)
    return { rule: 'wrong-form', pointer, message: `${field} ${message}` };
  const value = valueAt(root, pointer);
  const whole = name === undefined;
  return explainer({
    pointer,
    params,
    value,
    field,
    whole,
    about: partAt(pointer),
    partAt,
    written,
  });
}
