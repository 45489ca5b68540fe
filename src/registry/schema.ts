import * as validators from '#registry/generated/validators.js';
import { valueAt } from '#registry/pointer.ts';
import type { SchemaFinding } from '#registry/schema-explainers.ts';
import { explain } from '#registry/schema-messages.ts';
import type { SchemaName } from '#registry/schema-parts.ts';

/**
 * Holds a value against a schema; returns all that is wrong with it, in words, or
 * nothing. `written` gives the text in which the part at a pointer was written.
 */
export function validate(
  schema: SchemaName,
  value: unknown,
  written = (pointer: string): string => JSON.stringify(valueAt(value, pointer)),
): SchemaFinding[] {
  const check = validators[schema];
  if (check(value)) return [];
  const findings = (check.errors ?? [])
    // `if` only repeats that the chosen branch failed, and the branch has said why.
    .filter(({ keyword }) => keyword !== 'if')
    // Only a text has a form: of a mapping it is one of its names, and `propertyNames` tells which.
    .filter(
      ({ keyword, instancePath }) =>
        keyword !== 'pattern' || typeof valueAt(value, instancePath) === 'string',
    )
    .map((error) => explain(schema, error, value, written));
  return findings.filter(
    (finding, index) =>
      !isMisspelt(finding, findings) &&
      !isToldByLength(finding, findings) &&
      !isRepeated(finding, findings.slice(0, index)),
  );
}

/** A missing field that stands there under another name is one mistake, not two. */
function isMisspelt({ missing, pointer }: SchemaFinding, all: readonly SchemaFinding[]): boolean {
  return (
    missing !== undefined &&
    all.some(
      (other) =>
        other.rule === 'unknown-field' &&
        other.pointer.slice(0, other.pointer.lastIndexOf('/')) === pointer &&
        other.fix?.text.startsWith(`Write \`${missing}\``) === true,
    )
  );
}

/** A text that is too short or too long has been told so, whatever its form. */
function isToldByLength({ rule, pointer }: SchemaFinding, all: readonly SchemaFinding[]): boolean {
  return (
    rule === 'wrong-form' &&
    all.some((other) => other.rule === 'wrong-length' && other.pointer === pointer)
  );
}

/** Both branches of a choice say of what is no mapping that it is none. */
function isRepeated(
  { message, pointer }: SchemaFinding,
  before: readonly SchemaFinding[],
): boolean {
  return before.some((other) => other.pointer === pointer && other.message === message);
}
