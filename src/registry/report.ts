import type { Diagnostic } from '#registry/diagnostic.ts';

/**
 * Diagnostics as lines for a terminal:
 * `path:line:column level message  rule`, and the cure on a line of its own.
 */
export function textReport(diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .map(({ file, line, column, level, message, rule, cure }) => {
      const head = `${file}:${line}:${column} ${level} ${message}  ${rule}\n`;
      return cure === undefined ? head : `${head}    ${cure}\n`;
    })
    .join('');
}

/** One line that says how many files were checked and what came of it. */
export function summary(files: number, diagnostics: readonly Diagnostic[]): string {
  const count = (level: Diagnostic['level'], noun: string): string[] => {
    const found = diagnostics.filter((diagnostic) => diagnostic.level === level).length;
    return found === 0 ? [] : [`${found} ${noun}${found === 1 ? '' : 's'}`];
  };
  const found = [
    ...count('error', 'error'),
    ...count('warning', 'warning'),
    ...count('note', 'note'),
  ];
  return `${files} file${files === 1 ? '' : 's'} checked: ${found.length === 0 ? 'no problem' : found.join(', ')}.`;
}
