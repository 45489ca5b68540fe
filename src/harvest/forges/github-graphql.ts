import type { Answer, Outcome, Question } from '#harvest/forge.ts';
import { inBatches } from '#harvest/forges/github-batches.ts';
import type { GithubClient } from '#harvest/forges/github-client.ts';
import { completed } from '#harvest/forges/github-completion.ts';
import { type Draft, draftOf } from '#harvest/forges/github-drafts.ts';
import { type Fault, faultWithin } from '#harvest/forges/github-faults.ts';
import { patience } from '#harvest/forges/github-patience.ts';
import { MOST, type Piece } from '#harvest/forges/github-queries.ts';
import type { FullRepository } from '#harvest/forges/github-snapshot.ts';
import { isComparable, type RepositoryState, stateOf } from '#harvest/forges/github-state.ts';
import type { Wanted } from '#harvest/metadata-files.ts';

type Asked = Piece & { readonly question: Question };

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
  const pieces = changed.map((question) => pieceOf(question, '...Full '));
  for await (const batch of inBatches(client, pieces, MOST.repositories, trying)) {
    const drafts = new Map<Question, Draft>();
    for (const [{ question }, said] of batch) {
      const draft =
        'outcome' in said ? said : await sound(() => draftOf(said.data as FullRepository, wanted));
      if ('outcome' in draft) yield answerTo(question, draft.outcome);
      else drafts.set(question, draft);
    }
    await completed(client, [...drafts.values()], trying);
    for (const [question, draft] of drafts) {
      const found = await sound(() => finished(draft));
      yield answerTo(question, found.outcome, 'state' in found ? found.state : undefined);
    }
  }
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
