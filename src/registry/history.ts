/** When a record came and when its meaning changed last: moments in UTC, `YYYY-MM-DDThh:mm:ssZ`. */
export interface RecordHistory {
  readonly created: string;
  readonly modified: string;
  /** The SHA-256 of all that it says, in hexadecimal. */
  readonly hash: string;
}

/** Something that happened to a record. */
export interface Change {
  readonly date: string;
  readonly id: string;
  readonly name: string;
  /** `released`: another version was found; `withdrawn`: it left; `renamed`: it lives on as `to`. */
  readonly kind: 'new' | 'changed' | 'released' | 'withdrawn' | 'renamed';
  readonly version?: string;
  readonly to?: string;
}

/** What is left of a record that is not listed any more, or not under this id. */
export interface Tombstone {
  readonly id: string;
  readonly name: string;
  readonly date: string;
  readonly reason?: string;
  /** The id under which it lives on. */
  readonly to?: string;
  /** The infrastructures and domains it had, as its sets in OAI-PMH. */
  readonly infrastructure?: readonly string[];
  readonly domain?: readonly string[];
}

/** What Git knows of the records of a root; empty outside Git. */
export interface History {
  readonly records: ReadonlyMap<string, RecordHistory>;
  /** The newest first. */
  readonly changes: readonly Change[];
  /** In the order of their ids; withdrawn records are among the records too, with their reason. */
  readonly tombstones: readonly Tombstone[];
}

export const NO_HISTORY: History = { records: new Map(), changes: [], tombstones: [] };

/** A moment for records whose history nobody knows: the beginning of the catalogue's own. */
export const UNKNOWN_MOMENT = '2026-01-01T00:00:00Z';

/** When the meaning of a record changed last. */
export function modifiedOf(history: History, id: string): string {
  return history.records.get(id)?.modified ?? UNKNOWN_MOMENT;
}
