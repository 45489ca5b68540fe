import { max, min } from 'd3-array';
import type { Column, Insight } from '#site/insights/plot.ts';

/** At least so many years have a column of their own; earlier ones share the first. */
const YEARS = 10;
/** The axis tells every fifth year. */
const TICK = 5;

/**
 * The year of the latest release of each software: `dateModified` is the day of the
 * newest version, `datePublished` that of the first or only one.
 */
export const releases: Insight = ({ records }, { t, count, percent }) => {
  const title = t.insights.releases;
  const years = records.flatMap(({ dateModified, datePublished }) => {
    const day = dateModified ?? datePublished;
    return day === undefined ? [] : [Number(day.slice(0, 4))];
  });
  const last = max(years);
  if (last === undefined) return { id: 'releases', title, says: t.insights.noRelease, tables: [] };
  const start = Math.max(min(years) ?? last, Math.floor((last - YEARS) / TICK) * TICK);
  const isFolded = years.some((year) => year < start);
  const columns: Column[] = Array.from({ length: last - start + 1 }, (_, at) => {
    const year = start + at;
    const isFirst = at === 0;
    return {
      label: isFirst && isFolded ? `≤ ${year}` : String(year),
      isTick: year % TICK === 0,
      value: years.filter((other) => (isFirst ? other <= year : other === year)).length,
    };
  });
  const newest = columns.at(-1)?.value ?? 0;
  const unknown = records.length - years.length;
  const rest = unknown === 0 ? [] : [{ label: t.insights.notReleased, value: unknown }];
  return {
    id: 'releases',
    title,
    says: [
      count(newest, t.insights.released, {
        all: years.length,
        year: String(last),
        share: percent(newest / years.length),
      }),
      ...(unknown === 0 ? [] : [count(unknown, t.insights.unreleased)]),
    ].join(' '),
    drawing: { kind: 'columns', columns },
    tables: [
      {
        caption: title,
        head: [t.insights.year, t.insights.software],
        rows: [...columns, ...rest].map(({ label, value }) => ({
          head: { text: label },
          cells: [value],
        })),
      },
    ],
  };
};
