import type { GithubClient } from '#harvest/forges/github-client.ts';
import type { Reply } from '#harvest/forges/github-faults.ts';
import { type Entry, fileOf } from '#harvest/forges/github-files.ts';
import { dayOf } from '#harvest/forges/github-snapshot.ts';
import type { ForgeFacts, SnapshotFile } from '#harvest/snapshot.ts';

export type Rest = GithubClient['rest'];

/** "Get a repository", as far as it is kept. */
export interface Repository {
  readonly full_name: string;
  readonly html_url: string;
  readonly default_branch: string;
  readonly homepage: string | null;
  readonly topics?: readonly string[];
  readonly license: { readonly spdx_id: string | null } | null;
  readonly archived: boolean;
  readonly parent?: { readonly html_url: string };
  readonly has_issues: boolean;
  readonly created_at: string;
  readonly pushed_at: string | null;
  readonly stargazers_count: number;
  readonly forks_count: number;
}

/** Which repository is meant, as the routes name it. */
export interface Of {
  readonly owner: string;
  readonly repo: string;
}

export function factsOf(repository: Repository): ForgeFacts {
  const { homepage, license, parent, created_at: created, pushed_at: pushed } = repository;
  return {
    defaultBranch: repository.default_branch,
    ...(homepage && { homepage }),
    topics: repository.topics ?? [],
    ...(license?.spdx_id && { license: license.spdx_id }),
    archived: repository.archived,
    ...(parent && { parent: parent.html_url }),
    issues: repository.has_issues,
    created: dayOf(created),
    ...(pushed && { pushed: dayOf(pushed) }),
    stars: repository.stargazers_count,
    forks: repository.forks_count,
  };
}

/** The newest commit of a branch; nothing where a repository has none yet. */
export async function branchOf(
  rest: Rest,
  of: Of,
  branch: string,
): Promise<{ commit: string; committed: string; tree: string } | undefined> {
  const route = 'GET /repos/{owner}/{repo}/branches/{branch}';
  try {
    const { sha, commit } = (await rest.request(route, { ...of, branch })).data.commit;
    const committed = dayOf(commit.committer?.date ?? commit.author?.date ?? '');
    return { commit: sha, committed, tree: commit.tree.sha };
  } catch (error) {
    if ((error as Reply).status === 404) return undefined;
    throw error;
  }
}

/** The text of a file, or why it was not read. */
export async function textOf(
  rest: Rest,
  of: Of,
  { path, oid }: Entry,
): Promise<SnapshotFile | string> {
  const route = 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}';
  const { data } = await rest.request(route, { ...of, file_sha: oid });
  return fileOf(path, data.content);
}

/** What lies near the root: the root's tree, and those of folders with metadata files. */
export async function entriesOf(rest: Rest, of: Of, root: string): Promise<Entry[]> {
  const top = await folderOf(rest, of, root, '');
  const folders = top.filter(
    ({ path, type }) => type === 'tree' && /^(?:\.github|docs?)$/i.test(path),
  );
  const inside: Entry[] = [];
  for (const { path, oid } of folders) {
    inside.push(...(await folderOf(rest, of, oid, `${path}/`)));
  }
  return [...top, ...inside];
}

async function folderOf(rest: Rest, of: Of, oid: string, folder: string): Promise<Entry[]> {
  const route = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}';
  const { data } = await rest.request(route, { ...of, tree_sha: oid });
  return data.tree.map(({ path = '', type = '', mode = '', sha = '', size = 0 }) => ({
    path: folder + path,
    type,
    mode: Number.parseInt(mode, 8),
    oid: sha,
    size,
  }));
}
