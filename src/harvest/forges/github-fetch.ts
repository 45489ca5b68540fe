import type { Usage } from '#harvest/forge.ts';

type Fetch = typeof globalThis.fetch;

interface FetchOptions {
  /** Never told to anybody, whatever fails. */
  readonly token: string | undefined;
  /** Where a request costs as many points as the answer says; elsewhere it is one. */
  readonly graphqlUrl: string;
  /** In milliseconds, for a whole answer. */
  readonly timeout: number;
}

interface Counted {
  readonly fetch: Fetch;
  usage(): Usage;
  /** Adds points that an answer named. */
  charge(points: number): void;
}

/**
 * A `fetch` that counts, that gives an answer only once it is there to its end, and
 * whose errors do not hold the token. An answer of 304 costs nothing ("Best practices
 * for using the REST API", "Use conditional requests").
 */
export function countingFetch(fetch: Fetch, { token, graphqlUrl, timeout }: FetchOptions): Counted {
  const used = { requests: 0, points: 0 };
  const hide = (text: string): string => (token ? text.replaceAll(token, '***') : text);
  // Without the error as its cause, which may hold a header with the token.
  const hidden = ({ message, cause }: Error): Promise<never> =>
    Promise.reject(new TypeError(hide(cause instanceof Error ? cause.message : message)));
  const answered: Fetch = async (url, init) => {
    const answer = await fetch(url, { ...init, signal: AbortSignal.timeout(timeout) });
    if (answer.redirected) used.requests += 1;
    if (url !== graphqlUrl && answer.status !== 304) used.points += 1;
    return whole(answer, hide);
  };
  return {
    fetch(url, init) {
      used.requests += 1;
      return answered(url, init).catch(hidden);
    },
    usage: () => ({ ...used }),
    charge(points) {
      used.points += points;
    },
  };
}

/** Reads an answer to its end; one that breaks off, or is no JSON where it should be, is a failure. */
async function whole(answer: Response, hide: (text: string) => string): Promise<Response> {
  const text = hide(await answer.text());
  const { status, statusText, headers } = answer;
  if (answer.ok) checkJson(text);
  return new Response(text === '' ? null : text, { status, statusText, headers });
}

function checkJson(text: string): void {
  try {
    JSON.parse(text);
  } catch {
    throw new TypeError('the answer is no whole JSON');
  }
}
