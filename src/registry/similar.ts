import { compareText } from '#registry/diagnostic.ts';
import type { SoftwareRecord } from '#registry/generated/types.ts';
import { referencesOf } from '#registry/relations.ts';
import { comparedTerms, type ComparedTerm } from '#registry/similar/compared-terms.ts';
import type { Vocabulary } from '#registry/vocabulary.ts';

/** A record that is like another, with what they share, the most telling first. */
export interface Similar {
  readonly id: string;
  readonly because: readonly Pick<ComparedTerm, 'field' | 'value'>[];
}

/** So many are named at most. */
const MOST = 5;

/** Records with less in common, from 0 to 1 and in terms, are not called similar; a language is no such term. */
const LEAST = { score: 0.15, terms: 2 };

/**
 * For each record the most similar others, up to five. Records are compared by the angle
 * between their terms (cosine). Left out are records that were withdrawn or superseded, and
 * those that the record names anyway. The same records give the same answer, and its time
 * grows with their number: common terms are skipped.
 */
export function similarTo(
  records: readonly SoftwareRecord[],
  domains: Pick<Vocabulary, 'terms'> = { terms: [] },
): ReadonlyMap<string, readonly Similar[]> {
  const terms = comparedTerms(records, domains);
  const lengths = terms.map((own) => Math.hypot(...own.map(({ weight }) => weight)));
  const positions = new Map(records.map(({ id }, at) => [id, at]));
  const isOut = records.map((record) => !isOffered(record));
  const common = new Float64Array(records.length);
  const counts = new Uint16Array(records.length);
  const result = new Map<string, readonly Similar[]>();
  for (const [at, record] of records.entries()) {
    const own = terms[at] ?? [];
    const others: number[] = [];
    for (const { holders, weight, field } of own) {
      const count = field === 'programmingLanguage' ? 0 : 1;
      for (const other of holders) {
        if (common[other] === 0) others.push(other);
        common[other] = (common[other] ?? 0) + weight * weight;
        counts[other] = (counts[other] ?? 0) + count;
      }
    }
    const left = new Set([at, ...referencesOf(record).map(([, { id = '' }]) => positions.get(id))]);
    const best: { readonly other: number; readonly score: number }[] = [];
    for (const other of others) {
      const score = (common[other] ?? 0) / ((lengths[at] ?? 0) * (lengths[other] ?? 0));
      const count = counts[other] ?? 0;
      common[other] = 0;
      counts[other] = 0;
      if (score < LEAST.score || count < LEAST.terms) continue;
      if (isOut[other] || left.has(other)) continue;
      if (best.length === MOST && score < (best.at(-1)?.score ?? 0)) continue;
      best.push({ other, score });
      best.sort((a, b) => b.score - a.score || compareText(idAt(records, a), idAt(records, b)));
      best.length = Math.min(best.length, MOST);
    }
    const similar = best.map(({ other }) => ({
      id: idAt(records, { other }),
      because: shared(own, terms[other] ?? []),
    }));
    result.set(record.id, similar);
  }
  return result;
}

const idAt = (records: readonly SoftwareRecord[], { other }: { readonly other: number }): string =>
  records[other]?.id ?? '';

function isOffered({ withdrawn, supersededBy }: SoftwareRecord): boolean {
  return withdrawn === undefined && supersededBy === undefined;
}

function shared(own: readonly ComparedTerm[], others: readonly ComparedTerm[]): Similar['because'] {
  const lists = new Set(others.map(({ holders }) => holders));
  return own
    .filter(({ holders }) => lists.has(holders))
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ field, value }) => ({ field, value }));
}
