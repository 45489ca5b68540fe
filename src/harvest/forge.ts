import type { RepositoryAddress } from '#harvest/address.ts';
import type { Snapshot } from '#harvest/snapshot.ts';

/** What became of the question for one repository. */
export type Outcome =
  | { readonly kind: 'snapshot'; readonly snapshot: Snapshot }
  /** Nothing has changed since the state that was given. */
  | { readonly kind: 'same' }
  /** The forge says that there is no such repository. */
  | { readonly kind: 'gone'; readonly reason: string }
  /** Whether there is one is not known: the network or the forge failed. */
  | { readonly kind: 'failed'; readonly reason: string }
  /** The forge will answer no more for now; `until` is when it may again. */
  | { readonly kind: 'limited'; readonly until?: Date };

/** What a run knows of one repository before it asks. */
export interface Question {
  readonly address: RepositoryAddress;
  /** What the forge said last of the state of the repository, in a form of its own. */
  readonly state?: string;
}

export interface Answer {
  readonly url: string;
  readonly outcome: Outcome;
  /** To be given with the next question. */
  readonly state?: string;
}

/** A kind of place where repositories live. */
export interface Forge {
  readonly id: 'github' | 'gitlab' | 'git';
  /** Whether it can be asked for this repository. */
  serves(address: RepositoryAddress): boolean;
  /**
   * Asks for many repositories, in whichever order and number at once suits the
   * forge; answers come as they are known. Never throws for what a forge says.
   */
  ask(questions: readonly Question[]): AsyncIterable<Answer>;
  /** What all questions so far have cost, where the forge counts. */
  usage?(): Usage;
}

export interface Usage {
  /** Requests over the network, each repetition and redirect counted. */
  readonly requests: number;
  /** What the forge takes off its own quota for them. */
  readonly points: number;
}
