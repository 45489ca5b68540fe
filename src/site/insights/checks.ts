import { max, median, min } from 'd3-array';
import { assess, countOf, indicators } from '#registry/quality/index.ts';
import type { Column, Insight } from '#site/insights/plot.ts';

/** The axis tells every fifth number. */
const TICK = 5;

/** How many software have how many checks in order. */
export const checks: Insight = ({ records, asOf }, { t, say, number }) => {
  const passed = records.map((record) => countOf(assess(record, asOf)).yes);
  const [fewest, middle, most] = [min(passed), median(passed), max(passed)];
  if (fewest === undefined || middle === undefined || most === undefined) return undefined;
  const columns: Column[] = Array.from({ length: indicators.length + 1 }, (_, n) => ({
    label: number(n),
    isTick: n % TICK === 0,
    value: passed.filter((yes) => yes === n).length,
  }));
  return {
    id: 'checks',
    title: t.insights.checks,
    says: say(t.insights.spread, {
      middle: Math.floor(middle),
      all: indicators.length,
      fewest,
      most,
    }),
    drawing: { kind: 'columns', columns },
    tables: [
      {
        caption: t.insights.checks,
        head: [t.insights.inOrder, t.insights.software],
        rows: columns
          .filter(({ value }) => value > 0)
          .map(({ label, value }) => ({ head: { text: label }, cells: [value] })),
      },
    ],
  };
};
