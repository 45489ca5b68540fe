import type { Check, Scope } from './check.ts';
import { json, problemsOf, type Reading } from './documents.ts';

const RIS_LINE = /^[A-Z][A-Z\d] {2}-(?: .*)?$/u;

/** A RIS document: lines of a tag and a value that end in CRLF; each reference from TY to ER. */
export const ris = (scope: Scope = {}): Check =>
  textCheck('RIS, its form of lines', scope, (text) => {
    const lines = text.split('\r\n').filter((line) => line !== '');
    const wrong = lines
      .filter((line) => !RIS_LINE.test(line))
      .map((line) => `no RIS line: ${line}`);
    if (!lines[0]?.startsWith('TY  - ')) wrong.push('It does not begin with TY.');
    if (!/^ER {2}- ?$/.test(lines.at(-1) ?? '')) wrong.push('It does not end with ER.');
    return wrong;
  });

/** A CSV document as RFC 4180 has it: CRLF, doubled quotes, as many fields in each row. */
export const csv = (scope: Scope = {}): Check =>
  textCheck('CSV, RFC 4180', scope, (text) => {
    const rows = [...csvRows(text)];
    const [header] = rows;
    if (header === undefined) return ['It has no header.'];
    return rows.flatMap((row, index) =>
      row === header ? [] : [`row ${index + 1} has ${row} fields, the header ${header}`],
    );
  });

const FIELD = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy;

/** The number of fields in each row. Throws where a field is not closed or a quote stands free. */
function* csvRows(text: string): Generator<number> {
  let fields = 0;
  FIELD.lastIndex = 0;
  while (FIELD.lastIndex < text.length) {
    const at = FIELD.lastIndex;
    const [, , , end] = FIELD.exec(text) ?? [];
    if (end === undefined) {
      throw new Error(`not the form of a field: ${JSON.stringify(text.slice(at, at + 40))}`);
    }
    fields += 1;
    if (end === ',') continue;
    yield fields;
    fields = 0;
  }
}

/** Reads JSON documents for which there is no schema. */
export const readableJson = ({ read = json, ...scope }: Reading = {}): Check =>
  textCheck('JSON, RFC 8259', scope, (text) => {
    read(text);
    return [];
  });

/** A list of addresses, each on a line of its own; they may be relative. */
export const addressLines = (scope: Scope = {}): Check =>
  textCheck('one address a line', scope, (text) => {
    const wrong = text
      .split('\n')
      .slice(0, -1)
      .filter((line) => !/^[!-~]+$/.test(line));
    return [
      ...wrong.map((line) => `no address: ${JSON.stringify(line)}`),
      ...(text === '' || text.endsWith('\n') ? [] : ['The last line has no end.']),
    ];
  });

/** A text for people or robots: no control characters, and lines of a form where there is one. */
export const plainText = ({ line = /^/, ...scope }: Scope & { line?: RegExp } = {}): Check =>
  textCheck('plain text', scope, (text) => [
    // eslint-disable-next-line no-control-regex -- these are the characters that are looked for
    ...(/[\u0000-\u0008\u000B-\u001F\u007F]/.test(text) ? ['It holds control characters.'] : []),
    ...text
      .split('\n')
      .filter((candidate) => candidate !== '' && !line.test(candidate))
      .map((candidate) => `not the form of a line: ${candidate}`),
  ]);

/** A BibTeX document: entries with a key, and fields whose braces are balanced. */
export const bibtex = (scope: Scope = {}): Check =>
  textCheck('BibTeX, its form', scope, (text) => {
    const entries = text.replaceAll(/^%.*\n/gm, '').split(/^(?=@)/m);
    return entries.flatMap((entry) => {
      const fields = BIBTEX_ENTRY.exec(entry)?.[1];
      if (fields === undefined) return [`not the form of an entry: ${entry.slice(0, 80)}`];
      return fields.split('\n').filter((field) => !isBalanced(field));
    });
  });

/** A type, a key, and on each line a field in braces or the name of a month. */
const BIBTEX_ENTRY =
  /^@[a-z]+\{[^\s,{}"#%~\\]+,\n((?: +[a-z]+ *= *(?:\{.*\}|[a-z]{3}),?\n)+)\}\n*$/;

/** Whether each brace has its partner. BibTeX counts those behind a backslash too. */
function isBalanced(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === '{') depth += 1;
    if (character === '}' && (depth -= 1) < 0) return false;
  }
  return depth === 0;
}

function textCheck(
  name: string,
  scope: Scope,
  problemsIn: (text: string) => readonly string[],
): Check {
  return {
    name,
    needs: [],
    ...scope,
    problems: (documents) => problemsOf(documents, problemsIn),
  };
}
