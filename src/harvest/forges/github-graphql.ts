import type { Answer, Outcome, Question } from '#harvest/forge.ts';
import { inBatches } from '#harvest/forges/github-batches.ts';
import type { GithubClient } from '#harvest/forges/github-client.ts';
import { type Draft, draftOf } from '#harvest/forges/github-drafts.ts';
import { type Fault, faultWithin } from '#harvest/forges/github-faults.ts';
import { type Patience, patience } from '#harvest/forges/github-patience.ts';
import { MOST, type Piece } from '#harvest/forges/github-queries.ts';
import type { FullRepository } from '#harvest/forges/github-snapshot.ts';
import { isComparable, type RepositoryState, stateOf } from '#harvest/forges/github-state.ts';
import type { Wanted } from '#harvest/metadata-files.ts';

/** What is asked about one repository, and the snapshot in the making that it is for. */
type Asked = Piece & { readonly question: Question; readonly draft?: Draft };

/**
 * Asks by GraphQL: first for the states of the repositories of which one is known,
 * then for all of those that are new or have changed.
 */
export async function* askByGraphql(
  client: GithubClient,
  questions: readonly Question[],
  wanted: Wanted,
): AsyncGenerator<Answer> {
  const trying = patience();
  const changed = questions.filter(({ state }) => !isComparable(state));
  const known = questions
    .filter(({ state }) => isComparable(state))
    .map((question) => pieceOf(question, '...State '));
  for await (const batch of inBatches(client, known, MOST.states, trying)) {
    for (const [{ question }, said] of batch) {
      if ('outcome' in said) yield answerTo(question, said.outcome);
      else if ((await sound(() => stateOf(said.data as RepositoryState))) === question.state) {
        yield answerTo(question, { kind: 'same' }, question.state);
      } else changed.push(question);
    }
  }
  yield* snapshots(client, changed, wanted, trying);
}

/**
 * Asks for whole repositories. What is still missing of one, the texts of its files and
 * further tags, goes to the head of the same queue, so that every request is full and
 * few repositories are in the making at once.
 */
async function* snapshots(
  client: GithubClient,
  questions: readonly Question[],
  wanted: Wanted,
  trying: Patience,
): AsyncGenerator<Answer> {
  const queue = questions.map((question) => pieceOf(question, '...Full '));
  for await (const batch of inBatches(client, queue, MOST.pieces, trying)) {
    const further: Asked[] = [];
    for (const [piece, said] of batch) {
      const draft = 'outcome' in said ? said : await taken(piece, said.data, client, wanted);
      if ('outcome' in draft) {
        if (draft !== said) trying.note(draft);
        yield answerTo(piece.question, draft.outcome);
        continue;
      }
      const selection = draft.next();
      if (selection !== undefined) {
        const { owner, name } = draft;
        further.push({ owner, name, selection, question: piece.question, draft });
        continue;
      }
      const found = await sound(() => finished(draft));
      yield answerTo(piece.question, found.outcome, 'state' in found ? found.state : undefined);
    }
    queue.unshift(...further);
  }
}

/** The snapshot in the making, with what was said to the piece. */
function taken(
  { draft }: Asked,
  data: unknown,
  client: GithubClient,
  wanted: Wanted,
): Promise<Draft | Fault> {
  return sound(async () => {
    if (draft === undefined) return draftOf(data as FullRepository, wanted);
    await draft.take(data, client);
    return draft;
  });
}

/** The snapshot, and the state that it is of. */
async function finished({ result, repository }: Draft): Promise<Omit<Answer, 'url'>> {
  const outcome = result();
  return outcome.kind === 'snapshot' ? { outcome, state: await stateOf(repository) } : { outcome };
}

/** What is made of an answer; one that lacks what the schema promises is a failure as any other. */
async function sound<T>(make: () => T | Promise<T>): Promise<T | Fault> {
  try {
    return await make();
  } catch (error) {
    return faultWithin(error);
  }
}

function pieceOf(question: Question, selection: string): Asked {
  const [owner = '', name = ''] = question.address.path.split('/');
  return { owner, name, selection, question };
}

function answerTo({ address }: Question, outcome: Outcome, state?: string): Answer {
  return { url: address.url, outcome, ...(state === undefined ? {} : { state }) };
}
