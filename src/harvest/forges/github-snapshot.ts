import { fileUrl } from '#registry/file-url.ts';
import type { Entry, Files } from '#harvest/forges/github-files.ts';
import { FOLDER_FIELDS } from '#harvest/forges/github-queries.ts';
import type { RepositoryState } from '#harvest/forges/github-state.ts';
import type { ForgeFacts, Snapshot, SnapshotFile, Tag } from '#harvest/snapshot.ts';

/** The fragment `Tags` of `github-queries.ts`. */
export interface TagPage {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly { readonly name: string; readonly target: TagTarget | null }[];
}

interface TagTarget {
  readonly committedDate?: string;
  readonly tagger?: { readonly date: string | null } | null;
  readonly target?: { readonly committedDate?: string };
}

interface ReleaseNode {
  readonly tagName: string;
  readonly isPrerelease: boolean;
  readonly isDraft: boolean;
}

/** The fragment `Full` of `github-queries.ts`; its folders are fields of their own. */
export interface FullRepository extends RepositoryState {
  readonly createdAt: string;
  readonly parent: { readonly url: string } | null;
  readonly languages: {
    readonly edges: readonly { readonly size: number; readonly node: { readonly name: string } }[];
  } | null;
  readonly releases: { readonly nodes: readonly ReleaseNode[] };
  readonly tags: TagPage | null;
}

/** All that makes a snapshot, whichever API told it. */
export interface Parts {
  readonly url: string;
  readonly commit: string;
  readonly committed: string;
  readonly forge: ForgeFacts;
  readonly tags: readonly Tag[];
  readonly files: Files;
  readonly read: readonly SnapshotFile[];
  readonly problems: readonly string[];
}

/** As GitHub shows files: https://docs.github.com/repositories, "Getting permanent links to files". */
export function snapshotOf({ files, read, problems, ...parts }: Parts): Snapshot {
  return {
    ...parts,
    files: read,
    paths: files.paths,
    problems: [...files.problems, ...problems],
    fileUrl: (path) => fileUrl(parts.url, parts.commit, path),
  };
}

/** The day of a time that GitHub tells in UTC. */
export const dayOf = (time: string): string => time.slice(0, 10);

export function entriesOf(repository: FullRepository): Entry[] {
  type Folder = { readonly entries?: readonly (Omit<Entry, 'path'> & { name: string })[] } | null;
  return [...FOLDER_FIELDS].flatMap(([field, folder]) => {
    const found = (repository as unknown as Record<string, Folder>)[field];
    return (found?.entries ?? []).map(({ name, ...entry }) => ({
      ...entry,
      path: folder === '' ? name : `${folder}/${name}`,
    }));
  });
}

export function factsOfForge(repository: FullRepository): ForgeFacts {
  const { homepageUrl, licenseInfo, parent, pushedAt, defaultBranchRef, languages } = repository;
  return {
    ...(defaultBranchRef && { defaultBranch: defaultBranchRef.name }),
    ...(homepageUrl && { homepage: homepageUrl }),
    topics: repository.repositoryTopics.nodes.map(({ topic }) => topic.name),
    ...(licenseInfo?.spdxId && { license: licenseInfo.spdxId }),
    archived: repository.isArchived,
    ...(parent && { parent: parent.url }),
    issues: repository.hasIssuesEnabled,
    created: dayOf(repository.createdAt),
    ...(pushedAt && { pushed: dayOf(pushedAt) }),
    languages: Object.fromEntries(
      (languages?.edges ?? []).map(({ node, size }) => [node.name, size]),
    ),
    stars: repository.stargazerCount,
    forks: repository.forkCount,
  };
}

/** The day of an annotated tag is that of the tag, else that of its commit. */
export function tagsOf(
  nodes: TagPage['nodes'],
  { releases }: Pick<FullRepository, 'releases'>,
): Tag[] {
  const published = new Map(
    releases.nodes.filter(({ isDraft }) => !isDraft).map((node) => [node.tagName, node]),
  );
  return nodes.map(({ name, target }) => {
    const date = target?.tagger?.date ?? target?.committedDate ?? target?.target?.committedDate;
    const release = published.get(name);
    return {
      name,
      ...(date ? { date: dayOf(date) } : {}),
      ...(release && { release: release.isPrerelease ? 'prerelease' : 'stable' }),
    };
  });
}
