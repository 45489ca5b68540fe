import { fileUrl } from '#registry/file-url.ts';
import type { Answer, Forge, Question } from '#harvest/forge.ts';
import { inParallel } from '#harvest/in-parallel.ts';
import { askJson, type ApiAnswer, type ApiOptions } from '#harvest/json-api.ts';
import {
  Stop,
  bodyOf,
  factsOf,
  pathsOf,
  tagsOf,
  type Json,
} from '#harvest/forges/gitlab-project.ts';
import { bytesOf, decode, type Wanted } from '#harvest/metadata-files.ts';
import type { SnapshotFile } from '#harvest/snapshot.ts';

interface GitlabOptions extends ApiOptions {
  /** Hosts that run GitLab, besides those whose name begins with `gitlab.`. */
  readonly hosts?: readonly string[];
  /** Tokens by host. */
  readonly tokens?: Readonly<Record<string, string>>;
  readonly wanted: Wanted;
  /** How many repositories are asked for at once. */
  readonly parallel?: number;
  /** Where the interface of a host is; the usual place unless said. */
  readonly apiOf?: (host: string) => string;
}

/**
 * Any GitLab by its REST API v4 (https://docs.gitlab.com/api/rest/): one request
 * tells whether anything happened since the last time, and only then about eight
 * more are made.
 */
export function gitlabForge(options: GitlabOptions): Forge {
  const { hosts = [], parallel = 4 } = options;
  const known = new Set(hosts);
  return {
    id: 'gitlab',
    serves: ({ host }) => host.startsWith('gitlab.') || known.has(host),
    ask: (questions) =>
      inParallel(questions, parallel, async (question): Promise<Answer> => {
        const { url } = question.address;
        try {
          return { url, ...(await snapshotOf(question, options)) };
        } catch (error) {
          if (error instanceof Stop) return { url, outcome: error.outcome };
          return { url, outcome: { kind: 'failed', reason: 'its answers do not fit together' } };
        }
      }),
  };
}

async function snapshotOf(
  { address, state: before }: Question,
  options: GitlabOptions,
): Promise<Pick<Answer, 'outcome' | 'state'>> {
  const { host, path } = address;
  const { apiOf = (name) => `https://${name}/api/v4` } = options;
  const token = options.tokens?.[host];
  const headers = token === undefined ? {} : { 'private-token': token };
  const ask = (place: string): Promise<ApiAnswer> =>
    askJson(`${apiOf(host)}/projects/${place}`, { ...options, headers });
  const get = async (place: string): Promise<unknown> => bodyOf(await ask(place));

  const project = (await get(`${encodeURIComponent(path)}?license=true`)) as Json;
  const state = `${String(project['last_activity_at'])} ${String(project['star_count'])}`;
  if (before === state) return { outcome: { kind: 'same' }, state };
  const id = Number(project['id']);
  const branch = String(project['default_branch'] ?? 'HEAD');
  const commit = (await get(`${id}/repository/commits/${encodeURIComponent(branch)}`)) as Json;
  const hash = String(commit['id']);
  const languages = (await get(`${id}/languages`)) as Readonly<Record<string, number>>;
  const paths = await pathsOf(id, hash, ask);
  const problems: string[] = [];
  const files: SnapshotFile[] = [];
  for (const name of paths.filter(options.wanted)) {
    const file = (await get(
      `${id}/repository/files/${encodeURIComponent(name)}?ref=${hash}`,
    )) as Json;
    const found = decode(name, bytesOf(String(file['content'])));
    if (typeof found === 'string') files.push({ path: name, text: found });
    else problems.push(found.problem);
  }
  const url = String(project['web_url'] ?? address.url);
  return {
    state,
    outcome: {
      kind: 'snapshot',
      snapshot: {
        url,
        commit: hash,
        committed: String(commit['committed_date']).slice(0, 10),
        forge: { ...factsOf(project), languages },
        tags: await tagsOf(id, ask),
        files,
        paths,
        problems,
        fileUrl: (name) => fileUrl(url, hash, name),
      },
    },
  };
}
