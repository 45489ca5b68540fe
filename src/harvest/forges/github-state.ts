import { roughly } from '#harvest/roughly.ts';

/** The fragment `State` of `github-queries.ts`. */
export interface RepositoryState {
  readonly nameWithOwner: string;
  readonly url: string;
  readonly homepageUrl: string | null;
  readonly isArchived: boolean;
  readonly hasIssuesEnabled: boolean;
  readonly pushedAt: string | null;
  readonly stargazerCount: number;
  readonly forkCount: number;
  readonly licenseInfo: { readonly spdxId: string | null } | null;
  readonly repositoryTopics: { readonly nodes: readonly { readonly topic: { name: string } }[] };
  readonly defaultBranchRef: {
    readonly name: string;
    readonly target: { readonly oid: string; readonly committedDate?: string } | null;
  } | null;
  readonly newestTag: unknown;
  readonly newestRelease: unknown;
}

/** Which of the two APIs told a state; to be changed with what a snapshot holds. */
const GRAPHQL = 'graphql-2 ';
const REST = 'rest-1 ';

/**
 * All that a snapshot depends on, as one short text: all it holds of the forge itself,
 * and the newest commit, tag and release for the rest. Stars and forks count as they
 * are kept, roughly.
 */
export async function stateOf(repository: RepositoryState): Promise<string> {
  const { stargazerCount, forkCount } = repository;
  const all = {
    ...repository,
    stargazerCount: roughly(stargazerCount),
    forkCount: roughly(forkCount),
  };
  // The answer to another query holds more, and its members in another order.
  const text = JSON.stringify(MEMBERS.map((member) => all[member]));
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const hex = Array.from(new Uint8Array(hash, 0, 16), (byte) => byte.toString(16).padStart(2, '0'));
  return GRAPHQL + hex.join('');
}

const MEMBERS = [
  'nameWithOwner',
  'url',
  'homepageUrl',
  'isArchived',
  'hasIssuesEnabled',
  'pushedAt',
  'stargazerCount',
  'forkCount',
  'licenseInfo',
  'repositoryTopics',
  'defaultBranchRef',
  'newestTag',
  'newestRelease',
] as const;

/** Whether a state is one to compare with what GraphQL says now. */
export function isComparable(state: string | undefined): state is string {
  return state?.startsWith(GRAPHQL) ?? false;
}

/** The ETag of "Get a repository" as a state. */
export function stateOfEtag(etag: string): string {
  return REST + etag;
}

/** The ETag to ask with, if the state holds one. */
export function etagOf(state: string | undefined): string | undefined {
  return state?.startsWith(REST) ? state.slice(REST.length) : undefined;
}
