import { greatest } from 'd3-array';
import type { Change } from '#registry/history.ts';
import type { Insight } from '#site/insights/plot.ts';

const DAY = 86_400_000;
/** So many days are told one by one, longer times month by month. */
const DAYS = 92;

/** What happened in a day or month. */
export interface Period {
  /** YYYY-MM-DD or YYYY-MM. */
  readonly period: string;
  readonly came: number;
  readonly left: number;
  /** How many were listed at its end. */
  readonly total: number;
}

/** The number of listed software by day or month, from the changes of a history, the newest first. */
export function growthOf(changes: readonly Change[]): Period[] {
  const inOrder = changes.toReversed();
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  if (first === undefined || last === undefined) return [];
  const span = (Date.parse(last.date) - Date.parse(first.date)) / DAY;
  const digits = span > DAYS ? 'YYYY-MM'.length : 'YYYY-MM-DD'.length;
  const listed = new Set<string>();
  return [...Map.groupBy(inOrder, ({ date }) => date.slice(0, digits))].map(([period, within]) => {
    const before = new Set(listed);
    for (const { kind, id, to } of within) {
      if (kind === 'new') listed.add(id);
      if (kind === 'withdrawn' || kind === 'renamed') listed.delete(id);
      if (to !== undefined) listed.add(to);
    }
    const came = listed.difference(before).size;
    return { period, came, left: before.difference(listed).size, total: listed.size };
  });
}

/** The day after a day or month. */
function endOf(period: string): string {
  const [year = 0, month = 1, day] = period.split('-').map(Number);
  const end = day === undefined ? Date.UTC(year, month) : Date.UTC(year, month - 1, day + 1);
  return new Date(end).toISOString().slice(0, 10);
}

/** How the catalogue grew, as Git knows it. */
export const growth: Insight = ({ history }, { t, say, date }) => {
  const title = t.insights.growth;
  const periods = growthOf(history.changes);
  const [first, last] = [periods[0], periods.at(-1)];
  const most = greatest(periods, ({ came }) => came);
  if (first === undefined || last === undefined || most === undefined) {
    return { id: 'growth', title, says: t.insights.noHistory, tables: [] };
  }
  return {
    id: 'growth',
    title,
    says: say(t.insights.grew, {
      n: first.total,
      from: date(first.period),
      m: last.total,
      to: date(last.period),
      most: most.came,
      when: date(most.period),
    }),
    drawing: {
      kind: 'steps',
      steps: periods.map(({ period, total }) => ({
        from: period.length === 7 ? `${period}-01` : period,
        value: total,
      })),
      end: endOf(last.period),
      labels: [date(first.period), date(last.period)],
    },
    tables: [
      {
        caption: title,
        head: [t.insights.when, t.insights.came, t.insights.left, t.insights.listed],
        rows: periods
          .filter(({ came, left }) => came + left > 0)
          .map(({ period, came, left, total }) => ({
            head: { text: date(period) },
            cells: [came, left, total],
          })),
      },
    ],
  };
};
