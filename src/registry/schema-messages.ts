import type { ErrorObject } from 'ajv';
import { valueAt } from '#registry/pointer.ts';
import { EXPLAINERS, type SchemaFinding } from '#registry/schema-explainers.ts';
import {
  membersOf,
  schemaPartAt,
  type SchemaName,
  type SchemaPart,
} from '#registry/schema-parts.ts';

/** Turns one error of a compiled validator into a sentence and, where it can, a cure. */
export function explain(
  schema: SchemaName,
  { keyword, instancePath: pointer, params, message = 'does not fit' }: ErrorObject,
  root: unknown,
  written: (pointer: string) => string,
): SchemaFinding {
  const partAt = (at: string): SchemaPart => schemaPartAt(schema, root, at);
  const name = nameAt(pointer);
  const around = pointer.slice(0, pointer.lastIndexOf('/'));
  // A name that the schema does not know says little without what it is a name in.
  const within = membersOf(partAt(around)) === undefined ? '' : ` of \`${nameAt(around)}\``;
  const field = name === undefined ? 'the file' : `\`${name}\`${within}`;
  const explainer = EXPLAINERS[keyword];
  if (explainer === undefined)
    return { rule: 'wrong-form', pointer, message: `${field} ${message}` };
  const value = valueAt(root, pointer);
  const whole = name === undefined;
  const document = schema === 'entry' ? 'an entry' : 'the file';
  return explainer({
    pointer,
    params,
    value,
    field,
    whole,
    document,
    about: partAt(pointer),
    partAt,
    written,
  });
}

function nameAt(pointer: string): string | undefined {
  return pointer.split('/').findLast((token) => !/^\d*$/.test(token));
}
