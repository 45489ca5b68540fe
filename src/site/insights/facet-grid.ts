import { facetOf, valuePart } from '#site/insights/facet-bars.ts';
import type { Insight } from '#site/insights/plot.ts';

/** So many values have a row or a column: the most frequent. */
const ROWS = 12;
const COLUMNS = 10;

/** How much software has a value of one field and a value of another. */
export function facetGrid(rowField: string, columnField: string): Insight {
  return (subject, { t, say, language }) => {
    const [down, across] = [facetOf(subject, rowField), facetOf(subject, columnField)];
    if (down === undefined || across === undefined) return undefined;
    const columns = across.values.slice(0, COLUMNS);
    const having = columns.map(({ records }) => new Set(records.map(({ id }) => id)));
    const rows = down.values.slice(0, ROWS).map((value) => ({
      value,
      values: having.map((ids) => value.records.filter(({ id }) => ids.has(id)).length),
    }));
    const pairs = rows
      .flatMap(({ value, values }) =>
        columns.map((column, at) => ({ row: value, column, n: values[at] ?? 0 })),
      )
      .filter(({ n }) => n > 0)
      .toSorted((a, b) => b.n - a.n);
    const [most] = pairs;
    const names = { row: down.label, column: across.label.toLocaleLowerCase(language) };
    const title = say(t.insights.pair, names);
    const cells = rows.length * columns.length;
    return {
      id: `${down.id}-${across.id}`,
      title,
      says:
        most === undefined
          ? t.insights.noPair
          : say(t.insights.meet, {
              row: most.row.label,
              column: most.column.label,
              n: most.n,
              empty: cells - pairs.length,
              cells,
            }),
      drawing: {
        kind: 'grid',
        columns: columns.map(({ label }) => label),
        rows: rows.map(({ value: { label }, values }) => ({ label, values })),
      },
      tables: [
        {
          caption: title,
          head: [down.label, across.label, t.insights.software],
          rows: pairs.map(({ row, column, n }) => ({
            head: valuePart(down, row),
            cells: [[valuePart(across, column)], n],
          })),
        },
      ],
    };
  };
}
