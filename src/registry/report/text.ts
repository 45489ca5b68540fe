import { eastAsianWidth } from 'get-east-asian-width';
import type { Diagnostic } from '#registry/diagnostic.ts';
import { countOf, type Report, type ReportFormat } from '#registry/report/report.ts';

/** How much of a long line is shown, in columns. */
const WIDTH = 96;

/** A text that terminals show as a link (OSC 8). */
const linked = (address: string, words: string): string =>
  `\u001B]8;;${address}\u001B\\${words}\u001B]8;;\u001B\\`;

const CODES = { error: '31;1', warning: '33;1', note: '36;1', bold: '1', faint: '2' } as const;
type Paint = (style: keyof typeof CODES, text: string) => string;
const plain: Paint = (_, text) => text;
const colored: Paint = (style, text) => `\u001B[${CODES[style]}m${text}\u001B[0m`;

/**
 * For people at a terminal: `path:line:column level message  rule`, below it the
 * line itself with the place underlined, and below that the cure.
 */
export const text: ReportFormat = {
  id: 'text',
  machine: false,
  render: ({ diagnostics, textOf }, { color }) =>
    diagnostics
      .map((diagnostic) => block(diagnostic, textOf(diagnostic.file), color ? colored : plain))
      .join('\n'),
};

function block(diagnostic: Diagnostic, source: string, paint: Paint): string {
  const { file, line, column, level, message, rule, fix, url } = diagnostic;
  const name = paint === plain ? rule : linked(url, paint('faint', rule));
  const place = paint('bold', `${file}:${line}:${column}`);
  const head = `${place} ${paint(level, level)} ${message}  ${name}\n`;
  const cure = fix === undefined ? '' : `    ${fix.text}\n`;
  return head + excerpt(diagnostic, source, paint) + cure;
}

/** The first line of the place, and a line of marks under what is meant. */
function excerpt(
  { line, column, endLine, endColumn, level }: Diagnostic,
  source: string,
  paint: Paint,
): string {
  const whole = source.split('\n', line)[line - 1]?.replace(/\r$/, '') ?? '';
  if (whole.trim() === '') return '';
  const to = endLine > line ? whole.length : endColumn - 1;
  const from = Math.min(column - 1, whole.length);
  const start = from > WIDTH - 24 ? from - 24 : 0;
  const end = Math.min(whole.length, start + WIDTH);
  const before = `${start > 0 ? '…' : ''}${shown(whole.slice(start, from))}`;
  const meant = shown(whole.slice(from, Math.max(from, Math.min(to, end))));
  const after = `${shown(whole.slice(Math.max(from, Math.min(to, end)), end))}${end < whole.length ? '…' : ''}`;
  const number = String(line).padStart(5);
  const marks = '^'.repeat(Math.max(1, widthOf(meant)));
  const bar = paint('faint', '│');
  return (
    `${paint('faint', number)} ${bar} ${before}${meant}${after}\n` +
    `      ${bar} ${' '.repeat(widthOf(before))}${paint(level, marks)}\n`
  );
}

/** How many columns a text takes on a terminal: wide letters two, marks on letters none. */
function widthOf(piece: string): number {
  let width = 0;
  for (const letter of piece) {
    if (!/\p{M}|\u200B|\u200C|\u200D/u.test(letter))
      width += eastAsianWidth(letter.codePointAt(0) ?? 0);
  }
  return width;
}

/** A text on a terminal: control characters, which could move the cursor, are shown as a sign. */
function shown(piece: string): string {
  return piece
    .replaceAll('\t', ' ')
    .replaceAll(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu, '�');
}

/** One line that says how many files were checked and what came of it. */
export function summary({ files, diagnostics }: Pick<Report, 'files' | 'diagnostics'>): string {
  const found = (['error', 'warning', 'note'] as const).flatMap((level) => {
    const count = countOf(diagnostics, level);
    return count === 0 ? [] : [`${count} ${level}${count === 1 ? '' : 's'}`];
  });
  const fixable = diagnostics.filter(({ fix }) => fix?.replacement !== undefined).length;
  const hint =
    fixable === 0 ? '' : ` ${fixable} of them can be mended by \`npm run check -- --fix\`.`;
  return `${files} file${files === 1 ? '' : 's'} checked: ${found.length === 0 ? 'no problem' : found.join(', ')}.${hint}`;
}
