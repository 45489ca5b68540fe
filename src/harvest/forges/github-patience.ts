import type { Fault } from '#harvest/forges/github-faults.ts';

/** So many failures one after the other are no accident any more. */
const ENOUGH = 3;

/** Knows when there is no use in asking on. */
export interface Patience {
  /** What became of all that was not asked, once there was no use. */
  readonly stopped: Fault | undefined;
  /** Takes note of a success (undefined) or a fault. */
  note(fault: Fault | undefined): void;
}

export function patience(): Patience {
  let failures = 0;
  let stopped: Fault | undefined;
  return {
    get stopped() {
      return stopped;
    },
    note(fault) {
      failures = fault?.scope === 'passing' ? failures + 1 : 0;
      if (fault !== undefined && (fault.scope === 'all' || failures >= ENOUGH)) stopped = fault;
    },
  };
}
