import {
  commitOf,
  type FakeEntry,
  type FakeRelease,
  type FakeRepository,
  type FakeTag,
  repository,
  treeOf,
} from '#test/support/github-repositories.ts';

/** What the REST API says of things, in the shapes of GitHub's OpenAPI description. */

/** A number that stays with a repository when it is renamed. */
export function idOf({ path, formerly }: FakeRepository): number {
  const first = formerly[0] ?? path;
  return [...first].reduce(
    (sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003,
    7,
  );
}

const REPOSITORY_URLS =
  'archive assignees blobs branches collaborators comments commits compare contents contributors deployments downloads events forks git_commits git_refs git_tags hooks issue_comment issue_events issues keys labels languages merges milestones notifications pulls releases stargazers statuses subscribers subscription tags teams trees clone git ssh svn'.split(
    ' ',
  );

const USER_URLS =
  'avatar events followers following gists organizations received_events repos starred subscriptions'.split(
    ' ',
  );

function urls(names: readonly string[], base: string): Record<string, string> {
  return Object.fromEntries(names.map((name) => [`${name}_url`, `${base}/${name}`]));
}

function userShape(login: string, origin: string) {
  return {
    ...urls(USER_URLS, `${origin}/users/${login}`),
    login,
    id: 1,
    node_id: 'U_1',
    gravatar_id: '',
    url: `${origin}/users/${login}`,
    html_url: `https://github.com/${login}`,
    type: 'Organization',
    site_admin: false,
  };
}

export function repositoryShape(found: FakeRepository, origin: string): unknown {
  const [owner = '', name = ''] = found.path.split('/');
  const url = `${origin}/repos/${found.path}`;
  const { license, parent } = found;
  return {
    ...urls(REPOSITORY_URLS, url),
    id: idOf(found),
    node_id: `R_${idOf(found)}`,
    name,
    full_name: found.path,
    owner: userShape(owner, origin),
    private: false,
    html_url: `https://github.com/${found.path}`,
    description: null,
    fork: parent !== null,
    url,
    default_branch: found.branch,
    forks: found.forks,
    forks_count: found.forks,
    has_issues: found.issues,
    has_projects: false,
    has_wiki: false,
    has_pages: false,
    has_discussions: false,
    has_downloads: false,
    homepage: found.homepage,
    language: Object.keys(found.languages)[0] ?? null,
    archived: found.archived,
    disabled: false,
    mirror_url: null,
    open_issues: 0,
    open_issues_count: 0,
    license: license && {
      key: license,
      name: license,
      url: null,
      spdx_id: license,
      node_id: 'L_1',
    },
    topics: found.topics,
    pushed_at: found.pushed,
    created_at: found.created,
    updated_at: found.pushed,
    size: 1,
    stargazers_count: found.stars,
    watchers: found.stars,
    watchers_count: found.stars,
    network_count: found.forks,
    subscribers_count: 0,
    ...(parent !== null && {
      parent: repositoryShape(repository(new URL(parent).pathname.slice(1)), origin),
    }),
  };
}

export function branchShape(found: FakeRepository, origin: string): unknown {
  const url = `${origin}/repos/${found.path}`;
  const sha = commitOf(found);
  const person = { name: 'A', email: 'a@example.org', date: found.committed };
  return {
    name: found.branch,
    commit: {
      sha,
      node_id: 'C_1',
      url: `${url}/commits/${sha}`,
      html_url: `https://github.com/${found.path}/commit/${sha}`,
      comments_url: `${url}/commits/${sha}/comments`,
      commit: {
        url: `${url}/git/commits/${sha}`,
        author: person,
        committer: person,
        message: 'm',
        comment_count: 0,
        tree: { sha: treeOf(found.files, ''), url: `${url}/git/trees/x` },
      },
      author: null,
      committer: null,
      parents: [],
    },
    _links: { html: `https://github.com/${found.path}/tree/${found.branch}`, self: url },
    protected: false,
    protection: { enabled: false },
    protection_url: `${url}/branches/${found.branch}/protection`,
  };
}

export function tagShape(found: FakeRepository, { name }: FakeTag, origin: string): unknown {
  const url = `${origin}/repos/${found.path}`;
  const commit = { sha: commitOf(found), url: `${url}/commits/x` };
  return { name, node_id: 'T_1', commit, zipball_url: `${url}/zip`, tarball_url: `${url}/tar` };
}

export function releaseShape(
  found: FakeRepository,
  { tag, draft, prerelease, published }: FakeRelease,
  origin: string,
): unknown {
  const url = `${origin}/repos/${found.path}/releases/1`;
  return {
    ...urls(['assets', 'upload', 'tarball', 'zipball'], url),
    url,
    html_url: `https://github.com/${found.path}/releases/tag/${encodeURIComponent(tag)}`,
    id: 1,
    node_id: 'RE_1',
    author: userShape('a', origin),
    name: tag,
    tag_name: tag,
    target_commitish: found.branch,
    draft: draft ?? false,
    prerelease: prerelease ?? false,
    created_at: '2020-01-01T00:00:00Z',
    published_at: published,
    assets: [],
  };
}

export function treeShape(
  found: FakeRepository,
  sha: string,
  entries: readonly FakeEntry[],
  origin: string,
): unknown {
  const url = `${origin}/repos/${found.path}/git`;
  const tree = entries.map(({ name, type, mode, oid, size }) => ({
    path: name,
    mode: mode.toString(8).padStart(6, '0'),
    type,
    sha: oid,
    ...(type === 'blob' && { size }),
    url: `${url}/${type}s/${oid}`,
  }));
  return { sha, url: `${url}/trees/${sha}`, tree, truncated: false };
}

export function blobShape(
  found: FakeRepository,
  sha: string,
  bytes: Buffer,
  origin: string,
): unknown {
  const url = `${origin}/repos/${found.path}/git/blobs/${sha}`;
  const content = bytes.toString('base64').replaceAll(/.{60}/g, '$&\n');
  return { sha, node_id: 'B_1', url, size: bytes.length, content, encoding: 'base64' };
}
