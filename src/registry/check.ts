import { dayOfToday } from '#registry/day.ts';
import { checkEntry, idOf, type EntryCheck } from '#registry/check-entry.ts';
import { checkTranslations, type CheckedTranslations } from '#registry/check-translations.ts';
import { checkVocabularies, type CheckedVocabularies } from '#registry/check-vocabularies.ts';
import {
  compareDiagnostics,
  compareText,
  diagnose,
  type Diagnostic,
} from '#registry/diagnostic.ts';
import type { RootFiles, TextFile } from '#registry/files.ts';
import type {
  Entry,
  HarvestedFacts,
  RegistryConfig,
  Translation,
  Vocabulary,
} from '#registry/generated/types.ts';
import type { Outline } from '#registry/outline.ts';
import type { RuleContext } from '#registry/rule.ts';
import { ruleContext } from '#registry/rule-context.ts';
import { catalogueRules, ruleNamed } from '#registry/rules/index.ts';
import { validate } from '#registry/schema.ts';
import { parseYaml } from '#registry/yaml.ts';

/** The files of a root, checked. */
export interface CheckedRoot {
  /** All problems, in the order of files and lines. */
  readonly diagnostics: readonly Diagnostic[];
  /** The paths of all files of entries. */
  readonly paths: readonly string[];
  /** The entries that no error was found in, by id; empty where they were not asked for. */
  readonly entries: ReadonlyMap<string, { readonly path: string; readonly entry: Entry }>;
  /** The outlines of all entries that could be read, sound or not. */
  readonly outlines: readonly Outline[];
  readonly vocabularies: ReadonlyMap<string, Vocabulary>;
  /** The sound translations, by language. */
  readonly translations: ReadonlyMap<string, Translation>;
  readonly harvested: ReadonlyMap<string, HarvestedFacts>;
}

/** What earlier checks found, by what the files held. */
export interface CheckCache {
  /** What the vocabularies hold and what is wrong with them, unless it is yet to be found. */
  vocabularies?: CheckedVocabularies | undefined;
  /** The same of the translations. */
  translations?: CheckedTranslations | undefined;
  /** What was found in a file with this path and text, if it is known. */
  get(file: TextFile): EntryCheck | undefined;
  set(file: TextFile, check: EntryCheck): void;
}

interface CheckOptions {
  /** The day of the check, YYYY-MM-DD; today in UTC unless said. */
  readonly today?: string;
  /** Without a cache every entry is checked anew. */
  readonly cache?: CheckCache;
  /** Whether the caller wants the entries themselves, and not only what is wrong with them. */
  readonly keepEntries?: boolean;
}

/** Checks every file of a root and finds all problems of all files; never throws for what they hold. */
export function checkRoot(
  files: RootFiles,
  config: RegistryConfig,
  { today = dayOfToday(), cache, keepEntries = true }: CheckOptions = {},
): CheckedRoot {
  const known = cache?.vocabularies ?? checkVocabularies(files.vocabularies, config);
  const vocabularies = new Map(Object.entries(known.vocabularies));
  const translated = cache?.translations ?? checkTranslations(files, vocabularies, config);
  if (cache !== undefined) Object.assign(cache, { vocabularies: known, translations: translated });
  const diagnostics = [...known.diagnostics, ...translated.diagnostics];
  const context = ruleContext(config, vocabularies, today);
  const entries = new Map<string, { path: string; entry: Entry }>();
  const outlines: Outline[] = [];
  for (const file of files.entries) {
    const { path } = file;
    const { entry, ...found } = checkOrRecall(file, context, keepEntries ? undefined : cache);
    diagnostics.push(...found.diagnostics);
    if (found.outline !== undefined) outlines.push(found.outline);
    if (keepEntries && entry !== undefined) {
      entries.set(path, { path, entry: entry.value as unknown as Entry });
    }
  }
  diagnostics.push(...checkAcross(files.entries, outlines, config));
  const harvested = new Map<string, HarvestedFacts>();
  for (const file of files.harvested) {
    const facts = readHarvested(file, diagnostics, config);
    if (facts !== undefined) harvested.set(facts.id, facts);
  }
  for (const { level, file } of diagnostics) if (level === 'error') entries.delete(file);
  const sound = [...entries.values()]
    .map((item) => [idOf(item.path), item] as const)
    .toSorted(([a], [b]) => compareText(a, b));
  return {
    diagnostics: diagnostics.toSorted(compareDiagnostics),
    paths: files.entries.map(({ path }) => path),
    entries: new Map(sound),
    outlines,
    vocabularies,
    translations: new Map(Object.entries(translated.translations)),
    harvested,
  };
}

type Checked = ReturnType<typeof checkEntry>;

/** The check of an entry, from the cache where that knows it. */
function checkOrRecall(file: TextFile, context: RuleContext, cache?: CheckCache): Checked {
  const read = { path: file.path, text: file.text };
  const known = cache?.get(read);
  if (known !== undefined) return known;
  const { entry, ...found } = checkEntry(read, context);
  cache?.set(read, found);
  return { ...found, ...(entry && { entry }) };
}

/** The rules between entries. What they find is located in the files again. */
function checkAcross(
  files: readonly TextFile[],
  outlines: readonly Outline[],
  config: RegistryConfig,
): Diagnostic[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return catalogueRules.flatMap((rule) =>
    [...rule.check(outlines)].map(({ path, finding }) => {
      const text = byPath.get(path)?.text ?? '';
      const span = parseYaml(text).locate(finding.pointer, finding.part);
      return diagnose({ path, text }, span, rule, finding, config);
    }),
  );
}

/** Reads one file of harvested facts; undefined if it is not sound. */
function readHarvested(
  { path, text }: TextFile,
  diagnostics: Diagnostic[],
  config: RegistryConfig,
): HarvestedFacts | undefined {
  const tell = (message: string, pointer = ''): void => {
    const fix = { text: 'Remove the file and harvest again: robots write it.' };
    const finding = { pointer, message, fix };
    const start = { start: 0, end: 0 };
    diagnostics.push(diagnose({ path, text }, start, ruleNamed('harvested'), finding, config));
  };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    tell(`the file is no JSON: ${(error as Error).message}`);
    return undefined;
  }
  const findings = validate('harvested', value);
  for (const { message, pointer } of findings) tell(message, pointer);
  return findings.length === 0 ? (value as HarvestedFacts) : undefined;
}
