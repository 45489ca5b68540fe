import { writing, type Cure } from '#registry/diagnostic.ts';
import type { SchemaPart } from '#registry/schema-parts.ts';

/** A value of the wrong type, and what the schema says of its place. */
interface Misfit {
  readonly value: unknown;
  readonly about: SchemaPart;
  /** What the schema says of the items, if a list is asked for. */
  readonly item: SchemaPart;
  /** The text in which the value was written. */
  readonly written: string;
}

/** What to do about a value that should be `expected`; undefined if there is nothing special to say. */
export function typeCure(expected: string, misfit: Misfit): Cure | undefined {
  if (expected === 'a text') return toText(misfit);
  if (expected === 'a list') return toList(misfit);
  const { value, about } = misfit;
  if (expected !== 'a mapping' || typeof value !== 'string') return undefined;
  return { text: `Write ${mapping(value, about)}.` };
}

function toText({ value, about, written }: Misfit): Cure | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') {
    const formless = about['pattern'] === undefined && about['format'] === undefined;
    const fits = formless || (about['pattern'] !== undefined && matches(written, about));
    if (!fits || about.definition === 'term') return undefined;
    return { text: `Put it in quotes: \`'${written}'\`.`, write: written };
  }
  if (!Array.isArray(value) || !value.every((each) => typeof each === 'string')) return undefined;
  const [only] = value;
  if (only === undefined) return undefined;
  return value.length === 1 ? writing(only) : { text: 'Write one of them only, and no list.' };
}

function matches(text: string, { pattern }: SchemaPart): boolean {
  return new RegExp(String(pattern)).test(text);
}

function toList({ value, about, item }: Misfit): Cure | undefined {
  if (typeof value === 'string') {
    if (item['type'] !== 'string') {
      const items = mapping(value, item).replaceAll(/`(\{.*?\})`/g, '`[$1]`');
      return { text: `Write ${items}.` };
    }
    return list(/^(?:words|terms)$/.test(about.definition ?? '') ? parts(value) : [value]);
  }
  if (value === null || typeof value !== 'object') return undefined;
  const names = Object.keys(value);
  const braces = names.length > 0 && Object.values(value).every((each) => each === null);
  if (braces && item['type'] === 'string') return list(names);
  return {
    text: 'Make it an item of a list: put `- ` before its first line and indent the others.',
  };
}

function list(items: readonly string[]): Cure {
  return { text: `Write a list: \`[${items.join(', ')}]\`.`, write: items };
}

function parts(text: string): string[] {
  const words = text.split(/[,;]/).map((word) => word.trim());
  return [...new Set(words.filter((word) => word !== ''))];
}

/** A mapping in which a text has its place, as YAML on one line, in the marks of code. */
function mapping(text: string, { definition, required }: SchemaPart): string {
  const value = /^[\d.]+$|[,{}[\]#:] |^[{["'&*!|>%@`]/.test(text)
    ? `'${text.replaceAll("'", "''")}'`
    : text;
  if (definition === 'softwareReference') {
    const id = /^[a-z\d]+(?:[.-][a-z\d]+)*$/.test(text);
    const other = `\`{ name: ${value} }\``;
    return id
      ? `\`{ id: ${value} }\` for an entry of this catalogue, ${other} for other software`
      : other;
  }
  const names = (required as readonly string[] | undefined) ?? [];
  const place = names.length === 1 ? names[0] : /^https?:/.test(text) ? 'url' : 'name';
  const fields = names.map((name) => `${name}: ${name === place ? value : '…'}`);
  return `\`{ ${fields.join(', ')} }\``;
}
