import type { Diagnostic, Replacement } from '#registry/generated/types.ts';
import { writeYaml, type YamlText } from '#registry/yaml-write.ts';
import type { Span } from '#registry/yaml.ts';

export type { Diagnostic };
export type Level = Diagnostic['level'];

/** How to mend a finding: in words and, where it is safe, as what to write instead. */
export interface Cure {
  /** What to do: one sentence or two. */
  readonly text: string;
  /** The text, or the list of texts, that belongs in the place of the finding. */
  readonly write?: string | readonly string[];
}

/** What a check has to say of one place of one file. */
export interface Finding {
  /** JSON Pointer of the value; a missing one is reported where it is missing. */
  readonly pointer: string;
  /** Whether the key or the value is meant; the value unless said. */
  readonly part?: 'key' | 'value';
  /** The words in the value that are meant, where it is not all of it. */
  readonly words?: string;
  /** What is wrong: one sentence. */
  readonly message: string;
  readonly fix?: Cure;
  /** Where it differs from the level of the rule. */
  readonly level?: Level;
}

/** The rule that a finding belongs to, as diagnostics name it. */
export interface RuleName {
  readonly id: string;
  readonly level: Level;
}

/** The cure that writes something else in the place of the finding. */
export function writing(text: string): Cure {
  return { text: `Write \`${text}\`.`, write: text };
}

/** Line and column from 1, columns in UTF-16 code units, of an offset into a text. */
export function positionOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return {
    line: before.split('\n').length,
    column: offset - before.lastIndexOf('\n'),
  };
}

/** The offset of a line and a column, both from 1. */
export function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  for (let at = 1; at < line; at += 1) start = text.indexOf('\n', start) + 1;
  return start + column - 1;
}

/** The address of a rule's section on the page of all rules. */
function ruleUrl(id: string, { url }: { readonly url: string }): string {
  return new URL(`contribute/rules/#${id}`, url).href;
}

/**
 * Makes a diagnostic of a finding at a span of a file's text. `config.url` is
 * the address of the site, below which the rule is explained.
 */
export function diagnose(
  file: YamlText & { readonly path: string },
  span: Span,
  rule: RuleName,
  finding: Finding,
  config: { readonly url: string },
): Diagnostic {
  const { start: from, end: to } = narrowed(file.text, span, finding.words);
  const start = positionOf(file.text, from);
  const end = positionOf(file.text, to);
  const range = { ...start, endLine: end.line, endColumn: end.column };
  const { text, write } = finding.fix ?? {};
  const written = write === undefined ? undefined : writeYaml(write, file, span);
  const replacement: Replacement | undefined =
    written === undefined ? undefined : { ...range, text: written };
  return {
    rule: rule.id,
    level: finding.level ?? rule.level,
    file: file.path,
    ...range,
    pointer: finding.pointer,
    message: printable(finding.message),
    ...(text === undefined
      ? {}
      : { fix: { text: printable(text), ...(replacement && { replacement }) } }),
    url: ruleUrl(rule.id, config),
  };
}

/**
 * A message on one line, without characters that would steer a terminal, and with
 * words for an empty text.
 */
function printable(message: string): string {
  return message.replaceAll(/[\s\p{Cc}]+/gu, ' ').replace(/(?<![`\w])``(?=\s|$)/, 'an empty text');
}

/** The place of some words within a span; the span if they do not stand there in one piece. */
function narrowed(text: string, { start, end }: Span, words: string | undefined): Span {
  const at = words === undefined ? -1 : text.slice(start, end).indexOf(words);
  if (words === undefined || at < 0) return { start, end: Math.max(start, end) };
  return { start: start + at, end: start + at + words.length };
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
