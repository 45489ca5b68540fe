import { checkRoot } from '#registry/check.ts';
import { compose } from '#registry/compose.ts';
import type { Diagnostic } from '#registry/diagnostic.ts';
import type { RootFiles } from '#registry/files.ts';
import { type History, NO_HISTORY } from '#registry/history.ts';
import type {
  RegistryConfig,
  SoftwareRecord,
  Translation,
  Vocabulary,
} from '#registry/generated/types.ts';

/** All records, with what is needed to show them. */
export interface Catalogue {
  readonly config: RegistryConfig;
  /** In the order of their ids. */
  readonly records: readonly SoftwareRecord[];
  /** The file of each record's entry, relative to the root, by id. */
  readonly paths: ReadonlyMap<string, string>;
  /** Vocabularies by the name of their file. */
  readonly vocabularies: ReadonlyMap<string, Vocabulary>;
  /** The texts of the community in other languages, by language (BCP 47). */
  readonly translations: ReadonlyMap<string, Translation>;
  /** The Git commit of the root, or null. */
  readonly commit: string | null;
  /** When records came and changed, as Git knows it. */
  readonly history: History;
  /** What the check has to say of the files; the records of faulty entries are missing. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The same catalogue with other parts in the place of its own. Getters stay getters: Git is
 * still asked for the history only where somebody wants to know.
 */
export function withParts<Parts extends object>(
  catalogue: Catalogue,
  parts: Parts,
): Omit<Catalogue, keyof Parts> & Parts {
  return Object.defineProperties({} as Omit<Catalogue, keyof Parts> & Parts, {
    ...Object.getOwnPropertyDescriptors(catalogue),
    ...Object.getOwnPropertyDescriptors(parts),
  });
}

/** Checks the files of a root and composes their records. */
export function composeCatalogue(
  files: RootFiles,
  config: RegistryConfig,
  commit: string | null,
  history: () => History = () => NO_HISTORY,
): Catalogue {
  const { diagnostics, entries, vocabularies, translations, harvested } = checkRoot(files, config);
  const records = [...entries].map(([id, { entry }]) => compose(id, entry, harvested.get(id)));
  const paths = new Map([...entries].map(([id, { path }]) => [id, path]));
  let known: History | undefined;
  return {
    config,
    records,
    paths,
    vocabularies,
    translations,
    commit,
    // Git is asked only where somebody wants to know.
    get history() {
      return (known ??= history());
    },
    diagnostics,
  };
}
