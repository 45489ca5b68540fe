import type { SoftwareRecord } from '#registry/generated/types.ts';
import { ancestors, type Vocabulary } from '#registry/vocabulary.ts';

/** The fields that are compared, and how much a term of each counts. */
const WEIGHTS = {
  keywords: 1,
  implements: 1,
  system: 1,
  domain: 1,
  infrastructure: 0.7,
  kind: 0.5,
  programmingLanguage: 0.2,
} as const;

/** Terms of more records than these tell little, and make the search long: a share, and a number. */
const COMMON = { share: 1 / 3, number: 500 };

/** A term of a record: as the record writes it, who else has it, and how much it counts. */
export interface ComparedTerm {
  readonly field: string;
  readonly value: string;
  /** The positions of the records that have it; the same list in each of them. */
  readonly holders: readonly number[];
  readonly weight: number;
}

/**
 * The terms of each record by which it is compared, each once. A narrow domain counts with
 * those that include it. A term counts more the fewer records have it (inverse document
 * frequency); terms that are common are left out.
 */
export function comparedTerms(
  records: readonly SoftwareRecord[],
  domains: Pick<Vocabulary, 'terms'>,
): ComparedTerm[][] {
  const holders = new Map<string, number[]>();
  const named = records.map((record, at) => {
    const own = termsOf(record, domains);
    for (const key of own.keys()) {
      const list = holders.get(key);
      if (list === undefined) holders.set(key, [at]);
      else list.push(at);
    }
    return own;
  });
  const limit = Math.min(COMMON.number, Math.max(2, records.length * COMMON.share));
  return named.map((own) =>
    [...own].flatMap(([key, { field, value }]) => {
      const having = holders.get(key) ?? [];
      if (having.length > limit) return [];
      const weight = WEIGHTS[field] * Math.log(1 + records.length / having.length);
      return [{ field, value, holders: having, weight }];
    }),
  );
}

type Field = keyof typeof WEIGHTS;

function termsOf(
  record: SoftwareRecord,
  { terms }: Pick<Vocabulary, 'terms'>,
): Map<string, { readonly field: Field; readonly value: string }> {
  const found = new Map<string, { field: Field; value: string }>();
  for (const field of Object.keys(WEIGHTS) as Field[]) {
    const values = [record[field] ?? []].flat();
    const broader = field === 'domain' ? values.flatMap((id) => ancestors(terms, id)) : [];
    for (const value of [...values, ...broader]) {
      const key = `${field} ${value.toLowerCase()}`;
      if (!found.has(key)) found.set(key, { field, value });
    }
  }
  return found;
}
