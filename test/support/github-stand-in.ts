import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerQuery } from '#test/support/github-graphql.ts';
import { answerRest } from '#test/support/github-rest.ts';
import type { FakeRepository } from '#test/support/github-repositories.ts';
import { idOf } from '#test/support/github-shapes.ts';

/** What goes wrong with one request. */
export type Fault =
  | { readonly status: number; readonly headers?: Record<string, string>; readonly body?: unknown }
  /** The connection breaks before or within the answer, the answer ends early, or never comes. */
  | 'reset'
  | 'break'
  | 'half'
  | 'silence';

interface FakeRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  /** How many repositories a query is about. */
  readonly size: number;
  readonly query: string;
}

export interface FakeGithub {
  readonly url: string;
  /** May be changed between questions. */
  repositories: readonly FakeRepository[];
  readonly requests: FakeRequest[];
  /** What no real GitHub could have answered; must stay empty. */
  readonly impossible: string[];
  /** Points that are left until the limit, and when it ends. */
  quota: { remaining: number; reset: Date };
  /** Called for each request, the first has number 1. */
  fault: (request: FakeRequest, number: number) => Fault | undefined;
}

/** Starts a stand-in for api.github.com on this machine; it runs until it is closed. */
export async function standIn(
  repositories: readonly FakeRepository[],
): Promise<{ readonly fake: FakeGithub; close(): void }> {
  const server = createServer((request, response) => void answer(fake, request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const fake: FakeGithub = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    repositories,
    requests: [],
    impossible: [],
    quota: { remaining: 5000, reset: new Date(Date.now() + 3_600_000) },
    fault: () => undefined,
  };
  return {
    fake,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function answer(
  fake: FakeGithub,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const text = (await request.toArray()).join('');
  const query = text === '' ? '' : ((JSON.parse(text) as { query?: string }).query ?? '');
  const { method = '', url: path = '', headers } = request;
  const size = query.match(/\br\d+: repository/g)?.length ?? 0;
  const asked: FakeRequest = { method, path, headers, size, query };
  fake.requests.push(asked);
  const fault = fake.fault(asked, fake.requests.length);
  if (fault === 'silence') return;
  if (fault === 'reset') return void response.socket?.resetAndDestroy();
  const limits = {
    'x-ratelimit-remaining': String(Math.max(0, fake.quota.remaining - 1)),
    'x-ratelimit-reset': String(Math.floor(fake.quota.reset.getTime() / 1000)),
  };
  if (typeof fault === 'object') {
    return send(
      response,
      fault.status,
      { ...limits, ...fault.headers },
      fault.body === undefined ? '' : fault.body,
    );
  }
  if (fake.quota.remaining <= 0 && Date.now() < fake.quota.reset.getTime()) {
    const message = 'API rate limit exceeded for 192.0.2.1.';
    if (path !== '/graphql') return send(response, 403, limits, { message });
    return send(response, 200, limits, { errors: [{ type: 'RATE_LIMITED', message }] });
  }
  fake.quota.remaining -= 1;
  try {
    const reply = await replyTo(fake, asked);
    const etag = method === 'GET' ? etagOf(reply.body) : undefined;
    const known = etag !== undefined && headers['if-none-match'] === etag;
    const body = known ? '' : reply.body;
    const all = {
      ...limits,
      ...reply.headers,
      ...(reply.status === 200 && etag !== undefined && { etag }),
    };
    send(response, known ? 304 : reply.status, all, body, fault);
  } catch (error) {
    fake.impossible.push((error as Error).message);
    send(response, 500, limits, { message: (error as Error).message });
  }
}

const etagOf = (body: unknown): string =>
  `W/"${createHash('sha256').update(JSON.stringify(body)).digest('hex')}"`;

async function replyTo(
  { repositories, url, impossible }: FakeGithub,
  { method, path, query, headers }: FakeRequest,
): Promise<{ status: number; body: unknown; headers?: Readonly<Record<string, string>> }> {
  const names = indexOf(repositories);
  const find = (name: string): FakeRepository | undefined => names.get(name.toLowerCase());
  if (method === 'GET') return answerRest(new URL(path, url), find);
  if (headers.authorization === undefined) {
    return { status: 401, body: { message: 'This endpoint requires you to be authenticated.' } };
  }
  const reply = await answerQuery(query, find);
  if (reply.data === undefined) impossible.push(JSON.stringify(reply.errors));
  return { status: 200, body: reply };
}

const indexes = new WeakMap<readonly FakeRepository[], ReadonlyMap<string, FakeRepository>>();

/** The repositories by all their names, in lower case, and by their numbers. */
function indexOf(repositories: readonly FakeRepository[]): ReadonlyMap<string, FakeRepository> {
  const known = indexes.get(repositories);
  if (known !== undefined) return known;
  const index = new Map<string, FakeRepository>();
  for (const one of repositories) {
    const names = [`id:${idOf(one)}`, one.path, ...one.formerly].map((name) => name.toLowerCase());
    for (const name of names) if (!index.has(name)) index.set(name, one);
  }
  indexes.set(repositories, index);
  return index;
}

function send(
  response: ServerResponse,
  status: number,
  headers: Record<string, string>,
  body: unknown,
  fault?: 'break' | 'half',
): void {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const bytes = Buffer.from(text);
  const half = bytes.subarray(0, Math.floor(bytes.length / 2));
  const type = typeof body === 'string' ? 'text/html' : 'application/json; charset=utf-8';
  const sent = fault === 'half' ? half : bytes;
  const length = status === 304 ? {} : { 'content-length': String(sent.length) };
  response.writeHead(status, { 'content-type': type, ...length, ...headers });
  if (fault !== 'break') return void response.end(status === 304 ? undefined : sent);
  response.write(half, () => response.socket?.resetAndDestroy());
}
