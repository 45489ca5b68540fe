import type { ErrorObject } from 'ajv';
import { nearest } from '#registry/nearest.ts';
import { pointerToken, valueAt } from '#registry/pointer.ts';
import { schemaPartAt, type SchemaName, type SchemaPart } from '#registry/schema-parts.ts';
import type { SchemaFinding } from '#registry/schema.ts';

const shown = (value: unknown): string => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `\`${text.length > 60 ? `${text.slice(0, 57)}…` : text}\``;
};

const kindOf = (value: unknown): string => {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return (
    { string: 'a text', number: 'a number', boolean: 'true or false' }[typeof value as 'string'] ??
    'a mapping'
  );
};

const EXPECTED: Record<string, string> = {
  string: 'a text',
  array: 'a list',
  object: 'a mapping',
  integer: 'a whole number',
};

/** Turns one error of a compiled validator into a sentence and, where it can, a cure. */
export function explain(
  schema: SchemaName,
  error: ErrorObject,
  root: unknown,
  written: (pointer: string) => string,
): SchemaFinding {
  const { keyword, instancePath: pointer, params } = error;
  const value = valueAt(root, pointer);
  const name = pointer.split('/').findLast((token) => !/^\d*$/.test(token));
  const field = name === undefined ? 'the file' : `\`${name}\``;
  const about = schemaPartAt(schema, root, pointer);
  switch (keyword) {
    case 'required': {
      const missing = String(params['missingProperty']);
      return {
        rule: 'missing-field',
        pointer,
        message: `\`${missing}\` is missing${name === undefined ? '' : ` in ${field}`}`,
        cure: cureFor(
          schemaPartAt(schema, root, pointer + pointerToken(missing)),
          `Add \`${missing}\``,
        ),
      };
    }
    case 'unevaluatedProperties':
    case 'additionalProperties': {
      const unknown = String(params['unevaluatedProperty'] ?? params['additionalProperty']);
      const meant = nearest(unknown, Object.keys(about.properties ?? {}));
      return {
        rule: 'unknown-field',
        pointer: pointer + pointerToken(unknown),
        part: 'key',
        message: `\`${unknown}\` is no field${name === undefined ? ' of an entry' : ` of ${field}`}`,
        cure: meant === undefined ? 'Remove it.' : `Write \`${meant}\`.`,
      };
    }
    case 'type': {
      const expected = EXPECTED[String(params['type'])] ?? String(params['type']);
      const cure =
        expected === 'a text' && typeof value === 'number'
          ? `Put it in quotes: \`'${written(pointer)}'\`.`
          : expected === 'a list' && typeof value === 'string'
            ? `Write a list: \`[${value}]\`.`
            : cureFor(about, 'Write it');
      return {
        rule: 'wrong-type',
        pointer,
        message: `${field} is ${kindOf(value)} and should be ${expected}`,
        cure,
      };
    }
    case 'pattern':
    case 'format':
      return {
        rule: 'wrong-form',
        pointer,
        message: `${shown(value)} does not have the form of ${field}`,
        cure: cureFor(about, 'Write it'),
      };
    case 'const':
    case 'enum': {
      const allowed =
        keyword === 'const' ? [params['allowedValue']] : (params['allowedValues'] as unknown[]);
      return {
        rule: 'wrong-value',
        pointer,
        message: `${shown(value)} is no value of ${field}`,
        cure: `Write ${allowed.map(shown).join(' or ')}.`,
      };
    }
    case 'minLength':
    case 'maxLength':
    case 'minItems': {
      const limit = Number(params['limit']);
      const unit = keyword === 'minItems' ? 'item' : 'character';
      const length = typeof value === 'string' ? [...value].length : (value as unknown[]).length;
      const bound = keyword === 'maxLength' ? 'at most' : 'at least';
      return {
        rule: 'wrong-length',
        pointer,
        message: `${field} has ${length} ${unit}s and should have ${bound} ${limit}`,
        ...(keyword === 'minItems' ? { cure: 'Add an item or remove the field.' } : {}),
      };
    }
    case 'uniqueItems': {
      const item = (value as unknown[])[Number(params['i'])];
      return {
        rule: 'repeated-item',
        pointer: `${pointer}/${String(params['i'])}`,
        message: `${shown(item)} stands twice in ${field}`,
        cure: 'Remove one of the two.',
      };
    }
    default:
      return {
        rule: 'wrong-form',
        pointer,
        message: `${field} ${error.message ?? 'does not fit'}`,
      };
  }
}

/** What to write, with an example and the meaning of the field, as the schema gives them. */
function cureFor({ description, examples }: SchemaPart, verb: string): string {
  const example = examples?.[0];
  const text = typeof example === 'string' ? example : JSON.stringify(example);
  const like = example === undefined || text.length > 80 ? '' : `, for example \`${text}\``;
  return `${verb}${like}.${description === undefined ? '' : ` ${description}`}`;
}
