import {
  MOST,
  bytesOf,
  decode,
  isNearRoot,
  tooLarge,
  type Wanted,
} from '#harvest/metadata-files.ts';
import type { SnapshotFile } from '#harvest/snapshot.ts';

/** One name in a folder of a repository, whichever API told it. */
export interface Entry {
  readonly path: string;
  /** `blob`, `tree`, or `commit` for a submodule. */
  readonly type: string;
  /** Git's mode of a file: a symbolic link has 0o120000. */
  readonly mode: number;
  readonly oid: string;
  readonly size: number;
}

/** What is known of the files of a repository. */
export interface Files {
  /** Still to be read. */
  readonly unread: readonly Entry[];
  readonly paths: readonly string[];
  readonly problems: readonly string[];
}

const LINK = 0o120_000;

/**
 * Which of the entries are to be read. A symbolic link is not: its text is the name
 * of another file. One that is too large is a problem at once.
 */
export function chooseFiles(entries: readonly Entry[], wanted: Wanted): Files {
  const near = entries.filter(({ path }) => isNearRoot(path));
  const files = near.filter(
    ({ path, type, mode }) => type === 'blob' && mode !== LINK && wanted(path),
  );
  return {
    unread: files.filter(({ size }) => size <= MOST),
    paths: near.map(({ path }) => path),
    problems: files.filter(({ size }) => size > MOST).map(({ path }) => tooLarge(path)),
  };
}

/** Splits entries into portions of at most so many files and bytes; a file alone may be larger. */
export function portions(entries: readonly Entry[], files: number, bytes: number): Entry[][] {
  const done: Entry[][] = [];
  let sum = 0;
  for (const entry of entries) {
    const last = done.at(-1);
    sum += entry.size;
    if (last === undefined || last.length >= files || sum > bytes) {
      done.push([entry]);
      sum = entry.size;
    } else last.push(entry);
  }
  return done;
}

/** The file as a snapshot keeps it, from its bytes in base64 (REST API, "Get a blob"); or the problem. */
export function fileOf(path: string, base64: string): SnapshotFile | string {
  const text = decode(path, bytesOf(base64));
  return typeof text === 'string' ? { path, text } : text.problem;
}
