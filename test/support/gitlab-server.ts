import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A project as the stand-in serves it. */
export interface GitlabProject {
  readonly path: string;
  readonly files: Readonly<Record<string, string>>;
  readonly tags: readonly (readonly [name: string, day: string])[];
  readonly languages: Readonly<Record<string, number>>;
  readonly lastActivity: string;
  /** What else the project's own document says. */
  readonly more?: Readonly<Record<string, unknown>>;
}

/** What goes wrong with the next requests that fit. */
export interface Fault {
  readonly path: RegExp;
  readonly times: number;
  answer(response: ServerResponse): void;
}

/** A GitLab of the tests: REST API v4 on this machine, for projects that the test describes. */
export interface GitlabServer {
  readonly url: string;
  readonly asked: string[];
  readonly tokens: (string | undefined)[];
  fault?: Fault | undefined;
  stop(): void;
}

const COMMIT = 'c0ffee'.padEnd(40, '0');

export async function startGitlab(projects: readonly GitlabProject[]): Promise<GitlabServer> {
  const asked: string[] = [];
  const tokens: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
    asked.push(pathname);
    tokens.push(request.headers['private-token'] as string | undefined);
    const { fault } = state;
    if (fault !== undefined && fault.times > 0 && fault.path.test(pathname)) {
      state.fault = { ...fault, times: fault.times - 1 };
      fault.answer(response);
      return;
    }
    const [, name = '', rest = ''] = /^\/projects\/([^/]+)(.*)$/.exec(pathname) ?? [];
    const decoded = decodeURIComponent(name);
    const index = projects.findIndex(({ path }, at) => path === decoded || String(at + 1) === name);
    const project = projects[index];
    const found =
      project === undefined ? undefined : answerOf(project, index + 1, rest, searchParams);
    if (found === undefined) return void send(response, { message: '404 Not Found' }, 404);
    if (!Array.isArray(found)) return void send(response, found);
    const page = Number(searchParams.get('page') ?? 1);
    const size = Number(searchParams.get('per_page') ?? 20);
    const next = found.length > page * size ? String(page + 1) : '';
    send(response, found.slice((page - 1) * size, page * size), 200, { 'x-next-page': next });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const state: GitlabServer = {
    url: `http://127.0.0.1:${port}`,
    asked,
    tokens,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
  return state;
}

/** Sends a JSON document. */
export function send(
  response: ServerResponse,
  body: unknown,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}

/** The documents of GitLab's REST API v4, with the members that its documentation lists and we read. */
function answerOf(
  project: GitlabProject,
  id: number,
  rest: string,
  query: URLSearchParams,
): unknown {
  const { path, files, tags, languages, lastActivity, more = {} } = project;
  if (rest === '') {
    return {
      id,
      path_with_namespace: path,
      web_url: `https://gitlab.example.com/${path}`,
      default_branch: 'main',
      topics: [],
      archived: false,
      issues_enabled: true,
      created_at: '2019-01-02T03:04:05.000Z',
      last_activity_at: lastActivity,
      star_count: 12,
      forks_count: 3,
      license: null,
      ...more,
    };
  }
  if (rest === '/languages') return languages;
  if (rest === '/repository/tags') {
    return tags.map(([name, day]) => ({
      name,
      commit: { id: COMMIT, committed_date: `${day}T00:00:00.000+00:00` },
      release: null,
    }));
  }
  const branch = String(more['default_branch'] ?? 'main');
  if (rest === `/repository/commits/${encodeURIComponent(branch)}`) {
    return { id: COMMIT, committed_date: '2026-02-03T00:00:00.000+00:00' };
  }
  if (rest === '/repository/tree') return treeOf(Object.keys(files), query.get('path') ?? '');
  const file = /^\/repository\/files\/(.+)$/.exec(rest)?.[1];
  const text = file === undefined ? undefined : files[decodeURIComponent(file)];
  return text === undefined
    ? undefined
    : { file_path: file, encoding: 'base64', content: Buffer.from(text).toString('base64') };
}

function treeOf(paths: readonly string[], folder: string): unknown[] {
  const start = folder === '' ? '' : `${folder}/`;
  const names = new Set(
    paths
      .filter((path) => path.startsWith(start))
      .map((path) => path.slice(start.length).split('/')[0]),
  );
  return [...names].map((name) => ({
    name,
    path: start + name,
    type: paths.includes(start + name) ? 'blob' : 'tree',
  }));
}
