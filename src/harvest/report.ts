import type { Usage } from '#harvest/forge.ts';
import type { Result } from '#harvest/run.ts';

/** What a run says at its end, for programs; `harvestText` is the same for people. */
export interface HarvestReport {
  readonly results: readonly Result[];
  /** The fields about which an entry and its sources disagree, of entries whose facts changed. */
  readonly conflicts: readonly { readonly id: string; readonly fields: readonly string[] }[];
  /** By forge: what its answers have cost. */
  readonly usage: Readonly<Record<string, Usage>>;
}

/** Is there anything that a person should look at? */
const isGood = ({ outcome }: Result): boolean => outcome === 'changed' || outcome === 'same';

/** A line for each repository that was not read, each disagreement and each forge, and a sum. */
export function harvestText({ results, conflicts, usage }: HarvestReport): string {
  const counts = Object.entries(Object.groupBy(results, ({ outcome }) => outcome)).map(
    ([outcome, list]) => `${list.length} ${outcome}`,
  );
  return [
    ...results
      .filter((result) => !isGood(result))
      .map(({ id, outcome, reason }) => `${id}: ${outcome}: ${reason}`),
    ...conflicts.map(({ id, fields }) => `${id}: the sources disagree about ${fields.join(', ')}`),
    ...Object.entries(usage).map(
      ([forge, { requests, points }]) =>
        `${forge}: ${requests} requests, ${points} points of the quota.`,
    ),
    `${results.length} ${results.length === 1 ? 'repository' : 'repositories'}: ${counts.join(', ') || 'none'}.`,
  ].join('\n');
}

/** 0: all were reached; 1: some were not; 75: a forge answers no more for now (EX_TEMPFAIL of sysexits.h). */
export function exitCodeOf(results: readonly Result[]): number {
  if (results.some(({ outcome }) => outcome === 'limited')) return 75;
  return results.every(isGood) ? 0 : 1;
}
