import { dump } from 'js-yaml';
import type { Span } from '#registry/yaml.ts';

/** A text of which a part may be written anew. */
export interface YamlText {
  readonly text: string;
}

const BLOCK_HEADER = /[>|][-+\d]*[ \t]*(?:#[^\n]*)?\n[ \t]*$/;

/**
 * The YAML by which a text, or a list of texts, takes the place of what stands at
 * a span, in its style of quotes. Undefined where what stands there has several
 * lines, and for a list where a block text begins: that is left to people.
 */
export function writeYaml(
  value: string | readonly string[],
  { text }: YamlText,
  { start, end }: Span,
): string | undefined {
  const old = text.slice(start, end);
  if (old.includes('\n')) return undefined;
  const inBlock = BLOCK_HEADER.test(text.slice(0, start));
  if (typeof value !== 'string') return inBlock ? undefined : flow(value);
  if (value.includes('\n')) return undefined;
  if (inBlock) return value;
  if (/^'.*'$/.test(old)) return `'${value.replaceAll("'", "''")}'`;
  if (/^".*"$/.test(old)) return JSON.stringify(value);
  return flow([value]).slice(1, -1);
}

/** A flow list on one line, its items in quotes where they have to be. */
function flow(items: readonly string[]): string {
  return dump(items, { flowLevel: 0, lineWidth: -1 }).trimEnd();
}

/** A field with its value, as it may stand in an entry. */
export function fieldYaml(name: string, value: unknown): string {
  return dump({ [name]: value }, { lineWidth: 80 }).trimEnd();
}
