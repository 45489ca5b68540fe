/** A part of a query: what is selected of one repository. */
export interface Piece {
  readonly owner: string;
  readonly name: string;
  readonly selection: string;
}

/** All of GitHub's schema that is used here: https://docs.github.com/graphql/reference */
const STATE = `
fragment State on Repository {
  nameWithOwner url homepageUrl isArchived hasIssuesEnabled pushedAt stargazerCount forkCount
  licenseInfo { spdxId }
  repositoryTopics(first: 20) { nodes { topic { name } } }
  defaultBranchRef { name target { oid ... on Commit { committedDate } } }
  newestTag: refs(refPrefix: "refs/tags/", first: 1, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }) {
    totalCount nodes { name }
  }
  newestRelease: releases(first: 1, orderBy: { field: CREATED_AT, direction: DESC }) {
    totalCount nodes { tagName updatedAt }
  }
}`;

const TAGS = `
fragment Tags on RefConnection {
  pageInfo { hasNextPage endCursor }
  nodes {
    name
    target {
      ... on Commit { committedDate }
      ... on Tag { tagger { date } target { ... on Commit { committedDate } } }
    }
  }
}`;

const FOLDER = `
fragment Folder on Tree { entries { name type mode oid size } }`;

/** Spellings of the folders beside the root in which metadata files lie. */
const FOLDERS = ['.github', 'docs', 'doc', 'Docs', 'Doc'];

const FULL = `
fragment Full on Repository {
  ...State
  createdAt
  parent { url }
  languages(first: 20, orderBy: { field: SIZE, direction: DESC }) { edges { size node { name } } }
  releases(first: 100, orderBy: { field: CREATED_AT, direction: DESC }) {
    nodes { tagName isPrerelease isDraft }
  }
  ${tagPage()}
  folder0: object(expression: "HEAD:") { ...Folder }
  ${FOLDERS.map((name, index) => `folder${index + 1}: object(expression: "HEAD:${name}") { ...Folder }`).join('\n  ')}
}`;

const TEXT = `
fragment Text on Blob { text }`;

const FRAGMENTS = { State: STATE, Tags: TAGS, Folder: FOLDER, Full: FULL, Text: TEXT };

/** Folders by the name of their field in an answer. */
export const FOLDER_FIELDS: ReadonlyMap<string, string> = new Map(
  ['', ...FOLDERS].map((name, index) => [`folder${index}`, name]),
);

/** How many pieces are asked for at once, if all goes well: of states, and of more. */
export const MOST = { states: 100, pieces: 50 };

/** The next tags of a repository, newest first. */
export function tagPage(after?: string): string {
  const from = after === undefined ? '' : `, after: ${JSON.stringify(after)}`;
  return `tags: refs(refPrefix: "refs/tags/", first: 100${from}, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }) { ...Tags }`;
}

/** The texts of objects, as `file0`, `file1`, … */
export function texts(oids: readonly string[]): string {
  return oids
    .map((oid, index) => `file${index}: object(oid: ${JSON.stringify(oid)}) { ...Text }`)
    .join('\n');
}

/** The query of a batch, each piece by its place as `r0`, `r1`, … JSON's strings are strings of GraphQL too. */
export function queryText(pieces: readonly Piece[]): string {
  const repositories = pieces.map(
    ({ owner, name, selection }, index) =>
      `r${index}: repository(owner: ${JSON.stringify(owner)}, name: ${JSON.stringify(name)}) { ${selection} }`,
  );
  const query = `query {\n${repositories.join('\n')}\nrateLimit { cost }\n}`;
  return `${query}\n${[...fragmentsOf(query)].join('\n')}`;
}

/** The fragments that a text names, and those that they name; GitHub refuses unused ones. */
function fragmentsOf(text: string, known = new Set<string>()): Set<string> {
  for (const [name, fragment] of Object.entries(FRAGMENTS)) {
    if (!text.includes(`...${name} `) && !text.includes(`...${name}\n`)) continue;
    if (known.has(fragment)) continue;
    known.add(fragment);
    fragmentsOf(fragment, known);
  }
  return known;
}
