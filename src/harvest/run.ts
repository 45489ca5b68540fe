import { repositoryAddress, type RepositoryAddress } from '#harvest/address.ts';
import { factsOf, withHealth } from '#harvest/facts.ts';
import type { Answer, Forge, Question } from '#harvest/forge.ts';
import type { States } from '#harvest/state.ts';
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
  /** Without them every repository is read anew. */
  readonly states?: States;
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
  const open: Asked[] = [];
  for (const task of tasks) {
    const address = repositoryAddress(task.repository);
    if ('refused' in address) {
      tell({ id: task.id, outcome: 'refused', reason: address.refused, problems: 0 });
    } else {
      open.push({ task, address });
    }
  }
  await askInTurn(open, forges, options, tell);
  return results.toSorted((a, b) => compareText(a.id, b.id));
}

interface Asked {
  readonly task: Task;
  readonly address: RepositoryAddress;
}

/**
 * Asks the first forge that serves each address; where it fails, the next one that
 * does, so that Git itself answers when no interface for programs does.
 */
async function askInTurn(
  asked: readonly Asked[],
  forges: readonly Forge[],
  options: RunOptions,
  tell: (result: Result) => void,
): Promise<void> {
  const [forge, ...others] = forges;
  if (forge === undefined) {
    const reason = 'no forge serves this address';
    for (const { task } of asked) tell({ id: task.id, outcome: 'refused', reason, problems: 0 });
    return;
  }
  const mine = asked.filter(({ address }) => forge.serves(address));
  const rest = asked.filter((item) => !mine.includes(item));
  const byUrl = new Map(mine.map((item) => [item.address.url, item]));
  const questions = mine.map((item) => questionOf(item, options));
  for await (const answer of mine.length === 0 ? [] : forge.ask(questions)) {
    const item = byUrl.get(answer.url);
    if (item === undefined) continue;
    const next = others.some(({ serves }) => serves(item.address));
    if (answer.outcome.kind === 'failed' && next) rest.push(item);
    else {
      tell(keep(item.task, forge, answer, options));
      if (answer.state !== undefined && options.write)
        options.states?.keep(answer.url, answer.state);
    }
  }
  if (rest.length > 0) await askInTurn(rest, others, options, tell);
}

/** Only where facts are kept, and the repository answered, is it enough to hear that nothing has changed. */
function questionOf({ task, address }: Asked, { store, states }: RunOptions): Question {
  const state = states?.of(address.url);
  const health = state === undefined ? undefined : store.read(task.id)?.health?.state;
  const known = health === 'ok' || health === 'archived';
  return state !== undefined && known ? { address, state } : { address };
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
