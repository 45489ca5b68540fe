import type { SnapshotExtractor } from '#harvest/extractor.ts';
import { soundFacts } from '#harvest/extractors/gather.ts';
import { quoted } from '#harvest/extractors/text.ts';
import { compareVersions, versionTag, type VersionTag } from '#harvest/extractors/version-tag.ts';
import type { Snapshot } from '#harvest/snapshot.ts';

/** So many lower versions after it show that a version was a slip (`0.21` for `0.2.1`). */
const SLIP = 5;

/**
 * Releases, as tags show them: the highest version that is not for testing, the
 * day of the first release, and the day of the newest.
 */
export const tags: SnapshotExtractor = {
  source: 'releases',
  url: ({ url, ...snapshot }) => `${url}${forgePage(snapshot)}tags`,
  extract(snapshot) {
    const problems: string[] = [];
    const note = (problem: string): void => void problems.push(problem);
    noteSpoilt(snapshot, note);
    const versions = ownVersions(snapshot, note);
    if (versions.length === 0 && problems.length === 0 && snapshot.tags.length > 0)
      note('no tag names a version');
    const releases = versions.filter(({ prerelease }) => !prerelease);
    if (versions.length > 0 && releases.length === 0)
      note(`all ${versions.length} tagged versions are for testing`);
    const days = releases.flatMap(({ date }) => date ?? []).toSorted();
    const version = highest(releases, note)?.version;
    const first = days[0];
    const last = days.at(-1);
    const facts = soundFacts(
      {
        ...(version !== undefined && { version }),
        ...(first !== undefined && { datePublished: first }),
        ...(last !== undefined && { dateModified: last }),
        ...(snapshot.tags.some(({ release }) => release !== undefined) && {
          releaseNotes: `${snapshot.url}${forgePage(snapshot)}releases`,
        }),
      },
      note,
    );
    return { facts, problems };
  },
};

/** What stands between a repository's address and a page about it: GitLab has `/-/` there. */
export const forgePage = ({ fileUrl }: Pick<Snapshot, 'fileUrl'>): string =>
  fileUrl('README').includes('/-/') ? '/-/' : '/';

/** Tags that begin like a version and name none: `21/10/2022`, `v3.6,0`. */
function noteSpoilt(snapshot: Snapshot, note: (problem: string) => void): void {
  const spoilt = snapshot.tags.filter(
    ({ name }) => /^v?\d[\d.]*[,;:/\s]/i.test(name) && !versionTag(name),
  );
  const [first] = spoilt;
  if (first === undefined) return;
  const more = spoilt.length === 1 ? '' : ` and ${spoilt.length - 1} more like it`;
  note(`the tag ${quoted(first.name)}${more} names no version`);
}

/**
 * The versions of the software itself. What stands before a version names another
 * package of the repository, unless it is the repository's name or stands before all.
 */
function ownVersions(snapshot: Snapshot, note: (problem: string) => void): VersionTag[] {
  const name = (snapshot.url.split('/').at(-1) ?? '').toLowerCase().replaceAll(/[^a-z\d]/g, '');
  const versions = snapshot.tags.flatMap(({ name: tag, date, release }) => {
    const found = versionTag(tag, date);
    if (found === undefined) return [];
    const scope = found.scope.replace(/release$/, '').replace(name === '' ? '\0' : name, '');
    const prerelease = release === 'stable' ? false : found.prerelease || release === 'prerelease';
    return { ...found, scope, prerelease };
  });
  const own = versions.filter(({ scope }) => scope === '');
  const scopes = new Set(versions.map(({ scope }) => scope));
  if (own.length > 0 || scopes.size < 2) return own.length > 0 ? own : versions;
  note(`the tags are those of several packages: ${[...scopes].slice(0, 5).join(', ')}`);
  return [];
}

/** The highest version that is no slip. */
function highest(
  releases: readonly VersionTag[],
  note: (problem: string) => void,
): VersionTag | undefined {
  const sorted = releases.toSorted(compareVersions);
  for (let top = sorted.pop(); top !== undefined; top = sorted.pop()) {
    if (!isSlip(top, sorted)) return top;
    note(`the version of the tag ${quoted(top.tag)} is a slip: later ones are lower`);
  }
  return undefined;
}

/**
 * Whether a version is higher than all that came before and after it, and those
 * after it went on from those before. Corrections of an old series do not: they
 * stay below what came before.
 */
function isSlip(top: VersionTag, lower: readonly VersionTag[]): boolean {
  const { date } = top;
  if (date === undefined) return false;
  const later = lower.filter((other) => other.date !== undefined && other.date > date);
  const highestBefore = lower.findLast((other) => other.date !== undefined && other.date <= date);
  const last = later.at(-1);
  const sameSeries = lower.some(
    ({ numbers }) => numbers[0] === top.numbers[0] && numbers[1] === top.numbers[1],
  );
  return (
    later.length >= SLIP &&
    !sameSeries &&
    last !== undefined &&
    highestBefore !== undefined &&
    compareVersions(last, highestBefore) > 0
  );
}
