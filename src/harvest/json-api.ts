/** An answer of an interface for programs: what it holds, or why there is none. */
export type ApiAnswer =
  | { readonly kind: 'ok'; readonly body: unknown; readonly headers: Headers }
  | { readonly kind: 'missing'; readonly status: number }
  | { readonly kind: 'limited'; readonly until?: Date }
  | { readonly kind: 'failed'; readonly reason: string };

export interface ApiOptions {
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
  readonly headers?: Readonly<Record<string, string>>;
  /** How long one answer may take, in milliseconds. */
  readonly timeout?: number;
  /** The longest wait that is taken when the interface asks for one, in milliseconds. */
  readonly patience?: number;
  /** How often a failure that may pass is tried again. */
  readonly retries?: number;
  /** How long the first pause before another try is, in milliseconds; each is twice the last. */
  readonly pause?: number;
}

const HOPS = 5;

/** Statuses of a server that may answer in a moment. */
const PASSING = new Set([500, 502, 503, 504]);

/**
 * Asks for a JSON document. Redirects are followed on the same host only, at most
 * five. Failures that may pass are tried again, a little later each time. Never
 * throws, and tells no header.
 */
export async function askJson(url: string, options: ApiOptions = {}): Promise<ApiAnswer> {
  const { retries = 2, patience = 60_000, pause: first = 200 } = options;
  let answer: ApiAnswer = { kind: 'failed', reason: 'it was not asked' };
  for (let attempt = 0; attempt <= retries; attempt += 1) {
    const found = await askOnce(url, options);
    answer = found.answer;
    const pause = found.wait ?? (found.passing ? first * 2 ** attempt : undefined);
    if (pause === undefined || pause > patience || attempt === retries) return answer;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return answer;
}

interface Once {
  readonly answer: ApiAnswer;
  /** Whether it may be another answer in a moment. */
  readonly passing?: boolean;
  /** How long the interface asks to wait, in milliseconds. */
  readonly wait?: number;
}

async function askOnce(url: string, options: ApiOptions): Promise<Once> {
  const { fetch = globalThis.fetch, headers = {}, timeout = 30_000 } = options;
  try {
    const signal = AbortSignal.timeout(timeout);
    const response = await follow(url, (target) =>
      fetch(target, { headers, redirect: 'manual', signal }),
    );
    if (typeof response === 'string') return { answer: { kind: 'failed', reason: response } };
    return await understood(response);
  } catch (error) {
    const { name, cause } = error as Error & { cause?: { code?: string } };
    const reason =
      name === 'TimeoutError'
        ? 'it took too long'
        : `the connection failed (${cause?.code ?? name})`;
    return { answer: { kind: 'failed', reason }, passing: true };
  }
}

async function follow(
  url: string,
  ask: (url: string) => Promise<Response>,
): Promise<Response | string> {
  let target = new URL(url);
  for (let hop = 0; hop <= HOPS; hop += 1) {
    const response = await ask(target.href);
    const location = response.headers.get('location');
    if (response.status < 300 || response.status >= 400 || location === null) return response;
    const next = new URL(location, target);
    if (next.host !== target.host) return 'it leads to another site';
    target = next;
  }
  return 'it leads round and round';
}

async function understood(response: Response): Promise<Once> {
  const { status, headers } = response;
  if (status === 429 || (status === 403 && headers.get('ratelimit-remaining') === '0')) {
    const until = timeOf(headers);
    const wait = until === undefined ? 1000 : Math.max(0, until.getTime() - Date.now());
    return { answer: { kind: 'limited', ...(until && { until }) }, wait };
  }
  if ([404, 410, 451].includes(status)) return { answer: { kind: 'missing', status } };
  if (!response.ok) {
    return {
      answer: { kind: 'failed', reason: `it answered with ${status}` },
      passing: PASSING.has(status),
    };
  }
  try {
    return { answer: { kind: 'ok', body: await response.json(), headers } };
  } catch {
    return { answer: { kind: 'failed', reason: 'it answered with broken JSON' }, passing: true };
  }
}

/** When the interface will answer again: `Retry-After` (RFC 9110) or GitLab's `RateLimit-Reset`. */
function timeOf(headers: Headers): Date | undefined {
  const after = Number(headers.get('retry-after') ?? Number.NaN);
  if (!Number.isNaN(after)) return new Date(Date.now() + after * 1000);
  const reset = Number(headers.get('ratelimit-reset') ?? Number.NaN);
  return Number.isNaN(reset) ? undefined : new Date(reset * 1000);
}
