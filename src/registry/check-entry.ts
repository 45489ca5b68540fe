import { diagnose, type Diagnostic, type Finding, type RuleName } from '#registry/diagnostic.ts';
import { textsOf } from '#registry/entry-texts.ts';
import type { TextFile } from '#registry/files.ts';
import { outlineOf, type Outline } from '#registry/outline.ts';
import { readMapping } from '#registry/read-mapping.ts';
import type { EntryFile, RuleContext } from '#registry/rule.ts';
import { entryRules, ruleNamed } from '#registry/rules/index.ts';

/** What the check of one entry gives, whatever other entries say. It is fit for JSON. */
export interface EntryCheck {
  readonly diagnostics: readonly Diagnostic[];
  /** Missing where the file holds no mapping. */
  readonly outline?: Outline;
}

/** The id of the entry in a file: its name without folder and ending. */
export function idOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.yaml$/, '');
}

/**
 * Checks one entry by itself: its text, its schema, and the rules that need to
 * see no other. Never throws for what the file holds. `entry` is what was read.
 */
export function checkEntry(
  { path, text }: TextFile,
  context: RuleContext,
): EntryCheck & { readonly entry?: EntryFile } {
  const file = { path, text };
  const { config } = context;
  if (!path.endsWith('.yaml')) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const message = `\`${name}\` is not read, since its name does not end in .yaml`;
    const fix = { text: `Rename the file to \`${name.replace(/\.[^.]*$/, '')}.yaml\`.` };
    const rule = ruleNamed('file-name');
    const start = { start: 0, end: 0 };
    return { diagnostics: [diagnose(file, start, rule, { pointer: '', message, fix }, config)] };
  }
  const { document, findings, diagnostics } = readMapping(file, 'entry', config);
  if (document === undefined) return { diagnostics };
  const value = document.value as Record<string, unknown>;
  const entry: EntryFile = { id: idOf(path), path, document, value, texts: textsOf(value) };
  const tell = (rule: RuleName, finding: Finding): void => {
    const span = document.locate(finding.pointer, finding.part);
    diagnostics.push(diagnose(file, span, rule, finding, config));
  };
  const settled: string[] = [];
  for (const rule of entryRules) {
    for (const finding of rule.check(entry, context)) {
      tell(rule, finding);
      if (rule.overSchema) settled.push(finding.pointer);
    }
  }
  for (const finding of findings) {
    const { pointer, rule } = finding;
    if (settled.some((at) => pointer === at || pointer.startsWith(`${at}/`))) continue;
    tell(ruleNamed(rule), finding);
  }
  return { diagnostics, outline: outlineOf(entry), entry };
}
