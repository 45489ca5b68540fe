import { CLOSE, reasonByCharacter } from '#registry/yaml-characters.ts';
import { plainReason, type Plain } from '#registry/yaml-messages.ts';

/** What is wrong with a text that is no YAML: where, in words, and what to do. */
export interface SyntaxProblem extends Plain {
  readonly start: number;
  readonly end: number;
}

/** How js-yaml says that the lines above do not fit together as one key. */
const KEY_OF_LINES = /^can not read a block mapping entry|^expected ':' after/;
/** How js-yaml says that a quote or a bracket is still open. */
const STILL_OPEN = /^deficient indentation|^unexpected end of the (?:stream|document) within/;
const OPENING = /(?:^|\n) *(?:- +)*(?:[^\s#:]+: +)?(['"[{])/g;

/**
 * What led to an error of js-yaml, from its reason and where it stopped. That is
 * often some lines below the mistake; usual mistakes are looked for where they are.
 */
export function syntaxProblem(text: string, reason: string, at: number): SyntaxProblem {
  const here = { start: at, end: Math.min(at + 1, text.length) };
  return (
    conflict(text) ??
    keyWithoutSpace(text, at) ??
    (KEY_OF_LINES.test(reason) ? keyWithoutColon(text, at) : undefined) ??
    (STILL_OPEN.test(reason) ? opened(text, at) : undefined) ??
    (/^(?:unidentified alias|aliases)/.test(reason) ? alias(text, at) : undefined) ??
    (reason.startsWith('object-based map') ? keyInBrackets(text) : undefined) ??
    byCharacter(text, at, reason) ?? { ...plainReason(reason), ...here }
  );
}

/** The first mark that a merge leaves where both sides changed the same lines. */
function conflict(text: string): SyntaxProblem | undefined {
  const found = /^<{7}(?: [^\r\n]*)?/m.exec(text);
  if (found === null || !/^>{7}/m.test(text)) return undefined;
  const message = 'a conflict between two branches is still open here';
  const cure = 'Keep one of the two versions, and remove the three lines of marks.';
  return { message, cure, start: found.index, end: found.index + found[0].length };
}

/** The colon in the line above, or in the line itself, that has no space behind it. */
function keyWithoutSpace(text: string, at: number): SyntaxProblem | undefined {
  const above = lineAbove(text, at);
  const key = /^ *(?:- +)*[\w-]+:(?=[^\s/])/.exec(above.line)?.[0];
  if (key === undefined || !/^(?::|$)/.test(text.slice(at, at + 1))) return undefined;
  const end = above.start + key.length;
  const message = 'a space is missing after the colon';
  return { message, cure: 'Write a space after the colon.', start: end - 1, end };
}

/** The last line before an offset that is not empty. */
function lineAbove(text: string, at: number): { readonly line: string; readonly start: number } {
  const above = text.slice(0, text.lastIndexOf('\n', at - 1) + 1).trimEnd();
  const start = above.lastIndexOf('\n') + 1;
  return { line: above.slice(start), start };
}

/** The line above, which has no colon and space between a name and a value. */
function keyWithoutColon(text: string, at: number): SyntaxProblem | undefined {
  const { line, start } = lineAbove(text, at);
  if (line.trim() === '') return undefined;
  return {
    message: 'the line has no name of a field with a colon and a space',
    cure: 'Write `name: value`. A text of several lines needs `>-` before it, and each of its lines two spaces more.',
    start: start + line.length - line.trimStart().length,
    end: start + line.length,
  };
}

/** The quote or the bracket that was opened last, and is not closed. */
function opened(text: string, at: number): SyntaxProblem | undefined {
  if (/[\]}]/.test(text[at] ?? '')) {
    const message = 'the bracket that closes has less indentation than what it closes';
    return { message, cure: 'Put two spaces before it.', start: at, end: at + 1 };
  }
  const found = [...text.slice(0, at).matchAll(OPENING)].at(-1);
  const mark = found?.[1];
  if (found === undefined || mark === undefined) return undefined;
  const end = found.index + found[0].length;
  return {
    message: `\`${mark}\` is opened here and not closed`,
    cure: CLOSE[mark] ?? '',
    start: end - 1,
    end,
  };
}

/** js-yaml stops behind the asterisk. */
function alias(text: string, at: number): SyntaxProblem {
  const start = text[at - 1] === '*' ? at - 1 : at;
  return { ...plainReason('unidentified alias'), start, end: start + 1 };
}

/** A bracket where the name of a field should be, as in `{{ name }}` of a template. */
function keyInBrackets(text: string): SyntaxProblem | undefined {
  const found = /\{\s*[{[]|\?\s+[{[]/.exec(text);
  if (found === null) return undefined;
  return {
    ...plainReason('object-based map does not support'),
    start: found.index,
    end: found.index + 1,
  };
}

/** What the character at which the parser stopped says of the mistake. */
function byCharacter(text: string, at: number, reason: string): SyntaxProblem | undefined {
  const span = { start: at, end: Math.min(at + 1, text.length) };
  const character = text[at] ?? '';
  const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  const said = reasonByCharacter(character, before, reason);
  return (
    said && {
      ...said,
      message: said.message.replace('…', character === '`' ? '` ` `' : `\`${character}\``),
      ...span,
    }
  );
}
