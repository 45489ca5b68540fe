import type { OaiIndex } from '#exports/oai-index.ts';
import type { OaiArguments, Verb } from '#oai/arguments.ts';
import type { Files } from '#oai/files.ts';

/** All that an answer is made from. */
export interface Question {
  readonly verb: Verb;
  readonly given: OaiArguments;
  readonly index: OaiIndex;
  readonly files: Files;
  readonly baseUrl: string;
  /** How many records an answer holds at most. */
  readonly pageSize: number;
}
