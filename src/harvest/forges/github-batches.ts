import type { GithubClient, QueryAnswer, QueryError } from '#harvest/forges/github-client.ts';
import {
  type Fault,
  failed,
  faultOf,
  faultWithin,
  gone,
  passing,
  plain,
  UNKNOWN,
} from '#harvest/forges/github-faults.ts';
import { type Piece, queryText } from '#harvest/forges/github-queries.ts';
import type { Patience } from '#harvest/forges/github-patience.ts';

/** What GitHub said to one piece: what was selected, or why not. */
export type Said = { readonly data: unknown } | Fault;

/** Errors of a query that was too much (GitHub, "Rate limits and query limits for the GraphQL API"). */
const TOO_MUCH = /^(?:MAX_NODE_LIMIT_EXCEEDED|RESOURCE_LIMITS_EXCEEDED)$/;
const TOO_LONG = /something went wrong while executing|timed? ?out|timeout/i;

/**
 * Asks for the pieces of a queue in batches, one after the other, as GitHub wishes
 * ("Best practices for using the REST API", "Make requests serially"). A batch that
 * fails is halved, whatever the reason, and grows again after a success; a piece that
 * fails alone has failed. Each batch is given as it is known; whoever takes it may put
 * further pieces into the queue.
 */
export async function* inBatches<P extends Piece>(
  client: GithubClient,
  queue: P[],
  most: number,
  patience: Patience,
): AsyncGenerator<readonly (readonly [P, Said])[]> {
  let size = most;
  while (queue.length > 0) {
    const { stopped } = patience;
    if (stopped !== undefined) {
      yield queue.splice(0).map((piece) => [piece, stopped] as const);
      continue;
    }
    const batch = queue.slice(0, size);
    const said = await ask(client, batch);
    if ('scope' in said && said.scope === 'passing' && batch.length > 1) {
      size = Math.ceil(batch.length / 2);
      continue;
    }
    const answers = 'scope' in said ? batch.map(() => said) : said;
    patience.note(answers.find(isFault));
    queue.splice(0, batch.length);
    size = Math.min(most, size * 2);
    yield batch.map((piece, index) => [piece, answers[index] as Said] as const);
  }
}

const isFault = (said: Said): said is Fault => 'scope' in said && said.scope !== 'one';

async function ask(
  client: GithubClient,
  batch: readonly Piece[],
): Promise<readonly Said[] | Fault> {
  try {
    const answer = await client.query(queryText(batch), batch.length === 1);
    const tooMuch = answer.errors?.find(isTooMuch);
    if (tooMuch !== undefined) return passing(plain(tooMuch.message));
    const said: Said[] = [];
    for (const [index, piece] of batch.entries()) {
      said.push(await saidTo(client, piece, `r${index}`, answer));
    }
    return said;
  } catch (error) {
    return faultWithin(error);
  }
}

const isTooMuch = ({ type = '', message }: QueryError): boolean =>
  TOO_MUCH.test(type) || TOO_LONG.test(message);

async function saidTo(
  client: GithubClient,
  piece: Piece,
  alias: string,
  { data, errors = [] }: QueryAnswer,
): Promise<Said> {
  const found = data?.[alias];
  const error = errors.find(({ path }) => path?.[0] === alias) ?? (data ? undefined : errors[0]);
  if (found !== null && found !== undefined) {
    return error === undefined ? { data: found } : failed(plain(error.message), 'one');
  }
  if (error?.type === 'NOT_FOUND') return gone(UNKNOWN);
  return whyNot(client, piece, error?.message ?? 'GitHub said nothing of the repository');
}

/** GraphQL does not say why it withholds a repository; the status of the REST API does. */
async function whyNot({ rest }: GithubClient, piece: Piece, message: string): Promise<Said> {
  const { owner, name: repo } = piece;
  try {
    await rest.request('GET /repos/{owner}/{repo}', { owner, repo });
    return failed(plain(message), 'one');
  } catch (error) {
    return faultOf(error);
  }
}
