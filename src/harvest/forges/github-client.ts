import { Octokit } from '@octokit/core';
import { paginateRest } from '@octokit/plugin-paginate-rest';
import { retry } from '@octokit/plugin-retry';
import { countingFetch } from '#harvest/forges/github-fetch.ts';
import { Limited, limitedUntil, type Reply } from '#harvest/forges/github-faults.ts';
import type { Usage } from '#harvest/forge.ts';

export interface ClientOptions {
  readonly token?: string | undefined;
  readonly apiUrl?: string;
  readonly graphqlUrl?: string;
  /** What asks the network; the platform's own unless said. */
  readonly fetch?: typeof globalThis.fetch;
  /** How long one answer may take, in milliseconds. */
  readonly timeout?: number;
  /** How long a limit of GitHub is waited for, in milliseconds. */
  readonly longestWait?: number;
  /** How often a request that failed is repeated. */
  readonly retries?: number;
  /** The pause before the first repetition, in milliseconds; the next ones are longer. */
  readonly pause?: number;
}

/** One error of a GraphQL answer (GraphQL specification, "Errors"; `type` is GitHub's own). */
export interface QueryError {
  readonly type?: string;
  readonly path?: readonly (string | number)[];
  readonly message: string;
}

export interface QueryAnswer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly QueryError[];
}

const Client = Octokit.plugin(retry, paginateRest);

export interface GithubClient {
  readonly rest: InstanceType<typeof Client>;
  /** Sends a query; repeats it after a failure only if `again`. Throws what `faultOf` reads. */
  query(text: string, again: boolean): Promise<QueryAnswer>;
  usage(): Usage;
}

/** Statuses after which the same request would be answered alike. */
const FINAL = [400, 401, 403, 404, 409, 410, 422, 429, 451];

/** GitHub's two APIs, with time limits, repetitions, and waits for its rate limits. */
export function githubClient({
  token,
  apiUrl = 'https://api.github.com',
  graphqlUrl = `${apiUrl}/graphql`,
  fetch = globalThis.fetch,
  timeout = 30_000,
  longestWait = 60_000,
  retries = 2,
  pause = 1000,
}: ClientOptions): GithubClient {
  const counted = countingFetch(fetch, { token, graphqlUrl, timeout });
  const rest = new Client({
    ...(token === undefined ? {} : { auth: token }),
    baseUrl: apiUrl,
    request: { fetch: counted.fetch },
    retry: { doNotRetry: FINAL, retries, retryAfterBaseValue: pause },
  });
  rest.hook.wrap('request', async (request, options) => {
    const latest = Date.now() + longestWait;
    for (;;) {
      const [reply, error] = await settled(Promise.resolve(request(options)));
      const until = limitedUntil((reply ?? error) as Reply, Date.now());
      if (until === undefined && reply !== undefined) return reply;
      if (until === undefined) throw error;
      if (until.getTime() > latest) throw new Limited(until);
      await new Promise((resolve) => setTimeout(resolve, until.getTime() - Date.now()));
    }
  });
  return {
    rest,
    async query(text, again) {
      const request = { retries: again ? retries : 0 };
      const asked = { method: 'POST', url: graphqlUrl, query: text, request } as const;
      const answer = ((await rest.request(asked)).data ?? {}) as QueryAnswer;
      counted.charge((answer.data?.['rateLimit'] as { cost?: number } | undefined)?.cost ?? 0);
      return answer;
    },
    usage: counted.usage,
  };
}

async function settled<T>(promise: Promise<T>): Promise<[T] | [undefined, unknown]> {
  try {
    return [await promise];
  } catch (error) {
    return [undefined, error];
  }
}
