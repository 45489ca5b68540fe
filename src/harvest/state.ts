import { readFileSync } from 'node:fs';
import { sortedJson } from '#registry/sorted-json.ts';
import { writeWhole } from '#registry/files.ts';

/**
 * What forges said last of the state of repositories, by their addresses. It is
 * kept as answers come, so that a run that was broken off goes on where it was.
 */
export interface States {
  /**
   * The state that goes with the facts of this digest: if other facts are kept than
   * those that were written with it, the state says nothing of them.
   */
  of(url: string, digest: string): string | undefined;
  keep(url: string, state: string, digest: string): void;
  /** Writes what is known, whole or not at all. */
  save(): void;
}

interface Kept {
  /** What the states hold for: another program may read more of a repository. */
  readonly program: string;
  readonly states: Readonly<Record<string, readonly [state: string, digest: string]>>;
}

/** The file is written anew after so many answers, or a twentieth of all if that is more. */
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
    of(url, digest) {
      const [state, known] = states.get(url) ?? [];
      return known === digest ? state : undefined;
    },
    keep(url, state, digest) {
      const [before, known] = states.get(url) ?? [];
      if (before === state && known === digest) return;
      states.set(url, [state, digest]);
      unsaved += 1;
      if (unsaved >= Math.max(STEP, states.size / 20)) save();
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
