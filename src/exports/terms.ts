import type { Catalogue } from '#registry/catalogue.ts';
import type { SoftwareRecord, VocabularyTerm } from '#registry/generated/types.ts';
import { ancestors, termsOfField } from '#registry/vocabulary.ts';

/** The terms of a record in a field with a vocabulary, each followed by the terms that include it. */
export function termsOf(
  record: SoftwareRecord,
  field: 'kind' | 'domain' | 'infrastructure' | 'system' | 'implements' | 'developmentStatus',
  catalogue: Catalogue,
): VocabularyTerm[] {
  const terms = termsOfField(catalogue, field);
  const ids = [record[field] ?? []].flat().flatMap((id) => [id, ...ancestors(terms, id)]);
  return [...new Set(ids)].flatMap((id) => terms.filter((term) => term.id === id));
}

/**
 * The record's own keywords and the labels of its terms, each once. The labels
 * of domains and infrastructures are the keywords that the ESCAPE repository
 * asks of every deposit.
 */
export function keywordsOf(record: SoftwareRecord, catalogue: Catalogue): string[] {
  const labels = (['domain', 'infrastructure', 'system', 'kind', 'implements'] as const).flatMap(
    (field) => termsOf(record, field, catalogue).map(({ label }) => label),
  );
  const seen = new Set<string>();
  return [...(record.keywords ?? []), ...labels].filter((keyword) => {
    const key = keyword.toLowerCase();
    return !seen.has(key) && seen.add(key);
  });
}
