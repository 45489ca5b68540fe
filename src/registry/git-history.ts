import { type History, NO_HISTORY } from '#registry/history.ts';

/** What Git knows of the records of a root. */
export function historyOf(_root: string): History {
  return NO_HISTORY;
}
