import type { Catalogue } from '#registry/catalogue.ts';
import { compareText } from '#registry/diagnostic.ts';
import type { FacetConfig, SoftwareRecord, VocabularyTerm } from '#registry/generated/types.ts';
import { licensesOf } from '#registry/license.ts';
import { ancestors } from '#registry/vocabulary.ts';

/** One value of a facet and the records that have it. */
export interface FacetValue {
  /** Its name in addresses. */
  readonly id: string;
  readonly label: string;
  /** The vocabulary's term, where the field has a vocabulary. */
  readonly term?: VocabularyTerm;
  /** In the order of the catalogue. */
  readonly records: readonly SoftwareRecord[];
}

/** A way to browse: a field of the records and its values, the most frequent first. */
export interface Facet extends FacetConfig {
  readonly values: readonly FacetValue[];
}

/** The facets that the configuration names, with all values that occur. */
export function facetsOf({ config, records, vocabularies }: Catalogue): Facet[] {
  return config.facets.map((facet) => {
    const terms = vocabularies.get(config.vocabularies[facet.field] ?? '')?.terms ?? [];
    const byId = new Map(terms.map((term) => [term.id, term]));
    const found = new Map<string, { label: string; records: SoftwareRecord[] }>();
    for (const record of records) {
      for (const value of valuesOf(record, facet.field, terms)) {
        const id = slug(value);
        const entry = found.get(id) ?? { label: byId.get(value)?.label ?? value, records: [] };
        entry.records.push(record);
        found.set(id, entry);
      }
    }
    const values = [...found].map(([id, { label, records: having }]) => {
      const term = byId.get(id);
      return { id, label, records: having, ...(term === undefined ? {} : { term }) };
    });
    return { ...facet, values: values.toSorted(byCount) };
  });
}

function byCount(a: FacetValue, b: FacetValue): number {
  return b.records.length - a.records.length || compareText(a.label, b.label);
}

/** The values of a record for a facet: a term counts with those that include it. */
function valuesOf(
  record: SoftwareRecord,
  field: string,
  terms: readonly VocabularyTerm[],
): Set<string> {
  const value: unknown = field === 'license' ? licensesOf(record.license) : record[field as 'name'];
  const values = (Array.isArray(value) ? value : [value]).filter(
    (item) => typeof item === 'string',
  );
  return new Set(values.flatMap((item) => [item, ...ancestors(terms, item)]));
}

/** A value as a part of an address: `C++` is `cpp`, `GPL-3.0-only` is `gpl-3.0-only`. */
export function slug(value: string): string {
  return value
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('+', 'p')
    .replaceAll('#', 'sharp')
    .replaceAll(/[^a-z0-9.]+/g, '-')
    .replaceAll(/^[-.]+|[-.]+$/g, '');
}
