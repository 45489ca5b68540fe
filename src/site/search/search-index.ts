import type { Catalogue } from '#registry/catalogue.ts';
import { firstSentence } from '#registry/description.ts';
import type { Facet } from '#registry/facets.ts';

/**
 * What the search in the browser knows of all records: one column per fact, one
 * row per record, in the order of the catalogue.
 */
export interface SearchIndex {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  /** The first sentence of each description. */
  readonly summaries: readonly string[];
  /** The name by which Pagefind answers with this record. */
  readonly pages: readonly string[];
  readonly facets: readonly FacetColumn[];
}

/** A facet: its values, the most frequent first, and for each record the positions of its own. */
export interface FacetColumn {
  readonly id: string;
  readonly label: string;
  readonly values: readonly { readonly id: string; readonly label: string }[];
  readonly rows: readonly (readonly number[])[];
}

/** Makes the index of a catalogue; `pages` gives Pagefind's name of each record by its id. */
export function searchIndex(
  { records }: Catalogue,
  facets: readonly Facet[],
  pages: ReadonlyMap<string, string>,
): SearchIndex {
  const position = new Map(records.map(({ id }, index) => [id, index]));
  return {
    ids: records.map(({ id }) => id),
    names: records.map(({ name }) => name),
    summaries: records.map(({ description }) => firstSentence(description)),
    pages: records.map(({ id }) => pages.get(id) ?? ''),
    facets: facets.map(({ id, label, values }) => {
      const rows: number[][] = records.map(() => []);
      for (const [index, value] of values.entries()) {
        for (const record of value.records) rows[position.get(record.id) ?? -1]?.push(index);
      }
      return {
        id,
        label,
        values: values.map((value) => ({ id: value.id, label: value.label })),
        rows,
      };
    }),
  };
}
