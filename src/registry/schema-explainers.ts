import { writing, type Cure, type Finding } from '#registry/diagnostic.ts';
import { otherName } from '#registry/field-names.ts';
import { nearest, proposing } from '#registry/nearest.ts';
import { pointerToken } from '#registry/pointer.ts';
import type { SchemaPart } from '#registry/schema-parts.ts';
import { typeCure } from '#registry/type-cures.ts';

type ShapeRule =
  | 'missing-field'
  | 'unknown-field'
  | 'wrong-type'
  | 'wrong-form'
  | 'wrong-value'
  | 'wrong-length'
  | 'repeated-item';

/** A finding of the schema, with the rule that it belongs to. */
export interface SchemaFinding extends Finding {
  readonly rule: ShapeRule;
  /** The field that is missing, for `missing-field`. */
  readonly missing?: string;
}

/** Everything around one error of a compiled validator that its sentence may need. */
interface Scene {
  readonly pointer: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly value: unknown;
  /** How the value is called in a sentence: `` `name` `` or “the file”. */
  readonly field: string;
  /** Whether the value is the whole file. */
  readonly whole: boolean;
  /** What the whole file is called in a sentence: “an entry” or “the file”. */
  readonly document: string;
  readonly about: SchemaPart;
  partAt(pointer: string): SchemaPart;
  /** The text in which the part at a pointer was written. */
  written(pointer: string): string;
}

type Explainer = (scene: Scene) => SchemaFinding;

/** How the value is called at the beginning of a sentence. */
function subject({ pointer, field }: Scene): string {
  return /\/\d+$/.test(pointer) ? `an item of ${field}` : field;
}

/** One explanation for each keyword that the schemas use; a test proves that none is missing. */
export const EXPLAINERS: Readonly<Record<string, Explainer>> = {
  required: missing,
  unevaluatedProperties: unknown,
  additionalProperties: unknown,
  propertyNames: wrongName,
  type: wrongType,
  pattern: wrongForm,
  format: wrongForm,
  const: wrongValue,
  enum: wrongValue,
  minLength: wrongLength,
  maxLength: wrongLength,
  minItems: wrongLength,
  minProperties: wrongLength,
  minimum: wrongForm,
  uniqueItems: repeated,
};

function missing({ pointer, params, field, whole, partAt }: Scene): SchemaFinding {
  const name = String(params['missingProperty']);
  return {
    rule: 'missing-field',
    pointer,
    missing: name,
    message: `\`${name}\` is missing${whole ? '' : ` in ${field}`}`,
    fix: cureFrom(partAt(pointer + pointerToken(name)), `Add \`${name}\``),
  };
}

function unknown({ pointer, params, value, field, whole, document, about }: Scene): SchemaFinding {
  const name = String(params['unevaluatedProperty'] ?? params['additionalProperty']);
  return {
    rule: 'unknown-field',
    pointer: pointer + pointerToken(name),
    part: 'key',
    message: `\`${name}\` is no field of ${whole ? document : field}`,
    fix: rightName(name, Object.keys(about.properties ?? {}), about, value),
  };
}

/** The name to write instead of an unknown one; safe to put there unless it stands there already. */
function rightName(
  name: string,
  known: readonly string[],
  about: SchemaPart,
  value: unknown,
): Cure {
  const other = otherName(about.definition ?? '', name);
  if (other !== undefined && 'not' in other) return { text: other.not };
  const meant = other?.is ?? nearest(name, known);
  if (meant === undefined) return { text: `Remove it. The fields are ${known.join(', ')}.` };
  const taken = value !== null && typeof value === 'object' && meant in value;
  return taken
    ? {
        text: `Remove one of the two: the field for this is \`${meant}\`, which stands there already.`,
      }
    : other === undefined
      ? proposing(name, meant)
      : writing(meant);
}

