import { readableText } from '#harvest/extractors/file-text.ts';
import { isMapping, placeOf, type Place } from '#harvest/extractors/place.ts';
import type { Problems } from '#harvest/extractors/problems.ts';
import { parseYaml } from '#registry/yaml.ts';

const TOKENS = /"(?:[^"\\\n]|\\.)*"?|[}\]]|[\w.+-]+|,/g;
const COMMA_MISSING = /[ \t\r]*\n\s*(?=["{[])/y;
const COMMA_TOO_MANY = /\s*[}\]]/y;

/**
 * Reads a file that holds a JSON object, or a list of them. Commas that are missing
 * at the end of a line or stand before a closing bracket are reported and mended.
 * JSON gives the value; the same text read as YAML, of which JSON is a part, tells
 * where everything stands, and refuses what is nested without end.
 */
export function readJson(text: string, problems: Problems): Place | undefined {
  const report = problems.in(text);
  if (text.startsWith('\uFEFF'))
    report('the file begins with a byte-order mark, which JSON does not allow', 0);
  const readable = readableText(text, report);
  if (readable === undefined) return undefined;
  const sound = withCommas(readable, problems);
  const document = parseYaml(sound);
  const reportSound = problems.in(sound);
  for (const { message, span } of document.problems) reportSound(message, span.start);
  if (document.value === undefined) return undefined;
  const { value, at } = parsed(sound);
  if (isMapping(value) || Array.isArray(value)) return placeOf(document, value, reportSound);
  reportSound(value === undefined ? 'the file is no JSON' : 'the file holds no JSON object', at);
  return undefined;
}

/** The same lines with their commas mended, where that makes JSON of a text that is none. */
function withCommas(text: string, problems: Problems): string {
  if (parsed(text).value !== undefined) return text;
  const changes: { offset: number; problem: string }[] = [];
  const mended = text.replaceAll(TOKENS, (token, offset: number) => {
    const end = offset + token.length;
    if (token === ',' && matchesAt(COMMA_TOO_MANY, text, end)) {
      changes.push({ offset, problem: 'a comma stands before a closing bracket' });
      return ' ';
    }
    if (token === ',' || !matchesAt(COMMA_MISSING, text, end)) return token;
    changes.push({ offset, problem: 'a comma is missing at the end of the line' });
    return `${token},`;
  });
  if (parsed(mended).value === undefined) return text;
  for (const { problem, offset } of changes) problems.in(text)(problem, offset);
  return mended;
}

function matchesAt(pattern: RegExp, text: string, offset: number): boolean {
  pattern.lastIndex = offset;
  return pattern.test(text);
}

/** The value of a JSON text, or where it stops to be one, if that is known. */
function parsed(text: string): { value?: unknown; at?: number } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    const [, position] = /at position (\d+)/.exec(String(error)) ?? [];
    return position === undefined ? {} : { at: Number(position) };
  }
}
