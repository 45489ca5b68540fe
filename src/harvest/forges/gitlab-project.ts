import type { Outcome } from '#harvest/forge.ts';
import type { ApiAnswer } from '#harvest/json-api.ts';
import type { ForgeFacts, Tag } from '#harvest/snapshot.ts';

/** An object of GitLab's answers. */
export type Json = Readonly<Record<string, unknown>>;

/** More than this of a list tells nothing new. */
const MOST = 2000;
const PAGE = 100;

/** An answer that ends the questions for one repository. */
export class Stop extends Error {
  readonly outcome: Outcome;
  constructor(outcome: Outcome) {
    super(outcome.kind);
    this.outcome = outcome;
  }
}

/** What an answer holds; throws Stop where it holds nothing. */
export function bodyOf(answer: ApiAnswer): unknown {
  if (answer.kind === 'ok') return answer.body;
  if (answer.kind === 'limited') throw new Stop(answer);
  if (answer.kind === 'failed') throw new Stop(answer);
  throw new Stop({ kind: 'gone', reason: 'there is no such public project' });
}

type Ask = (place: string) => Promise<ApiAnswer>;

/** All items of a list that comes in pages, up to a number. */
async function listOf(place: string, ask: Ask, most: number): Promise<Json[]> {
  const items: Json[] = [];
  for (let page = '1'; page !== '' && items.length < most;) {
    const answer = await ask(
      `${place}${place.includes('?') ? '&' : '?'}per_page=${PAGE}&page=${page}`,
    );
    // A repository without a commit, or without the folder that was asked for.
    if (answer.kind === 'missing') return items;
    items.push(...(bodyOf(answer) as Json[]));
    page = answer.kind === 'ok' ? (answer.headers.get('x-next-page') ?? '') : '';
  }
  return items;
}

/** The paths of all files at the root, in .github/ and in docs/. */
export async function pathsOf(id: number, ref: string, ask: Ask): Promise<string[]> {
  const root = await listOf(`${id}/repository/tree?ref=${ref}`, ask, MOST);
  const folders = root.filter(
    ({ type, name }) => type === 'tree' && /^(?:\.github|docs?)$/i.test(String(name)),
  );
  const inside = await Promise.all(
    folders.map(({ path }) =>
      listOf(
        `${id}/repository/tree?ref=${ref}&path=${encodeURIComponent(String(path))}`,
        ask,
        MOST,
      ),
    ),
  );
  return [root, ...inside]
    .flat()
    .filter(({ type }) => type === 'blob')
    .map(({ path }) => String(path));
}

/** The tags with the days of their commits. */
export async function tagsOf(id: number, ask: Ask): Promise<Tag[]> {
  const tags = await listOf(`${id}/repository/tags`, ask, MOST);
  return tags.map(({ name, commit, release }) => {
    const date = String((commit as Json | null)?.['committed_date'] ?? '').slice(0, 10);
    return {
      name: String(name),
      ...(date === '' ? {} : { date }),
      ...(release === null || release === undefined ? {} : { release: 'stable' as const }),
    };
  });
}

/** What GitLab itself says of a project. */
export function factsOf(project: Json): ForgeFacts {
  const day = (name: string): string => String(project[name] ?? '').slice(0, 10);
  const license = (project['license'] as Json | null | undefined)?.['key'];
  const parent = (project['forked_from_project'] as Json | undefined)?.['web_url'];
  return {
    defaultBranch: String(project['default_branch']),
    topics: (project['topics'] as string[] | undefined) ?? [],
    archived: project['archived'] === true,
    issues: project['issues_enabled'] !== false,
    created: day('created_at'),
    pushed: day('last_activity_at'),
    stars: Number(project['star_count'] ?? 0),
    forks: Number(project['forks_count'] ?? 0),
    ...(typeof license === 'string' && { license }),
    ...(typeof parent === 'string' && { parent }),
  };
}
