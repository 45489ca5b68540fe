import type { Software } from '#registry/generated/types.ts';
import type { Snapshot, SnapshotFile } from '#harvest/snapshot.ts';

/** Facts in the terms of an entry. */
export type Facts = { -readonly [Field in keyof Software]?: Software[Field] };

/** What one source says, and what of it is not sound. */
export interface Extraction {
  /** Only what fits the schema of an entry; never prose of the project (descriptions, abstracts). */
  readonly facts: Facts;
  /** What was left out and why: a sentence each, with `path:line` where there is a line. */
  readonly problems: readonly string[];
}

/**
 * Reads one kind of metadata file. It never throws: what it cannot read is a
 * problem, and what is sound in a partly broken file is taken.
 */
export interface FileExtractor {
  /** Its name in harvested files and in FILL. */
  readonly source: string;
  /** The files that it reads, by their path in lower case; of several the first by path is read. */
  readonly files: RegExp;
  extract(file: SnapshotFile, snapshot: Snapshot): Extraction;
}

/** Reads what stands in no one file: the forge's own facts, languages, tags. */
export interface SnapshotExtractor {
  readonly source: string;
  /** The address where a person can see the same. */
  url(snapshot: Snapshot): string;
  extract(snapshot: Snapshot): Extraction;
}
