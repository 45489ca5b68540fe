import type { Finding, Level } from '#registry/diagnostic.ts';
import type { EntryTexts } from '#registry/entry-texts.ts';
import type { RegistryConfig, Vocabulary } from '#registry/generated/types.ts';
import type { Outline } from '#registry/outline.ts';
import type { YamlDocument } from '#registry/yaml.ts';

/** An entry as the rules see it: read, and perhaps not yet sound. */
export interface EntryFile {
  /** The file's name without .yaml. */
  readonly id: string;
  /** The file's path, relative to the root. */
  readonly path: string;
  readonly document: YamlDocument;
  readonly value: Readonly<Record<string, unknown>>;
  /** The texts in known fields by the definition of the schema that they should fit: `url`, `orcid` … */
  readonly texts: EntryTexts;
}

/** Everything around an entry, apart from other entries, that a rule may look at. */
export interface RuleContext {
  readonly config: RegistryConfig;
  /** Vocabularies by the name of their file. */
  readonly vocabularies: ReadonlyMap<string, Vocabulary>;
  /** The day of the check, YYYY-MM-DD. */
  readonly today: string;
  /** What rules compute once for the whole catalogue, kept by their own key. */
  once<T>(key: string, compute: () => T): T;
}

/** What every rule says of itself; the page of all rules is made from it. */
interface RuleCard {
  /** Its name in messages and addresses. */
  readonly id: string;
  readonly title: string;
  readonly level: Level;
  /** Why it exists: one or two sentences. */
  readonly why: string;
  /**
   * YAML lines that break it, and the same lines mended; they replace fields of
   * a sound entry. A first line `# file: name.yaml` names the file, and one
   * `# whole file` says that the lines are all that the file holds.
   */
  readonly bad: string;
  readonly good: string;
}

/** A rule that needs to see one entry only. */
export interface EntryRule extends RuleCard {
  readonly scope: 'entry';
  /** Whether its findings take the place of what the schema has to say of the same value. */
  readonly overSchema?: true;
  check(entry: EntryFile, context: RuleContext): Iterable<Finding>;
}

/** A rule about entries among each other. It sees what is gathered from each in its outline. */
export interface CatalogueRule extends RuleCard {
  readonly scope: 'catalogue';
  check(
    outlines: readonly Outline[],
  ): Iterable<{ readonly path: string; readonly finding: Finding }>;
}

/**
 * A rule that other parts of the check apply: while an entry is read, by its
 * schema, to the files around entries, between two states of a repository, or
 * in the network.
 */
export interface BuiltInRule extends RuleCard {
  readonly scope: 'file' | 'schema' | 'data' | 'change' | 'network';
}

/**
 * One check of entries. It lives in a file of its own under rules/ with its
 * examples, and stands in the table rules/index.ts.
 */
export type Rule = EntryRule | CatalogueRule | BuiltInRule;
