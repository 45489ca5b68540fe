import type { Of, Rest } from '#harvest/forges/github-rest-parts.ts';
import { dayOf } from '#harvest/forges/github-snapshot.ts';
import type { Tag } from '#harvest/snapshot.ts';

const PAGE = 100;

/** Of a repository with more tags, the first pages are read. */
const MOST_TAGS = 2000;

/** The REST API knows no days of tags, but those of the newest hundred releases. */
export async function tagsOf(rest: Rest, of: Of): Promise<{ tags: Tag[]; problems: string[] }> {
  const names: string[] = [];
  let more = false;
  const pages = rest.paginate.iterator('GET /repos/{owner}/{repo}/tags', { ...of, per_page: PAGE });
  for await (const { data, headers } of pages) {
    names.push(...data.map(({ name }) => name));
    more = headers.link?.includes('rel="next"') ?? false;
    if (names.length >= MOST_TAGS) break;
  }
  const { data: releases } = await rest.request('GET /repos/{owner}/{repo}/releases', {
    ...of,
    per_page: PAGE,
  });
  const published = new Map(
    releases.filter(({ draft }) => !draft).map((release) => [release.tag_name, release]),
  );
  const tags = names.map((name): Tag => {
    const release = published.get(name);
    if (release === undefined) return { name };
    const { published_at: date, prerelease } = release;
    return {
      name,
      ...(date && { date: dayOf(date) }),
      release: prerelease ? 'prerelease' : 'stable',
    };
  });
  return { tags, problems: more ? ['there are more than 2,000 tags; not all were read'] : [] };
}
