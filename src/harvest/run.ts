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
  /** Where its repository lives; empty if that is no address to be asked. */
  readonly host: string;
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
      tell({
        id: task.id,
        host: '',
        outcome: 'refused',
        reason: address.refused,
        problems: 0,
      });
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
    for (const { task, address } of asked) {
      tell({ id: task.id, host: address.host, outcome: 'refused', reason, problems: 0 });
    }
    return;
  }
  const mine = asked.filter(({ address }) => forge.serves(address));
  const rest = asked.filter(({ address }) => !forge.serves(address));
  const byUrl = new Map(mine.map((item) => [item.address.url, item]));
  const questions = mine.map((item) => questionOf(item, options));
  for await (const answer of mine.length === 0 ? [] : forge.ask(questions)) {
    const item = byUrl.get(answer.url);
    if (item === undefined) continue;
    const next = others.some(({ serves }) => serves(item.address));
    if (answer.outcome.kind === 'failed' && next) rest.push(item);
    else {
      tell(keep(item, forge, answer, options));
      if (answer.state !== undefined) {
        options.states?.keep(answer.url, answer.state, options.store.digest(item.task.id));
      }
    }
  }
  if (rest.length > 0) await askInTurn(rest, others, options, tell);
}

/** Only of the facts that are kept is it enough to hear that nothing has changed since. */
function questionOf({ task, address }: Asked, { store, states }: RunOptions): Question {
  const state = states?.of(address.url, store.digest(task.id));
  return state === undefined ? { address } : { address, state };
}

/** Keeps what one answer says. */
function keep(
  { task: { id }, address: { url, host } }: Asked,
  forge: Forge,
  { outcome }: Answer,
  { store, today }: RunOptions,
): Result {
  const about = { id, host };
  switch (outcome.kind) {
    case 'snapshot': {
      const facts = factsOf({ id, url }, forge.id, outcome.snapshot, store.read(id), today);
      const changed = store.write(facts);
      const problems = facts.sources.flatMap((source) => source.problems ?? []).length;
      return { ...about, outcome: changed ? 'changed' : 'same', problems };
    }
    case 'same':
      return { ...about, outcome: 'same', problems: 0 };
    case 'limited': {
      const reason = `the forge answers no more ${outcome.until === undefined ? 'for now' : `until ${timeOf(outcome.until)}`}`;
      return { ...about, outcome: 'limited', reason, problems: 0 };
    }
    default: {
      const { reason } = outcome;
      const state = outcome.kind === 'gone' ? 'gone' : 'unreachable';
      store.write(withHealth(id, store.read(id), { state, reason }, today));
      return { ...about, outcome: outcome.kind, reason, problems: 0 };
    }
  }
}

/** To the minute, in UTC. */
const timeOf = (date: Date): string =>
  `${date.toISOString().slice(0, 16).replace('T', ' at ')} UTC`;
