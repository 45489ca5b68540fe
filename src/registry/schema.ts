import type { Finding } from '#registry/diagnostic.ts';
import * as validators from '#registry/generated/validators.js';
import { valueAt } from '#registry/pointer.ts';
import { explain } from '#registry/schema-messages.ts';
import type { SchemaName } from '#registry/schema-parts.ts';

/** A finding of the schema, with the rule that it belongs to. */
export interface SchemaFinding extends Finding {
  readonly rule: string;
}

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
    .map((error) => explain(schema, error, value, written));
  return findings.filter((finding) => !isMisspelt(finding, findings));
}

/** A missing field that stands there under a misspelt name is one mistake, not two. */
function isMisspelt(finding: SchemaFinding, all: readonly SchemaFinding[]): boolean {
  if (finding.rule !== 'missing-field') return false;
  const name = finding.message.split('`')[1] ?? '';
  return all.some(
    ({ rule, pointer, cure }) =>
      rule === 'unknown-field' &&
      pointer.slice(0, pointer.lastIndexOf('/')) === finding.pointer &&
      cure === `Write \`${name}\`.`,
  );
}
