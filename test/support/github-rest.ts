import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import {
  blobOf,
  type FakeRepository,
  folderOf,
  treeOf,
} from '#test/support/github-repositories.ts';
import * as shapes from '#test/support/github-shapes.ts';
import description from '#test/support/github-openapi.json' with { type: 'json' };

export interface RestReply {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

type Find = (path: string) => FakeRepository | undefined;
type Route = keyof typeof description.answers;

const ajv = new Ajv({ strict: false, allErrors: true });
addFormats(ajv);
ajv.addSchema(description, 'github');

/** What is not as GitHub's own description of a route says. */
function mismatches(route: Route, body: unknown): string[] {
  const pointer = route.replaceAll('~', '~0').replaceAll('/', '~1');
  const check = ajv.getSchema(`github#/answers/${encodeURIComponent(pointer)}`);
  if (check === undefined) return [`${route} is not described`];
  if (check(body)) return [];
  return (check.errors ?? []).map(
    ({ instancePath, message }) => `${route} ${instancePath} ${message}`,
  );
}

const NOT_FOUND: RestReply = { status: 404, body: { message: 'Not Found', status: '404' } };
const BASE = '/repos/{owner}/{repo}';

/** Answers a GET of the REST API; throws if the answer is not one that GitHub could give. */
export function answerRest(url: URL, find: Find): RestReply {
  const [, start, owner, name, ...rest] = url.pathname.split('/').map(decodeURIComponent);
  if (start === 'repositories') return whole(find(`id:${owner}`), url);
  const path = `${owner}/${name}`;
  const found = start === 'repos' ? find(path) : undefined;
  if (found === undefined) return NOT_FOUND;
  if (found.path.toLowerCase() !== path.toLowerCase()) {
    const location = `${url.origin}/repositories/${shapes.idOf(found)}`;
    return {
      status: 301,
      body: { message: 'Moved Permanently', url: location },
      headers: { location },
    };
  }
  return rest.length === 0 ? whole(found, url) : part(found, rest, url);
}

function whole(found: FakeRepository | undefined, url: URL): RestReply {
  if (found === undefined) return NOT_FOUND;
  if (found.blocked !== null) {
    const law = found.blocked === 'law';
    const notice = 'https://github.com/github/dmca/blob/master/2024/01/2024-01-02-example.md';
    const block = {
      reason: law ? 'dmca' : 'tos',
      created_at: found.pushed,
      html_url: law ? notice : null,
    };
    return { status: law ? 451 : 403, body: { message: 'Repository access blocked', block } };
  }
  return sound(BASE, shapes.repositoryShape(found, url.origin));
}

function part(found: FakeRepository, [kind, ...rest]: readonly string[], url: URL): RestReply {
  switch (kind) {
    case 'branches':
      if (found.committed === null) return { status: 404, body: { message: 'Branch not found' } };
      return sound(`${BASE}/branches/{branch}`, shapes.branchShape(found, url.origin));
    case 'languages':
      return sound(`${BASE}/languages`, found.languages);
    case 'tags':
      return page(
        `${BASE}/tags`,
        found.tags.map((tag) => shapes.tagShape(found, tag, url.origin)),
        url,
      );
    case 'releases':
      return page(
        `${BASE}/releases`,
        found.releases.map((release) => shapes.releaseShape(found, release, url.origin)),
        url,
      );
    case 'git':
      return rest[0] === 'trees'
        ? tree(found, rest[1] ?? '', url)
        : blob(found, rest[1] ?? '', url);
    default:
      return NOT_FOUND;
  }
}

function tree(found: FakeRepository, oid: string, url: URL): RestReply {
  const folders = new Set(
    Object.keys(found.files).map((path) => path.split('/').slice(0, -1).join('/')),
  );
  const folder = [...folders, ''].find((path) => treeOf(found.files, path) === oid);
  const entries = folder === undefined ? undefined : folderOf(found, folder);
  if (entries === undefined) return NOT_FOUND;
  return sound(`${BASE}/git/trees/{tree_sha}`, shapes.treeShape(found, oid, entries, url.origin));
}

function blob(found: FakeRepository, oid: string, url: URL): RestReply {
  const bytes = blobOf(found, oid);
  if (bytes === undefined) return NOT_FOUND;
  return sound(`${BASE}/git/blobs/{file_sha}`, shapes.blobShape(found, oid, bytes, url.origin));
}

/** One page of a list, with the address of the next one as GitHub writes it. */
function page(route: Route, all: readonly unknown[], url: URL): RestReply {
  const size = Number(url.searchParams.get('per_page') ?? 30);
  const number = Number(url.searchParams.get('page') ?? 1);
  const next = new URL(url);
  next.searchParams.set('page', String(number + 1));
  const more = number * size < all.length;
  const link = `<${next.href}>; rel="next"`;
  return {
    ...sound(route, all.slice((number - 1) * size, number * size)),
    headers: more ? { link } : {},
  };
}

function sound(route: Route, body: unknown): RestReply {
  const wrong = mismatches(route, body);
  if (wrong.length > 0) throw new Error(wrong.slice(0, 5).join('\n'));
  return { status: 200, body };
}
