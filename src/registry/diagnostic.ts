import type { Diagnostic } from '#registry/generated/types.ts';
import type { Span } from '#registry/yaml.ts';

export type { Diagnostic };
export type Level = Diagnostic['level'];

/** What a check has to say of one place of one file. */
export interface Finding {
  /** JSON Pointer of the value; a missing one is reported where it is missing. */
  readonly pointer: string;
  /** Whether the key or the value is meant; the value unless said. */
  readonly part?: 'key' | 'value';
  /** What is wrong: one sentence. */
  readonly message: string;
  /** What to do: one sentence. */
  readonly cure?: string;
}

/** Line and column from 1, columns in UTF-16 code units, of an offset into a text. */
export function positionOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return {
    line: before.split('\n').length,
    column: offset - before.lastIndexOf('\n'),
  };
}

/** Makes a diagnostic of a finding at a span of a file's text. */
export function diagnose(
  file: { readonly path: string; readonly text: string },
  span: Span,
  rule: string,
  level: Level,
  finding: Finding,
): Diagnostic {
  const start = positionOf(file.text, span.start);
  const end = positionOf(file.text, Math.max(span.end, span.start));
  return {
    rule,
    level,
    file: file.path,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    pointer: finding.pointer,
    message: finding.message,
    ...(finding.cure === undefined ? {} : { cure: finding.cure }),
  };
}

/** The order in which diagnostics are shown: by file, then by place, then by rule. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.pointer, b.pointer)
  );
}

/** Compares by code unit, the same on every machine and in every language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
