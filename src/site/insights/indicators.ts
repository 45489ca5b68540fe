import { greatest, least } from 'd3-array';
import { assess, indicators as allIndicators } from '#registry/quality/index.ts';
import type { Insight } from '#site/insights/plot.ts';

/** How many software pass each check, how many do not, and of how many nobody knows. */
export const indicators: Insight = ({ records, asOf }, { t, say, percent }) => {
  if (records.length === 0) return undefined;
  const counts = allIndicators.map(() => ({ yes: 0, no: 0, unknown: 0 }));
  for (const record of records) {
    for (const [at, { answer }] of assess(record, asOf).entries()) {
      const count = counts[at];
      if (count !== undefined) count[answer.answer] += 1;
    }
  }
  const rows = allIndicators.map(({ id, title, label }, at) => {
    const { yes = 0, no = 0, unknown = 0 } = counts[at] ?? {};
    return { id, title, label, parts: [yes, no, unknown] as const };
  });
  const shareOf = ({ parts: [yes] }: (typeof rows)[number]): number => yes / records.length;
  const [best, worst] = [greatest(rows, shareOf), least(rows, shareOf)];
  if (best === undefined || worst === undefined) return undefined;
  const names = [t.insights.yes, t.insights.no, t.insights.unknown] as const;
  return {
    id: 'indicators',
    title: t.insights.indicators,
    says: say(t.insights.holds, {
      best: best.title,
      most: percent(shareOf(best)),
      worst: worst.title,
      fewest: percent(shareOf(worst)),
    }),
    drawing: { kind: 'shares', names, rows },
    tables: [
      {
        caption: t.insights.indicators,
        head: [t.insights.check, ...names],
        rows: rows.map(({ id, title, parts }) => ({
          head: { text: title, path: `quality/#${id}` },
          cells: parts,
        })),
      },
    ],
  };
};
