import type { Cure } from '#registry/diagnostic.ts';
import type { RegistryConfig, Vocabulary, VocabularyTerm } from '#registry/generated/types.ts';
import { nearest, proposing } from '#registry/nearest.ts';
import type { EntryRule } from '#registry/rule.ts';

/** A field with a vocabulary holds ids of terms of that vocabulary. */
export const vocabularyTerm: EntryRule = {
  scope: 'entry',
  id: 'vocabulary-term',
  title: 'Terms are those of the vocabulary',
  level: 'error',
  why: 'Facets and exports gather entries by term, so everybody has to write a term in the same way.',
  bad: 'kind: Python package',
  good: 'kind: library',
  *check({ texts }, { config, vocabularies, once }) {
    const known = once('vocabulary-term', () => idsByField(config, vocabularies));
    for (const { pointer, value } of texts.get('term') ?? []) {
      const [, field = ''] = pointer.split('/', 2);
      const ids = known.get(field);
      if (ids === undefined || ids.has(value) || value === '') continue;
      const name = config.vocabularies[field] ?? '';
      const terms = vocabularies.get(name)?.terms ?? [];
      yield {
        pointer,
        message: `\`${value}\` is no term of vocabularies/${name}.yaml`,
        fix: meantBy(value, terms) ?? { text: `Choose one of: ${[...ids].join(', ')}.` },
      };
    }
  },
};

/** The ids that each field with a vocabulary may hold. */
function idsByField(
  config: RegistryConfig,
  vocabularies: ReadonlyMap<string, Vocabulary>,
): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const [field, name] of Object.entries(config.vocabularies)) {
    const terms = vocabularies.get(name)?.terms;
    if (Array.isArray(terms)) found.set(field, new Set(terms.map(({ id }) => id)));
  }
  return found;
}

/** The cure that writes the term that is called like a word or almost like it. */
function meantBy(value: string, terms: readonly VocabularyTerm[]): Cure | undefined {
  const words = new Map<string, string>();
  for (const { id, label, name = label, altLabel = [] } of terms) {
    for (const each of [id, label, name, ...altLabel]) words.set(each, id);
  }
  const word = value.replace(/^https?:\/\/.*[#/]/, '');
  const like = nearest(word, words.keys());
  return like === undefined ? undefined : proposing(word, like, words.get(like));
}
