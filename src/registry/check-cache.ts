import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckCache } from '#registry/check.ts';
import type { EntryCheck } from '#registry/check-entry.ts';
import type { CheckedTranslations } from '#registry/check-translations.ts';
import type { CheckedVocabularies } from '#registry/check-vocabularies.ts';
import { PROJECT_ROOT, writeWhole, type RootFiles } from '#registry/files.ts';
import type { RegistryConfig } from '#registry/generated/types.ts';
import { digestOf, programHash } from '#registry/program-hash.ts';

/** All that decides what a check says, besides what it is given. */
const PROGRAM = ['src/registry', 'src/registry/rules', 'src/registry/generated', 'schemas'];

/** What is kept of the last run: the check of each file, by its path and the hash of its text. */
interface Kept {
  readonly key: string;
  readonly vocabularies: CheckedVocabularies | undefined;
  readonly translations: CheckedTranslations | undefined;
  readonly checks: Readonly<Record<string, readonly [hash: string, check: EntryCheck]>>;
}

/** A cache that can be kept for the next run. */
export interface KeptCache extends CheckCache {
  /** Writes what this run found, and only that, in the place of what was there. */
  save(): void;
}

/**
 * Opens the cache of a root in .cache/check/. It holds for one state of the
 * program, the configuration, the vocabularies and the translations, and for one
 * day, and is empty for any other. A cache that cannot be read or written is as good as none.
 */
export function openCache(
  root: string,
  config: RegistryConfig,
  { vocabularies, translations }: RootFiles,
  today: string,
): KeptCache {
  const texts = [...vocabularies, ...translations].map(
    ({ path, inherited = false, text }) => `${path} ${inherited}\n${text}`,
  );
  const key = digestOf(JSON.stringify([programHash(PROGRAM), today, config, texts]));
  const file = join(PROJECT_ROOT, '.cache/check', `${digestOf(root)}.json`);
  const { checks: before, ...known } = read(file, key);
  const now: Record<string, readonly [string, EntryCheck]> = {};
  let changed = false;
  return {
    vocabularies: known.vocabularies,
    translations: known.translations,
    get({ path, text }) {
      const kept = before[path];
      if (kept === undefined || kept[0] !== digestOf(text)) return undefined;
      now[path] = kept;
      return kept[1];
    },
    set({ path, text }, check) {
      changed = true;
      now[path] = [digestOf(text), check];
    },
    save() {
      if (!changed && Object.keys(now).length === Object.keys(before).length) return;
      const { vocabularies: terms, translations: translated } = this;
      write(file, { key, vocabularies: terms, translations: translated, checks: now });
    },
  };
}

function read(file: string, key: string): Kept {
  const none: Kept = { key, vocabularies: undefined, translations: undefined, checks: {} };
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as Kept;
    return kept.key === key ? kept : none;
  } catch {
    return none;
  }
}

function write(file: string, kept: Kept): void {
  try {
    writeWhole(file, JSON.stringify(kept));
  } catch {
    // The next run checks everything again; that is all that is lost.
  }
}
