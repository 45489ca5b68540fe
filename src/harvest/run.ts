import { repositoryAddress, type RepositoryAddress } from '#harvest/address.ts';
import { factsOf, withHealth } from '#harvest/facts.ts';
import type { Answer, Forge } from '#harvest/forge.ts';
import type { Store } from '#harvest/store.ts';
import { compareText } from '#registry/diagnostic.ts';

/** An entry whose repository is to be asked for. */
interface Task {
  readonly id: string;
  readonly repository: string;
}

/** What became of one entry in a run. */
export interface Result {
  readonly id: string;
  readonly outcome: 'changed' | 'same' | 'gone' | 'failed' | 'refused' | 'limited';
  /** Why, for all but the first two. */
  readonly reason?: string;
  /** How many problems its sources have. */
  readonly problems: number;
}

interface RunOptions {
  readonly tasks: readonly Task[];
  /** In the order in which they are tried: the first that serves an address is asked. */
  readonly forges: readonly Forge[];
  readonly store: Store;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Whether files may be written. */
  readonly write: boolean;
  /** Called with each result as soon as it is known. */
  readonly onResult?: (result: Result) => void;
}

/**
 * Asks for the repositories of entries and keeps what they say. A repository that
 * does not answer keeps its last facts, with since when it does not.
 */
export async function harvest(options: RunOptions): Promise<Result[]> {
  const { tasks, forges, onResult } = options;
  const results: Result[] = [];
  const tell = (result: Result): void => {
    results.push(result);
    onResult?.(result);
  };
  const asked = new Map<Forge, { task: Task; address: RepositoryAddress }[]>();
  for (const task of tasks) {
    const address = repositoryAddress(task.repository);
    if ('refused' in address) {
      tell({ id: task.id, outcome: 'refused', reason: address.refused, problems: 0 });
      continue;
    }
    const forge = forges.find((candidate) => candidate.serves(address));
    if (forge === undefined) {
      tell({
        id: task.id,
        outcome: 'refused',
        reason: 'no forge serves this address',
        problems: 0,
      });
      continue;
    }
    asked.set(forge, [...(asked.get(forge) ?? []), { task, address }]);
  }
  await Promise.all(
    [...asked].map(async ([forge, list]) => {
      const byUrl = new Map(list.map(({ task, address }) => [address.url, task]));
      for await (const answer of forge.ask(list)) {
        const task = byUrl.get(answer.url);
        if (task !== undefined) tell(keep(task, forge, answer, options));
      }
    }),
  );
  return results.toSorted((a, b) => compareText(a.id, b.id));
}

/** Keeps what one answer says. */
function keep(
  { id }: Task,
  forge: Forge,
  { outcome }: Answer,
  { store, today, write }: RunOptions,
): Result {
  const before = store.read(id);
  switch (outcome.kind) {
    case 'snapshot': {
      const facts = factsOf(id, forge.id, outcome.snapshot, before, today);
      const changed = write && store.write(facts);
      const problems = facts.sources.flatMap((source) => source.problems ?? []).length;
      return { id, outcome: changed ? 'changed' : 'same', problems };
    }
    case 'same':
      return { id, outcome: 'same', problems: 0 };
    case 'limited':
      return { id, outcome: 'limited', reason: 'the forge answers no more for now', problems: 0 };
    default: {
      const { reason } = outcome;
      const state = outcome.kind === 'gone' ? 'gone' : 'unreachable';
      if (write) store.write(withHealth(id, before, { state, reason }, today));
      return { id, outcome: outcome.kind, reason, problems: 0 };
    }
  }
}
