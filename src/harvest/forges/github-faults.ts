import type { Outcome } from '#harvest/forge.ts';

/** What an error means, and for how much of what is still to be asked. */
export interface Fault {
  readonly outcome: Outcome;
  /**
   * `one`: this repository alone. `all`: everything that would be asked after it.
   * `passing`: perhaps only this moment, or this size of a question.
   */
  readonly scope: 'one' | 'all' | 'passing';
}

/** What Octokit gives and throws, as far as it is read here. */
export interface Reply {
  readonly status?: number;
  readonly message?: string;
  readonly headers?: Readonly<Record<string, string | number | undefined>>;
  readonly data?: unknown;
  readonly response?: Reply;
}

/** GitHub answers no more until a moment further away than one would wait. */
export class Limited extends Error {
  override readonly name = 'Limited';
  readonly until: Date;
  constructor(until: Date) {
    super('GitHub answers no more for now');
    this.until = until;
  }
}

export const UNKNOWN = 'GitHub knows no such repository';

/** What GitHub says beside a status; any of it may be missing. */
interface Body {
  readonly message?: string | null;
  readonly errors?: readonly { readonly type?: string; readonly message?: string }[] | null;
  readonly block?: { readonly reason?: string | null; readonly html_url?: string | null } | null;
}

/**
 * When GitHub answers again, if it said that it does not for now: `retry-after`
 * first, then `x-ratelimit-reset` where nothing remains, else a minute ("Rate limits
 * for the REST API", "Exceeding the rate limit"). GraphQL says so with status 200 too
 * ("Rate limits and query limits for the GraphQL API").
 */
export function limitedUntil(reply: Reply, now: number): Date | undefined {
  const { status, headers = {}, data } = reply.response ?? reply;
  const { errors, message } = bodyOf(data);
  const primary = errors?.some(({ type }) => /^RATE_LIMIT(?:ED)?$/.test(type ?? '')) ?? false;
  const told = [{ message }, ...(errors ?? [])].some((said) => LIMIT.test(said.message ?? ''));
  const refused = status === 403 || status === 429;
  if (!primary && !refused && !(status === 200 && told)) return undefined;
  const after = Number(headers['retry-after'] ?? Number.NaN);
  if (Number.isFinite(after)) return new Date(now + after * 1000);
  const spent = String(headers['x-ratelimit-remaining']) === '0';
  const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
  if ((primary || spent) && Number.isFinite(reset)) return new Date((reset + 1) * 1000);
  return primary || status === 429 || told ? new Date(now + 60_000) : undefined;
}

const LIMIT = /\brate limit\b.*exceeded|\bexceeded\b.*\brate limit\b/i;

/**
 * What an error thrown by Octokit means for the repository that was asked for. A
 * repository that GitHub has blocked, by law (451) or by its own terms (403 with
 * `block`), is gone as one that was removed. Without GitHub's own words the answer may
 * be that of a proxy, or of a wrong address, and says nothing of the repository.
 */
export function faultOf(error: unknown): Fault {
  if (error instanceof Limited) {
    return { outcome: { kind: 'limited', until: error.until }, scope: 'all' };
  }
  const { status, message = '', response } = error as Reply;
  const body = bodyOf(response?.data);
  if (response === undefined || status === undefined) return passing(plain(message));
  if (body.message && (status === 404 || status === 410)) return gone(UNKNOWN);
  if (body.message && (status === 451 || body.block)) return gone(blocked(body));
  if (status === 401) return failed('GitHub does not accept the token', 'all');
  if (status >= 500 || status === 408) return passing(`GitHub answered with status ${status}`);
  const said = body.message ? plain(body.message) : '';
  return failed(`GitHub answered with status ${status}${said === '' ? '' : `: ${said}`}`, 'one');
}

/**
 * The same for a question about something else than a whole repository: that this is
 * not there does not say that the repository is not.
 */
export function faultWithin(error: unknown): Fault {
  const fault = faultOf(error);
  if (fault.outcome.kind !== 'gone') return fault;
  return failed(`GitHub answered with status ${(error as Reply).status}`, 'one');
}

export function failed(reason: string, scope: Fault['scope']): Fault {
  return { outcome: { kind: 'failed', reason }, scope };
}

export const passing = (reason: string): Fault => failed(reason, 'passing');

export function gone(reason: string): Fault {
  return { outcome: { kind: 'gone', reason }, scope: 'one' };
}

function blocked({ block }: Body): string {
  const why = block?.reason ? `(${plain(block.reason)})` : 'for legal reasons';
  const where = block?.html_url ? `, see ${plain(block.html_url)}` : '';
  return `GitHub has blocked the repository ${why}${where}`;
}

function bodyOf(data: unknown): Body {
  return typeof data === 'object' && data !== null ? data : {};
}

/** Words of others in one short line. */
export function plain(text: unknown): string {
  const line = String(text).replaceAll(/\s+/g, ' ').trim().slice(0, 150);
  return line === '' ? 'the request failed' : line;
}
