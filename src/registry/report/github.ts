import type { Diagnostic } from '#registry/diagnostic.ts';
import type { ReportFormat } from '#registry/report/report.ts';

/**
 * For GitHub Actions: one workflow command per diagnostic, which becomes an
 * annotation of the line (https://docs.github.com/actions/reference/workflow-commands).
 */
export const github: ReportFormat = {
  id: 'github',
  machine: true,
  render: ({ diagnostics }) => diagnostics.map(command).join(''),
};

function command(diagnostic: Diagnostic): string {
  const { level, file, line, column, endLine, endColumn, rule, message, fix, url } = diagnostic;
  // GitHub shows columns only within one line.
  const columns =
    line === endLine ? { col: column, endColumn: Math.max(column, endColumn - 1) } : {};
  const properties = Object.entries({ file, line, endLine, ...columns, title: rule })
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(',');
  const words = [message, ...(fix === undefined ? [] : [fix.text]), url].join('\n');
  return `::${level === 'note' ? 'notice' : level} ${properties}::${escapeData(words)}\n`;
}

/** What the runner decodes again: percent, line feed and carriage return. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** In a property the separators too. */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
