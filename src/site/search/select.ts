import type { SearchIndex } from '#site/search/search-index.ts';
import type { SearchState } from '#site/search/state.ts';

/** What a state selects: rows of the index, and for each facet the counts of its values. */
export interface Selection {
  /** Rows in the order shown. */
  readonly rows: readonly number[];
  /** For each facet and value, how many rows choosing it would show. */
  readonly counts: readonly (readonly number[])[];
}

/**
 * Filters rows by the chosen values: within a facet any of them, across facets
 * all. The counts of a facet leave its own choice aside, so that they say what
 * a further choice would bring.
 */
export function select(
  index: SearchIndex,
  { chosen }: SearchState,
  ranked: readonly number[],
): Selection {
  const wanted = index.facets.map(({ id, values }) => {
    const ids = chosen.get(id);
    return ids === undefined
      ? undefined
      : new Set(values.flatMap((value, position) => (ids.has(value.id) ? [position] : [])));
  });
  const counts = index.facets.map(({ values }) => values.map(() => 0));
  const rows: number[] = [];
  for (const row of ranked) {
    const misses = index.facets.flatMap((facet, position) => {
      const want = wanted[position];
      const hit = want === undefined || facet.rows[row]?.some((value) => want.has(value));
      return hit ? [] : [position];
    });
    if (misses.length === 0) rows.push(row);
    for (const [position, facet] of index.facets.entries()) {
      if (misses.some((miss) => miss !== position)) continue;
      const count = counts[position] ?? [];
      for (const value of facet.rows[row] ?? []) count[value] = (count[value] ?? 0) + 1;
    }
  }
  return { rows, counts };
}
