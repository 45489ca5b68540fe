import type { FileExtractor, Extraction } from '#harvest/extractor.ts';
import type { Snapshot, SnapshotFile, Tag } from '#harvest/snapshot.ts';

/** A repository as a harvester sees it; what a test does not say is empty. */
export function snapshotOf(parts: Partial<Snapshot> = {}): Snapshot {
  const { url = 'https://github.com/stars/mapper' } = parts;
  return {
    url,
    commit: '0123456789012345678901234567890123456789',
    committed: '2026-03-01',
    forge: {},
    tags: [],
    files: [],
    paths: [],
    problems: [],
    fileUrl: (path) => `${url}/blob/0123456/${path}`,
    ...parts,
  };
}

/** What an extractor reads from one file of a repository, and from those beside it. */
export function extractFrom(
  extractor: FileExtractor,
  path: string,
  text: string,
  others: readonly SnapshotFile[] = [],
): Extraction {
  const file = { path, text };
  return extractor.extract(file, snapshotOf({ files: [file, ...others] }));
}

/** Tags, one made each day from a first one. */
export const tagsOf = (...names: readonly string[]): Tag[] =>
  names.map((name, index) => ({
    name,
    date: new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10),
  }));
