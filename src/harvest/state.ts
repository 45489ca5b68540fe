import { readFileSync } from 'node:fs';
import { sortedJson } from '#harvest/sorted-json.ts';
import { writeWhole } from '#registry/files.ts';

/**
 * What forges said last of the state of repositories, by their addresses. It is
 * kept as answers come, so that a run that was broken off goes on where it was.
 */
export interface States {
  of(url: string): string | undefined;
  keep(url: string, state: string): void;
  /** Writes what is known, whole or not at all. */
  save(): void;
}

interface Kept {
  /** What the states hold for: another program may read more of a repository. */
  readonly program: string;
  readonly states: Readonly<Record<string, string>>;
}

/** After how many answers the file is written anew. */
const STEP = 50;

/**
 * Opens the states in a file; one that another program wrote, or that is broken, counts
 * as empty. If `dry`, the file stays as it is.
 */
export function openStates(file: string, program: string, { dry = false } = {}): States {
  const states = new Map(Object.entries(read(file, program)));
  let unsaved = 0;
  const save = (): void => {
    if (unsaved === 0 || dry) return;
    writeWhole(file, sortedJson({ program, states: Object.fromEntries(states) }));
    unsaved = 0;
  };
  return {
    of: (url) => states.get(url),
    keep(url, state) {
      if (states.get(url) === state) return;
      states.set(url, state);
      unsaved += 1;
      if (unsaved >= STEP) save();
    },
    save,
  };
}

function read(file: string, program: string): Kept['states'] {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as Kept;
    return kept.program === program ? kept.states : {};
  } catch {
    return {};
  }
}
