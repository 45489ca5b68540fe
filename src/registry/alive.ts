import type { Health, SoftwareRecord } from '#registry/generated/types.ts';
import { monthsBetween, PAUSE } from '#registry/quality/active.ts';

/** Whether a software is alive, with all that shows it. */
export interface Liveness {
  /**
   * `ended`: its people say so, name a successor, or closed the repository, or it is gone.
   * `quiet`: its people say that it rests, or nothing has changed for two years.
   * `active`: something has changed in the last two years. `unknown`: nothing shows it; that
   * the entry calls it active does not, since that has no date.
   */
  readonly verdict: 'active' | 'quiet' | 'ended' | 'unknown';
  /** The term of vocabularies/status.yaml. */
  readonly status?: string;
  /** The newest version, and the day of the newest release where tags tell it. */
  readonly release?: { readonly version: string; readonly date?: string };
  /** The month of the last change, YYYY-MM. */
  readonly month?: string;
  /** How the repository answers, where it is not simply there. */
  readonly repository?: Health;
  readonly supersededBy?: NonNullable<SoftwareRecord['supersededBy']>;
}

const ENDED = /^(?:abandoned|unsupported)$/;
const RESTING = /^(?:inactive|suspended)$/;

/**
 * The signs of life of a record. Time is measured up to `asOf`, the day of `dayOfFacts`, and
 * never by a clock: the same facts give the same answer.
 */
export function livenessOf(record: SoftwareRecord, asOf: string): Liveness {
  const { developmentStatus: status, health, supersededBy, version } = record;
  const tagged = record.provenance['dateModified']?.source === 'releases';
  const date = tagged ? record.dateModified : undefined;
  const month = record.repository?.active ?? date?.slice(0, 7);
  return {
    verdict: verdictOf(record, month, asOf),
    ...(status === undefined ? {} : { status }),
    ...(version === undefined
      ? {}
      : { release: { version, ...(date === undefined ? {} : { date }) } }),
    ...(month === undefined ? {} : { month }),
    ...(health === undefined || health.state === 'ok' ? {} : { repository: health }),
    ...(supersededBy === undefined ? {} : { supersededBy }),
  };
}

function verdictOf(
  { developmentStatus: status = '', health, supersededBy, withdrawn }: SoftwareRecord,
  month: string | undefined,
  asOf: string,
): Liveness['verdict'] {
  const isClosed = health?.state === 'archived' || health?.state === 'gone';
  if (isClosed || ENDED.test(status) || supersededBy !== undefined || withdrawn !== undefined)
    return 'ended';
  if (RESTING.test(status)) return 'quiet';
  if (month === undefined || asOf === '') return 'unknown';
  return monthsBetween(month, asOf) <= PAUSE ? 'active' : 'quiet';
}
