import {
  compareDiagnostics,
  compareText,
  diagnose,
  type Diagnostic,
  type Finding,
} from '#registry/diagnostic.ts';
import type { RootFiles, TextFile } from '#registry/files.ts';
import type {
  Entry,
  HarvestedFacts,
  RegistryConfig,
  Vocabulary,
} from '#registry/generated/types.ts';
import type { EntryFile, RuleContext } from '#registry/rule.ts';
import { rules } from '#registry/rules/index.ts';
import type { SchemaName } from '#registry/schema-parts.ts';
import { validate } from '#registry/schema.ts';
import { checkVocabulary } from '#registry/vocabulary.ts';
import { parseYaml, type YamlDocument } from '#registry/yaml.ts';

/** The files of a root, read and checked. */
export interface CheckedRoot {
  /** All problems, in the order of files and lines. */
  readonly diagnostics: readonly Diagnostic[];
  /** The entries that no error was found in, by id. */
  readonly entries: ReadonlyMap<string, { readonly path: string; readonly entry: Entry }>;
  readonly vocabularies: ReadonlyMap<string, Vocabulary>;
  readonly harvested: ReadonlyMap<string, HarvestedFacts>;
}

/** The configuration is a program: its problems are told without a place in it. */
const CONFIG = { path: 'registry.config.ts', text: '' };

const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Checks every file of a root and finds all problems of all files; never throws for what they hold. */
export function checkRoot(files: RootFiles, config: RegistryConfig): CheckedRoot {
  const diagnostics: Diagnostic[] = [];
  const vocabularies = new Map<string, Vocabulary>();
  for (const file of files.vocabularies) {
    const document = readMapping(file, 'vocabulary', diagnostics);
    if (document === undefined) continue;
    const vocabulary = document.value as Vocabulary;
    vocabularies.set(baseName(file.path).replace(/\.yaml$/, ''), vocabulary);
  }
  for (const file of files.vocabularies) {
    const vocabulary = vocabularies.get(baseName(file.path).replace(/\.yaml$/, ''));
    if (vocabulary === undefined) continue;
    const document = parseYaml(file.text);
    for (const finding of checkVocabulary(vocabulary, vocabularies)) {
      const span = document.locate(finding.pointer, finding.part);
      diagnostics.push(diagnose(file, span, 'vocabulary', 'error', finding));
    }
  }

  for (const [field, name] of Object.entries(config.vocabularies)) {
    if (vocabularies.has(name)) continue;
    const message = `\`${field}\` has its terms in vocabularies/${name}.yaml, and that cannot be read`;
    const finding: Finding = { pointer: `/vocabularies/${field}`, message };
    const start = { start: 0, end: 0 };
    diagnostics.push(diagnose(CONFIG, start, 'vocabulary', 'error', finding));
  }

  const entries: EntryFile[] = [];
  for (const file of files.entries) {
    const entry = readEntry(file, diagnostics);
    if (entry !== undefined) entries.push(entry);
  }
  const kept = new Map<string, unknown>();
  const context: RuleContext = {
    config,
    entries,
    vocabularies,
    once: <T>(key: string, compute: () => T): T => {
      if (!kept.has(key)) kept.set(key, compute());
      return kept.get(key) as T;
    },
  };
  for (const entry of entries) {
    for (const rule of rules) {
      for (const finding of rule.check(entry, context)) {
        const span = entry.document.locate(finding.pointer, finding.part);
        const file = { path: entry.path, text: entry.document.text };
        diagnostics.push(diagnose(file, span, rule.id, rule.level, finding));
      }
    }
  }

  const harvested = new Map<string, HarvestedFacts>();
  for (const file of files.harvested) {
    const facts = readHarvested(file, diagnostics);
    if (facts !== undefined) harvested.set(facts.id, facts);
  }

  const faulty = new Set(
    diagnostics.filter(({ level }) => level === 'error').map(({ file }) => file),
  );
  const sound = entries
    .filter(({ path }) => !faulty.has(path))
    .toSorted((a, b) => compareText(a.id, b.id));
  return {
    diagnostics: diagnostics.toSorted(compareDiagnostics),
    entries: new Map(
      sound.map(({ id, path, value }) => [id, { path, entry: value as unknown as Entry }]),
    ),
    vocabularies,
    harvested,
  };
}

/** Reads one entry and holds it against the schema; undefined if it is no mapping. */
function readEntry(file: TextFile, diagnostics: Diagnostic[]): EntryFile | undefined {
  const name = baseName(file.path);
  if (!name.endsWith('.yaml')) {
    const message = `\`${name}\` is not read, since its name does not end in .yaml`;
    const cure = `Rename the file to \`${name.replace(/\.[^.]*$/, '')}.yaml\`.`;
    const finding: Finding = { pointer: '', message, cure };
    diagnostics.push(diagnose(file, { start: 0, end: 0 }, 'file-name', 'error', finding));
    return undefined;
  }
  const document = readMapping(file, 'entry', diagnostics);
  if (document === undefined) return undefined;
  const value = document.value as Record<string, unknown>;
  return { id: name.replace(/\.yaml$/, ''), path: file.path, document, value };
}

/** Parses a YAML file that has to hold a mapping, and holds it against a schema. */
function readMapping(
  file: TextFile,
  schema: SchemaName,
  diagnostics: Diagnostic[],
): YamlDocument | undefined {
  const document = parseYaml(file.text);
  for (const { kind, message, span } of document.problems) {
    diagnostics.push(diagnose(file, span, `yaml-${kind}`, 'error', { pointer: '', message }));
  }
  const { value } = document;
  if (value === undefined) return undefined;
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    const cure = 'Begin with `name: …` on a line of its own.';
    const finding: Finding = {
      pointer: '',
      message: 'the file holds no mapping of fields to values',
      cure,
    };
    diagnostics.push(diagnose(file, document.locate(''), 'yaml-mapping', 'error', finding));
    return undefined;
  }
  const written = (pointer: string): string => {
    const { start, end } = document.locate(pointer);
    return file.text.slice(start, end);
  };
  for (const finding of validate(schema, value, written)) {
    const span = document.locate(finding.pointer, finding.part);
    diagnostics.push(diagnose(file, span, finding.rule, 'error', finding));
  }
  return document;
}

/** Reads one file of harvested facts; undefined if it is not sound. */
function readHarvested(file: TextFile, diagnostics: Diagnostic[]): HarvestedFacts | undefined {
  const start = { start: 0, end: 0 };
  let value: unknown;
  try {
    value = JSON.parse(file.text);
  } catch (error) {
    const message = `the file is no JSON: ${(error as Error).message}`;
    diagnostics.push(diagnose(file, start, 'harvested', 'error', { pointer: '', message }));
    return undefined;
  }
  const findings = validate('harvested', value);
  for (const finding of findings) {
    diagnostics.push(diagnose(file, start, 'harvested', 'error', finding));
  }
  return findings.length === 0 ? (value as HarvestedFacts) : undefined;
}
