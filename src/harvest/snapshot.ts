/** What one repository looks like at one moment, whichever forge it lives on. */
export interface Snapshot {
  /** Where a browser finds the repository now; another address than asked for if it has moved. */
  readonly url: string;
  /** The head of the default branch, as a hash. */
  readonly commit: string;
  /** The day of that commit, YYYY-MM-DD. */
  readonly committed: string;
  readonly forge: ForgeFacts;
  /** All tags, in no order that means anything. */
  readonly tags: readonly Tag[];
  /** Texts of the metadata files at the root, in .github/ and docs/; too large ones are problems. */
  readonly files: readonly SnapshotFile[];
  /** The names of all files and folders at the root, in .github/ and docs/. */
  readonly paths: readonly string[];
  /** What could not be read, in words. */
  readonly problems: readonly string[];
  /** The address of a file at this commit, as a browser shows it. */
  fileUrl(path: string): string;
}

/** What a forge itself says of a repository; each field is missing where the forge does not say. */
export interface ForgeFacts {
  readonly defaultBranch?: string;
  readonly homepage?: string;
  readonly topics?: readonly string[];
  /** The licence that the forge recognised, as an SPDX id. */
  readonly license?: string;
  readonly archived?: boolean;
  /** The repository that this one was forked from. */
  readonly parent?: string;
  readonly issues?: boolean;
  /** Days, YYYY-MM-DD. */
  readonly created?: string;
  readonly pushed?: string;
  /** Bytes by language. */
  readonly languages?: Readonly<Record<string, number>>;
  readonly stars?: number;
  readonly forks?: number;
}

export interface Tag {
  readonly name: string;
  /** The day it was made or its commit was, YYYY-MM-DD, if known. */
  readonly date?: string;
  /** Whether the forge shows it as a release, and whether as one for testing. */
  readonly release?: 'stable' | 'prerelease';
}

export interface SnapshotFile {
  /** From the root of the repository, with slashes. */
  readonly path: string;
  readonly text: string;
}
