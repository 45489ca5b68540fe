import { schema as github } from '@octokit/graphql-schema';
import { buildSchema, execute, GraphQLError, parse, validate, type DocumentNode } from 'graphql';
import {
  blobOf,
  commitOf,
  type FakeRepository,
  type FakeTag,
  folderOf,
} from '#test/support/github-repositories.ts';
import { costOf } from '#test/support/github-cost.ts';

/** GitHub's public schema, whose own text repeats two fields. */
const SCHEMA = buildSchema(github.idl, { assumeValidSDL: true });

type Find = (path: string) => FakeRepository | undefined;

export interface GraphqlReply {
  readonly data?: unknown;
  readonly errors?: readonly unknown[];
}

/** Answers a query as GitHub does: one that its schema does not allow is refused as a whole. */
export async function answerQuery(query: string, find: Find): Promise<GraphqlReply> {
  const document = parsed(query);
  if (document instanceof GraphQLError) return { errors: [told(document)] };
  const wrong = validate(SCHEMA, document);
  if (wrong.length > 0) return { errors: wrong.map(told) };
  const { nodes, cost, unbounded } = costOf(document, SCHEMA);
  if (unbounded !== undefined) {
    const message = `You must provide a \`first\` or \`last\` value to properly paginate the \`${unbounded}\` connection.`;
    return { errors: [{ type: 'MISSING_PAGINATION_BOUNDARIES', message }] };
  }
  if (nodes > 500_000) {
    return {
      errors: [{ type: 'MAX_NODE_LIMIT_EXCEEDED', message: `${nodes} nodes are too many` }],
    };
  }
  const rootValue = {
    repository: ({ owner, name }: { owner: string; name: string }) =>
      repositoryOf(`${owner}/${name}`, find),
    rateLimit: { cost },
  };
  const { data, errors } = await execute({ schema: SCHEMA, document, rootValue });
  return { data, ...(errors && { errors: errors.map(told) }) };
}

function parsed(query: string): DocumentNode | GraphQLError {
  try {
    return parse(query);
  } catch (error) {
    return error as GraphQLError;
  }
}

/** GitHub puts the type of an error beside its message. */
function told(error: GraphQLError): unknown {
  const { extensions, ...rest } = error.toJSON();
  return { ...rest, ...extensions };
}

function repositoryOf(path: string, find: Find): unknown {
  const found = find(path);
  if (found === undefined) {
    const message = `Could not resolve to a Repository with the name '${path}'.`;
    throw new GraphQLError(message, { extensions: { type: 'NOT_FOUND' } });
  }
  if (found.blocked !== null) {
    throw new GraphQLError('Repository access blocked', { extensions: { type: 'FORBIDDEN' } });
  }
  const { committed } = found;
  const target = committed && {
    __typename: 'Commit',
    oid: commitOf(found),
    committedDate: committed,
  };
  return {
    nameWithOwner: found.path,
    url: `https://github.com/${found.path}`,
    homepageUrl: found.homepage,
    isArchived: found.archived,
    hasIssuesEnabled: found.issues,
    createdAt: found.created,
    pushedAt: found.pushed,
    stargazerCount: found.stars,
    forkCount: found.forks,
    licenseInfo: found.license && { spdxId: found.license },
    parent: found.parent && { url: found.parent },
    repositoryTopics: { nodes: found.topics.map((name) => ({ topic: { name } })) },
    defaultBranchRef: target && { name: found.branch, target },
    languages: {
      edges: Object.entries(found.languages).map(([name, size]) => ({ size, node: { name } })),
    },
    releases: (page: Page) => paged(found.releases.map(releaseOf), page),
    refs: (page: Page) =>
      paged(
        found.tags.map((tag) => tagOf(tag)),
        page,
      ),
    object: (which: Which) => objectOf(found, which),
  };
}

interface Page {
  readonly first: number;
  readonly after?: string;
}

function paged<T>(all: readonly T[], { first, after }: Page) {
  const start = after === undefined ? 0 : Number(after.replace('cursor:', ''));
  const end = start + first;
  const pageInfo = { hasNextPage: end < all.length, endCursor: `cursor:${end}` };
  return { totalCount: all.length, pageInfo, nodes: all.slice(start, end) };
}

function releaseOf({ tag, prerelease, draft, published }: FakeRepository['releases'][number]) {
  return {
    tagName: tag,
    isPrerelease: prerelease ?? false,
    isDraft: draft ?? false,
    updatedAt: published ?? '2020-01-01T00:00:00Z',
  };
}

function tagOf({ name, date, annotated }: FakeTag) {
  const commit = { __typename: 'Commit', committedDate: annotated ? '2001-01-01T00:00:00Z' : date };
  if (!annotated) return { name, target: commit };
  return { name, target: { __typename: 'Tag', tagger: { date }, target: commit } };
}

interface Which {
  readonly expression?: string;
  readonly oid?: string;
}

/** A folder by `HEAD:path`, or a file by its hash; GitHub cuts long texts and converts encodings. */
function objectOf(found: FakeRepository, { expression, oid }: Which): unknown {
  if (expression !== undefined) {
    const entries = folderOf(found, expression.replace(/^HEAD:/, ''));
    return entries && { __typename: 'Tree', entries };
  }
  const bytes = blobOf(found, oid ?? '');
  if (bytes === undefined) return null;
  const isBinary = bytes.includes(0);
  const isTruncated = bytes.length > 512_000;
  const text = new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'latin1', { ignoreBOM: true }).decode(
    bytes,
  );
  const shown = isTruncated ? text.slice(0, 512_000) : text;
  return { __typename: 'Blob', oid, isBinary, isTruncated, text: isBinary ? null : shown };
}

const isUtf8 = (bytes: Buffer): boolean => bytes.equals(Buffer.from(bytes.toString()));
