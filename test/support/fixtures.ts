import { join } from 'node:path';
import { composeCatalogue, type Catalogue } from '#registry/catalogue.ts';
import { checkRoot } from '#registry/check.ts';
import { offsetOf, type Diagnostic } from '#registry/diagnostic.ts';
import { readRoot, type RootFiles } from '#registry/files.ts';
import type { RegistryConfig } from '#registry/generated/types.ts';
import { loadConfig } from '#registry/config.ts';
import config from '#config';

/** The root of the fixtures: a small community with every field and every kind of file. */
export const OBSERVATORY = join(import.meta.dirname, '../fixtures/observatory');

/** The catalogue of the fixtures, as of no commit. */
export async function observatory(): Promise<Catalogue> {
  return composeCatalogue(readRoot(OBSERVATORY), await loadConfig(OBSERVATORY, {}), null);
}

/** The fields of an entry that has nothing wrong, as YAML, by name. */
const SOUND = {
  name: 'name: Sound entry',
  description:
    'description: An entry of the tests in which no rule finds anything. Nothing else is said of it.',
  codeRepository: 'codeRepository: https://github.com/this/entry',
  license: 'license: MIT',
  author: 'author: [{ name: The testers }]',
  kind: 'kind: library',
  domain: 'domain: [astronomy]',
};

/** A sound entry in which the given YAML lines take the place of the fields that they begin with. */
export function entryWith(lines = ''): string {
  const replaced = new Set([...lines.matchAll(/^(\w+):/gm)].map(([, field]) => field));
  const kept = Object.entries(SOUND).filter(([field]) => !replaced.has(field));
  return `${[...kept.map(([, line]) => line), lines].join('\n').trim()}\n`;
}

/** A root with the project's vocabularies and the given entries: texts by path. */
function rootWith(
  entries: Readonly<Record<string, string>>,
  harvested: Readonly<Record<string, string>> = {},
): RootFiles {
  const list = (files: Readonly<Record<string, string>>, folder: string): RootFiles['entries'] =>
    Object.entries(files).map(([path, text]) => ({ path: `${folder}/${path}`, text }));
  const { vocabularies } = readRoot(OBSERVATORY);
  return {
    entries: list(entries, 'entries'),
    vocabularies,
    harvested: list(harvested, 'harvested'),
    translations: [],
  };
}

/** What the check has to say of entries: texts by path. */
export function check(
  entries: Readonly<Record<string, string>>,
  harvested?: Readonly<Record<string, string>>,
): readonly Diagnostic[] {
  return checkRoot(rootWith(entries, harvested), config as RegistryConfig).diagnostics;
}

/** The text that a diagnostic points at, and what it says, for short assertions. */
export function told(text: string, { line, column, endLine, endColumn, message, fix }: Diagnostic) {
  const at = text.slice(offsetOf(text, line, column), offsetOf(text, endLine, endColumn));
  return { at, message, cure: fix?.text, written: fix?.replacement?.text };
}
