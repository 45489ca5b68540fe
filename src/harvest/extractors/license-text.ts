import type { FileExtractor } from '#harvest/extractor.ts';
import { gather, type Gatherer } from '#harvest/extractors/gather.ts';
import { matchLicenses } from '#harvest/extractors/license-match.ts';
import { licenseNotice } from '#harvest/extractors/license-notice.ts';

/** Licences that say of themselves that a program may allow later versions. */
const GNU = /^[AL]?GPL-/;

/** Words that take something from a licence or add to it. */
const CHANGES =
  /\b(?:exceptions?|additional (?:permissions?|terms|conditions?|restrictions?)|commons clause|non ?commercial)\b/;

/** Words of terms: where they stand beside a known text, it is not the whole licence. */
const TERMS =
  /\b(?:except as|may not|must not|you (?:may|must|shall)|permission (?:is|to)|prohibited|as a condition)\b/;

/** In characters; the licences that are known have less than a quarter of it. */
const LONGEST = 200_000;

const LICENSE_FILE =
  /^(?:(?:un)?licen[cs]e|copying|copyright)(?:[-._](?:apache(?:-2\.0)?|mit|lesser|[al]?gpl(?:v?\d)?))?(?:\.(?:md|txt|rst))?$/;

/** What one text says of the licence. */
interface Reading {
  readonly whole: readonly string[];
  readonly changed: readonly string[];
  /** A licence that is named beside its text, or instead of it. */
  readonly notice: string | undefined;
  /** Whether terms stand there that are of no known licence; beside a notice alone, much else may stand. */
  readonly more: boolean;
}

/**
 * The licence by the text of the licence files, all of them together: many projects
 * give the GNU GPL in one file and say in another that later versions are allowed.
 */
export const licenseText: FileExtractor = {
  source: 'LICENSE',
  files: LICENSE_FILE,
  extract(file, snapshot) {
    const others = snapshot.files.filter(
      ({ path }) => path !== file.path && LICENSE_FILE.test(path.toLowerCase()),
    );
    const files = [file, ...others];
    const torn = files.map((each) => gather(each)).find((each) => each.isInConflict());
    if (torn !== undefined) return torn.done();
    const gatherer = gather(files.find(({ text }) => hasTerms(text)) ?? file);
    takeLicenseText(gatherer, ...files.map(({ text }) => text));
    return gatherer.done();
  },
};

/** Takes the licence that texts give, read together. */
export function takeLicenseText(gatherer: Gatherer, ...texts: readonly string[]): void {
  if (texts.some(({ length }) => length > LONGEST)) {
    gatherer.note('is too long for the text of a licence');
    return;
  }
  const { license, problem } = licenseOf(texts.map((text) => readingOf(text)));
  gatherer.take('license', license);
  if (problem !== undefined) gatherer.note(problem);
}

function hasTerms(text: string): boolean {
  const { whole, changed } = matchLicenses(text);
  return whole.length + changed.length > 0;
}

function readingOf(text: string): Reading {
  const { whole, changed, rest } = matchLicenses(text);
  const about = whole.length === 0 ? text : rest;
  const notice = licenseNotice(about);
  const named = whole.length > 0 || notice !== undefined;
  const more = (named && CHANGES.test(rest)) || (notice === undefined && named && TERMS.test(rest));
  return { whole, changed, notice, more };
}

function licenseOf(readings: readonly Reading[]): { license?: string; problem?: string } {
  const changed = unique(readings.flatMap((reading) => reading.changed));
  const whole = withoutIncluded(unique(readings.flatMap((reading) => reading.whole)));
  const notices = unique(readings.flatMap(({ notice }) => notice ?? []));
  const [text] = whole;
  const [notice] = notices;
  if (changed.length > 0)
    return { problem: `reads like ${changed.join(' and ')}, in other words than were published` };
  if (whole.length > 1 || notices.length > 1)
    return {
      problem: `several licences (${[...whole, ...notices].join(', ')}), and not how they belong together`,
    };
  if (readings.some(({ more, whole: own }) => more && own.length >= Math.min(1, whole.length)))
    return { problem: `has other terms beside those of ${text ?? notice}` };
  if (text === undefined) return noticeAlone(notice);
  if (notice !== undefined && baseOf(notice) !== baseOf(text))
    return { problem: `has the text of ${text} and names ${notice}` };
  if (!GNU.test(text)) return { license: text };
  return notice === undefined
    ? { problem: `${text}, and the file does not say whether later versions are allowed` }
    : { license: notice };
}

const noticeAlone = (notice: string | undefined) =>
  notice === undefined
    ? { problem: 'no known licence is recognised in the text' }
    : { license: notice, problem: `names ${notice} and does not have its text` };

/** The LGPL 3.0 adds to the GPL 3.0, whose text comes with it. */
const withoutIncluded = (ids: readonly string[]): string[] =>
  ids.includes('LGPL-3.0') ? ids.filter((id) => id !== 'GPL-3.0') : [...ids];

const baseOf = (id: string): string => id.replace(/-(?:only|or-later)$/, '');

const unique = (items: readonly string[]): string[] => [...new Set(items)];
