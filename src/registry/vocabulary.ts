import type { Catalogue } from '#registry/catalogue.ts';
import type { Finding } from '#registry/diagnostic.ts';
import type { Vocabulary, VocabularyTerm } from '#registry/generated/types.ts';
import { isRor } from '#registry/ror.ts';

export type { Vocabulary, VocabularyTerm };

/** The terms that a field allows; none where it has no vocabulary. */
export function termsOfField(
  { config, vocabularies }: Pick<Catalogue, 'config' | 'vocabularies'>,
  field: string,
): readonly VocabularyTerm[] {
  return vocabularies.get(config.vocabularies[field] ?? '')?.terms ?? [];
}

/** What the schema cannot say of a vocabulary: ids are unique, and what a term refers to exists. */
export function* checkVocabulary(
  { terms }: Vocabulary,
  vocabularies: ReadonlyMap<string, Vocabulary>,
): Generator<Finding> {
  if (!Array.isArray(terms)) return;
  const organisations = vocabularies.get('organisations')?.terms ?? [];
  for (const [index, term] of terms.entries()) {
    const pointer = `/terms/${index}`;
    if (terms.findIndex(({ id }) => id === term.id) < index) {
      yield { pointer: `${pointer}/id`, message: `\`${term.id}\` is given twice` };
    }
    if (term.broader !== undefined && ancestors(terms, term.id).includes(term.id)) {
      yield { pointer: `${pointer}/broader`, message: `\`${term.id}\` is broader than itself` };
    } else if (term.broader !== undefined && !terms.some(({ id }) => id === term.broader)) {
      yield { pointer: `${pointer}/broader`, message: `there is no term \`${term.broader}\`` };
    }
    if (term.operator !== undefined && !organisations.some(({ id }) => id === term.operator)) {
      yield {
        pointer: `${pointer}/operator`,
        message: `there is no term \`${term.operator}\` in vocabularies/organisations.yaml`,
      };
    }
    if (typeof term.ror === 'string' && !isRor(term.ror)) {
      yield { pointer: `${pointer}/ror`, message: `\`${term.ror}\` is no ROR id` };
    }
  }
}

/** The terms that include a term, nearest first. A circle ends where it closes. */
export function ancestors(terms: readonly VocabularyTerm[], id: string): string[] {
  const found: string[] = [];
  let current = terms.find((term) => term.id === id)?.broader;
  while (current !== undefined && !found.includes(current)) {
    found.push(current);
    const next = current;
    current = terms.find((term) => term.id === next)?.broader;
  }
  return found;
}
