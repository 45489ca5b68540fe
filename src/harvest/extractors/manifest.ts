import type { AddressField, Gatherer } from '#harvest/extractors/gather.ts';
import { distinct } from '#harvest/extractors/keyword-list.ts';
import { licenseFact } from '#harvest/extractors/licence-fact.ts';
import { isPlaceholder, quoted, tidy } from '#harvest/extractors/text.ts';

export type Table = Readonly<Record<string, unknown>>;

/** A value as a table; an empty one if it is none. */
export const tableOf = (value: unknown): Table =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};

/** A value as a list; one value as a list of one, nothing as an empty list. */
export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** What a table of this code has under a name that a file gives. */
export const lookUp = <Value>(
  table: Readonly<Record<string, Value>>,
  name: unknown,
): Value | undefined =>
  typeof name === 'string' && Object.hasOwn(table, name) ? table[name] : undefined;

export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;

/** Takes the name of a package, unless a template left it there. */
export function takeName(gatherer: Gatherer, name: unknown): void {
  const text = textOf(name);
  if (text === undefined) return;
  if (isPlaceholder(text)) gatherer.note(`${quoted(text)} is a placeholder, not a name`, text);
  else gatherer.take('name', text);
}

/** Takes a licence that is named in a text. */
export function takeLicense(gatherer: Gatherer, written: unknown): void {
  const text = textOf(written);
  if (text === undefined) return;
  const { license, problem } = licenseFact(text);
  gatherer.take('license', license);
  if (problem !== undefined) gatherer.note(problem, text);
}

/** Takes words from a list, or from one text with commas. */
export function takeKeywords(gatherer: Gatherer, written: unknown): void {
  const words = listOf(written)
    .filter((part) => typeof part === 'string')
    .flatMap((part) => part.split(/[,;\n]/))
    .map((word) => tidy(word))
    .filter((word) => word !== '' && !isPlaceholder(word));
  if (words.length > 0) gatherer.take('keywords', distinct(words));
}

/** Takes a home page: where it is a repository, as the repository. */
export function takeHomepage(gatherer: Gatherer, written: unknown): void {
  const text = textOf(written);
  if (text !== undefined) gatherer.address(isRepository(text) ? 'codeRepository' : 'url', text);
}

/** Takes an address under the label that a package gives it. */
export function takeLabelled(
  gatherer: Gatherer,
  fields: Readonly<Record<string, AddressField>>,
  label: string,
  address: unknown,
): void {
  const field = lookUp(fields, label.toLowerCase().replaceAll(/[^a-z]/g, ''));
  if (field === 'url') takeHomepage(gatherer, address);
  else if (field !== undefined) gatherer.address(field, address);
}

/** Whether an address is that of a repository and of no page inside it. */
export function isRepository(address: string): boolean {
  return (
    /^(?:git\+|git@|git:)|\.git$/.test(address.trim()) ||
    /^https?:\/\/(?:www\.)?(?:github\.com|bitbucket\.org|codeberg\.org|gitlab\.[\w.-]+|git\.[\w.-]+)(?:\/[\w.~-]+){2,}\/?$/i.test(
      address.trim(),
    )
  );
}

/** A version range behind the name of a platform: `Python >=3.10`. */
export function platform(name: string, range: unknown): string[] | undefined {
  const text = textOf(range)?.replaceAll(/\s+/g, '');
  if (text === undefined || !/\d/.test(text) || /[${}]/.test(text)) return undefined;
  return [`${name} ${text.replaceAll(',', ', ')}`];
}

/** What a parser gives, or a problem at the line that its error names. */
export function parsed<Value>(
  gatherer: Gatherer,
  read: (text: string) => Value,
): Value | undefined {
  const readable = gatherer.readable();
  if (readable === undefined) return undefined;
  try {
    return read(readable);
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : '').split('\n');
    const { line } = tableOf(error);
    const place = typeof line === 'number' ? ` in line ${line}` : '';
    gatherer.note(`cannot be read${place}: ${reason.replace(/[\s.:]*$/, '')}`);
    return undefined;
  }
}