function wrongName({ pointer, params, field, partAt }: Scene): SchemaFinding {
  const name = String(params['propertyName']);
  return {
    rule: 'wrong-form',
    pointer: pointer + pointerToken(name),
    part: 'key',
    message: `\`${name}\` does not have the form of a name in ${field}`,
    fix: cureFrom(partAt(pointer), 'Write another'),
  };
}

function wrongType(scene: Scene): SchemaFinding {
  const { pointer, params, value, about, partAt, written } = scene;
  const expected = KINDS[String(params['type'])] ?? String(params['type']);
  const item = expected === 'a list' ? partAt(`${pointer}/0`) : {};
  const cure = typeCure(expected, { value, about, item, written: written(pointer) });
  return {
    rule: 'wrong-type',
    pointer,
    message: `${subject(scene)} is ${kindOf(value)} and should be ${expected}`,
    fix: cure ?? cureFrom(about, 'Write it'),
  };
}

function wrongForm({ pointer, value, field, about }: Scene): SchemaFinding {
  const pattern = new RegExp(String(about['pattern'] ?? ''));
  const trimmed = String(value).trim();
  const id = trimmed.toLowerCase().replaceAll(/[\s_]+/g, '-');
  const meant = [trimmed, ...(about.definition === 'entryId' ? [id] : [])].find(
    (text) => text !== value && pattern.test(text),
  );
  return {
    rule: 'wrong-form',
    pointer,
    message: `${shown(value)} does not have the form of ${field}`,
    fix: meant === undefined ? cureFrom(about, 'Write it') : writing(meant),
  };
}

function wrongValue({ pointer, params, value, field }: Scene): SchemaFinding {
  const allowed = (
    'allowedValue' in params ? [params['allowedValue']] : params['allowedValues']
  ) as unknown[];
  const meant = allowed.length === 1 ? allowed[0] : nearest(String(value), allowed.map(String));
  return {
    rule: 'wrong-value',
    pointer,
    message: `${shown(value)} is no value of ${field}`,
    fix:
      typeof meant === 'string'
        ? allowed.length === 1
          ? writing(meant)
          : proposing(String(value), meant)
        : { text: `Write ${allowed.map(shown).join(' or ')}.` },
  };
}

function wrongLength(scene: Scene): SchemaFinding {
  const { pointer, params, value } = scene;
  const limit = Number(params['limit']);
  const unit = typeof value === 'string' ? 'character' : 'item';
  const length =
    typeof value === 'string' ? [...value].length : Object.keys(value as object).length;
  const many = length > limit;
  const message = `${subject(scene)} has ${length} ${unit}${length === 1 ? '' : 's'} and should have at ${many ? 'most' : 'least'} ${limit}`;
  const text =
    unit === 'item' || length === 0
      ? 'Fill it or remove the field.'
      : many
        ? `Shorten it by ${length - limit}.`
        : 'Say more.';
  return { rule: 'wrong-length', pointer, message, fix: { text } };
}

function repeated({ pointer, params, value, field }: Scene): SchemaFinding {
  const index = Math.max(Number(params['i']), Number(params['j']));
  return {
    rule: 'repeated-item',
    pointer: `${pointer}/${index}`,
    message: `${shown((value as unknown[])[index])} stands twice in ${field}`,
    fix: { text: 'Remove one of the two.' },
  };
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list',
  object: 'a mapping',
  integer: 'a whole number',
};

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  const kinds = { string: 'a text', number: 'a number', boolean: 'true or false' } as const;
  return kinds[typeof value as keyof typeof kinds] ?? 'a mapping';
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `\`${text.length > 60 ? `${text.slice(0, 57)}…` : text}\``;
}

/** What to write, with an example and the meaning of the field, as the schema gives them. */
function cureFrom({ description, examples }: SchemaPart, verb: string): Cure {
  const [example] = examples ?? [];
  const sample = typeof example === 'string' ? example : JSON.stringify(example);
  const like = example === undefined || sample.length > 80 ? '' : `, for example \`${sample}\``;
  return { text: `${verb}${like}.${description === undefined ? '' : ` ${description}`}` };
}
