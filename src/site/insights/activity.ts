import { monthsBetween } from '#registry/quality/active.ts';
import type { Bar, Insight } from '#site/insights/plot.ts';

/** The ends of the spans, in months; a last span is open. */
const SPANS = [3, 6, 12, 24, 60];

/** How long ago the repositories changed last, from the day of the facts. */
export const activity: Insight = ({ records, asOf }, { t, say, count, percent, date }) => {
  const title = t.insights.activity;
  const ages = records.flatMap(({ repository }) =>
    repository === undefined ? [] : [Math.max(0, monthsBetween(repository.active, asOf))],
  );
  if (ages.length === 0) return { id: 'activity', title, says: t.insights.unread, tables: [] };
  const spans: Bar[] = [...SPANS, Infinity].map((to, at) => {
    const from = SPANS[at - 1];
    const label =
      from === undefined
        ? say(t.insights.monthsUpTo, { to })
        : to === Infinity
          ? say(t.insights.monthsOver, { from })
          : say(t.insights.months, { from: from + 1, to });
    return { label, value: ages.filter((age) => age > (from ?? -1) && age <= to).length };
  });
  const unread = records.length - ages.length;
  const rest = unread === 0 ? [] : [{ label: t.insights.notRead, value: unread, quiet: true }];
  const bars = [...spans, ...rest];
  const lately = ages.filter((age) => age <= 12).length;
  return {
    id: 'activity',
    title,
    says: count(lately, t.insights.changed, {
      all: ages.length,
      share: percent(lately / ages.length),
      date: date(asOf),
    }),
    drawing: { kind: 'bars', bars },
    tables: [
      {
        caption: title,
        head: [t.insights.since, t.insights.software],
        rows: bars.map(({ label, value }) => ({ head: { text: label }, cells: [value] })),
      },
    ],
  };
};
