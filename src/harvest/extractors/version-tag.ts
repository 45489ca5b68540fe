/** A tag that names a version. */
export interface VersionTag {
  readonly tag: string;
  /** The version as the project writes it, without what stands before it. */
  readonly version: string;
  /** What stands before it, in lower case and without joining marks; empty where nothing does. */
  readonly scope: string;
  readonly numbers: readonly number[];
  /** What comes after the numbers, so that a later one compares as greater. */
  readonly after: number;
  readonly prerelease: boolean;
  readonly date: string | undefined;
}

const TAG =
  /^(?:(?<before>[a-z@][^\d]*?|[a-z@].*?[-_/])??(?:(?<=^|[-_/.]|[a-z])(?:v|ver|version|rel|release)[-_.]?)?)(?<numbers>\d+(?:(?<join>[._-])\d+(?:\k<join>\d+)*(?:[._-]\d+)*)?)(?<suffix>.*)$/i;

/** Versions of Fortran and hardware people: release 1, patch 3. */
const RELEASE_PATCH = /^r(\d+)p(\d+)$/i;

/** PEP 440 and semver write releases for testing like this; others use the same words. */
const TESTING =
  /^[-._]?(?:a|alpha|b|beta|c|rc|pre|preview|dev|devel|snapshot|nightly|test|testing|m|milestone)(?:[-._]?\d+)+(?:[-._+].*)?$|^[-._]?(?:alpha|beta|rc|pre|preview|dev|devel|snapshot|nightly|test|testing)(?:[-._+].*)?$/i;

/** What follows the numbers of a finished release: a revision letter, a post-release, a build. */
const FINISHED =
  /^(?:(?<letter>[a-z])|[-._]?(?:post|patch|pl|sp|rev|p|r)[-._]?(?<number>\d+)|[-._]?(?:final|release|stable|lts|ga))?(?:\+[\w.-]+)?$/i;

/** A day, which names no version beside tags that do. */
const DAY = /^(?:19|20)\d{2}([._-]?)(?:0[1-9]|1[0-2])\1(?:0[1-9]|[12]\d|3[01])$/;

/** A month before a number: the tag names a time and no version. */
const MONTH = /(?:^|[^a-z])(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[-_]?\d/i;

const LONGEST = 100;

/** The version that a tag names, or undefined: `v1.2.3`, `release-1.2`, `name-1_2`, `v01-07`, `r1p3`. */
export function versionTag(tag: string, date?: string): VersionTag | undefined {
  if (tag.length > LONGEST || MONTH.test(tag)) return undefined;
  const [whole, release, patch] = RELEASE_PATCH.exec(tag) ?? [];
  if (whole !== undefined)
    return {
      tag,
      version: tag,
      scope: '',
      numbers: [Number(release), Number(patch)],
      after: 0,
      prerelease: false,
      date,
    };
  const { before = '', numbers = '', suffix = '' } = TAG.exec(tag)?.groups ?? {};
  const testing = TESTING.test(suffix);
  const finished = FINISHED.exec(suffix);
  if (numbers === '' || (!testing && finished === null)) return undefined;
  const { letter = '', number = '0' } = finished?.groups ?? {};
  const scope = before.toLowerCase().replaceAll(/[^a-z\d]/g, '');
  return {
    tag,
    version: `${numbers.replaceAll('_', '.')}${suffix}`,
    scope: DAY.test(numbers) && suffix === '' ? `${scope}(day)` : scope,
    numbers: numbers.split(/[._-]/).map(Number),
    after: testing ? -1 : letter === '' ? Number(number) : letter.toLowerCase().charCodeAt(0),
    prerelease: testing,
    date,
  };
}

/** Which of two versions is the higher one: less than zero if the first is lower. */
export function compareVersions(one: VersionTag, other: VersionTag): number {
  const length = Math.max(one.numbers.length, other.numbers.length);
  for (let place = 0; place < length; place += 1) {
    const difference = (one.numbers[place] ?? 0) - (other.numbers[place] ?? 0);
    if (difference !== 0) return difference;
  }
  return one.after - other.after || one.numbers.length - other.numbers.length;
}
