import type { Finding, Level } from '#registry/diagnostic.ts';
import type { RegistryConfig, Vocabulary } from '#registry/generated/types.ts';
import type { YamlDocument } from '#registry/yaml.ts';

/** An entry as the rules see it: read, and perhaps not yet sound. */
export interface EntryFile {
  /** The file's name without .yaml. */
  readonly id: string;
  /** The file's path, relative to the root. */
  readonly path: string;
  readonly document: YamlDocument;
  readonly value: Readonly<Record<string, unknown>>;
}

/** Everything around an entry that a rule may look at. */
export interface RuleContext {
  readonly config: RegistryConfig;
  readonly entries: readonly EntryFile[];
  /** Vocabularies by the name of their file. */
  readonly vocabularies: ReadonlyMap<string, Vocabulary>;
  /** What rules compute once for the whole catalogue, kept by their own key. */
  once<T>(key: string, compute: () => T): T;
}

/**
 * One check of entries. It lives in a file of its own under rules/ with its
 * examples, and stands in the table rules/index.ts.
 */
export interface Rule {
  /** Its name in messages and addresses. */
  readonly id: string;
  readonly title: string;
  readonly level: Level;
  /** Why it exists: one or two sentences. */
  readonly why: string;
  /** YAML lines that break it, and the same lines mended; they replace fields of a sound entry. */
  readonly bad: string;
  readonly good: string;
  check(entry: EntryFile, context: RuleContext): Iterable<Finding>;
}
