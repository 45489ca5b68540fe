import type { SoftwareRecord } from '#registry/generated/types.ts';
import { active } from '#registry/quality/active.ts';
import { archivedHeritage } from '#registry/quality/archived-heritage.ts';
import { archivedScholarly } from '#registry/quality/archived-scholarly.ts';
import { authorIdentified } from '#registry/quality/author-identified.ts';
import { changelog } from '#registry/quality/changelog.ts';
import { citationFile } from '#registry/quality/citation-file.ts';
import { codemetaFile } from '#registry/quality/codemeta.ts';
import { contact } from '#registry/quality/contact.ts';
import { container } from '#registry/quality/container.ts';
import { continuousIntegration } from '#registry/quality/continuous-integration.ts';
import { contributing } from '#registry/quality/contributing.ts';
import { documentation } from '#registry/quality/documentation.ts';
import { identifier } from '#registry/quality/identifier.ts';
import type { Answer, Indicator } from '#registry/quality/indicator.ts';
import { issueTracker } from '#registry/quality/issue-tracker.ts';
import { language } from '#registry/quality/language.ts';
import { licenseFile } from '#registry/quality/license-file.ts';
import { licenseSpdx } from '#registry/quality/license-spdx.ts';
import { metadataCurrent } from '#registry/quality/metadata-current.ts';
import { metadataFile } from '#registry/quality/metadata-file.ts';
import { publishedPackage } from '#registry/quality/published-package.ts';
import { readme } from '#registry/quality/readme.ts';
import { releases } from '#registry/quality/releases.ts';
import { requirements } from '#registry/quality/requirements.ts';
import { tests } from '#registry/quality/tests.ts';
import { versionControl } from '#registry/quality/version-control.ts';
import { versionScheme } from '#registry/quality/version-scheme.ts';

/** All indicators, in the order of the grid: may I use it, how do I cite it, can I learn it, is it alive, is it kept well. */
export const indicators: readonly Indicator[] = [
  licenseFile,
  licenseSpdx,
  citationFile,
  identifier,
  archivedScholarly,
  archivedHeritage,
  authorIdentified,
  metadataFile,
  codemetaFile,
  metadataCurrent,
  readme,
  documentation,
  contact,
  language,
  requirements,
  publishedPackage,
  container,
  versionControl,
  releases,
  versionScheme,
  changelog,
  active,
  issueTracker,
  contributing,
  continuousIntegration,
  tests,
];

/** The answers about one record, in the order of the table. */
export type Row = readonly { readonly indicator: Indicator; readonly answer: Answer }[];

/** All answers about a record; `asOf` is the day of `dayOfFacts`. */
export function assess(record: SoftwareRecord, asOf: string): Row {
  return indicators.map((indicator) => ({ indicator, answer: indicator.check({ record, asOf }) }));
}

/** The newest day of which any record has facts, YYYY-MM-DD; empty if none has. */
export function dayOfFacts(records: readonly SoftwareRecord[]): string {
  const known = days.get(records);
  if (known !== undefined) return known;
  const seen = records.flatMap(({ health, provenance }) => [
    health?.since ?? '',
    ...Object.values(provenance).map((origin) => origin.since ?? ''),
  ]);
  const day = seen.reduce((newest, other) => (other > newest ? other : newest), '');
  days.set(records, day);
  return day;
}

const days = new WeakMap<readonly SoftwareRecord[], string>();

/** How many answers are yes, of how many that are known. */
export function countOf(row: Row): { readonly yes: number; readonly known: number } {
  const known = row.filter(({ answer: { answer } }) => answer !== 'unknown');
  return {
    yes: known.filter(({ answer: { answer } }) => answer === 'yes').length,
    known: known.length,
  };
}
