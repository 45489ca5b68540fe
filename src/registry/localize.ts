import { withParts, type Catalogue } from '#registry/catalogue.ts';
import type {
  RegistryConfig,
  TranslatedConfig,
  TranslatedVocabulary,
  Vocabulary,
  VocabularyTerm,
} from '#registry/generated/types.ts';
import { ancestors } from '#registry/vocabulary.ts';

/**
 * The same catalogue with its configuration and its vocabularies in a language
 * (BCP 47), as far as translations/ has them. All else, and the records, stay in
 * the catalogue's own language; so does everything for a language without a
 * translation.
 */
export function localized(catalogue: Catalogue, language: string): Catalogue {
  const translation = catalogue.translations.get(language);
  if (translation === undefined) return catalogue;
  const { config = {}, vocabularies: translated = {} } = translation;
  const vocabularies = new Map<string, Vocabulary>();
  for (const [name, vocabulary] of catalogue.vocabularies) {
    vocabularies.set(name, localizedVocabulary(vocabulary, translated[name] ?? {}));
  }
  return withParts(catalogue, { config: localizedConfig(catalogue.config, config), vocabularies });
}

function localizedConfig(
  config: RegistryConfig,
  { facets: headings = {}, community, ...texts }: TranslatedConfig,
): RegistryConfig {
  return {
    ...config,
    ...texts,
    community: { ...config.community, ...community },
    facets: config.facets.map((facet) => ({ ...facet, label: headings[facet.id] ?? facet.label })),
  };
}

function localizedVocabulary(
  { terms, ...vocabulary }: Vocabulary,
  { terms: translated = {}, ...texts }: TranslatedVocabulary,
): Vocabulary {
  return {
    ...vocabulary,
    ...texts,
    terms: terms.map((term) => ({ ...term, ...translated[term.id] })),
  };
}

/**
 * The words by which people look for the terms of each record, by the id of the
 * record: label, name and other labels of its terms and of those that include
 * them, in every language of the catalogue, its own first, each once. A record
 * without terms is missing.
 */
export function translatedWords(catalogue: Catalogue): Map<string, string[]> {
  const { config, records, translations } = catalogue;
  const languages = [...translations.keys()].map((language) => localized(catalogue, language));
  const termsOf = (name: string): VocabularyTerm[] =>
    [catalogue, ...languages].flatMap(({ vocabularies }) => vocabularies.get(name)?.terms ?? []);
  const wordsOf = Object.entries(config.vocabularies).map(
    ([field, name]) => [field, wordsByTerm(termsOf(name))] as const,
  );
  const found = new Map<string, string[]>();
  for (const record of records) {
    const words = wordsOf.flatMap(([field, byTerm]) => {
      const ids: readonly (string | undefined)[] = [record[field as 'kind' | 'domain']].flat();
      return ids.flatMap((id = '') => byTerm.get(id) ?? []);
    });
    if (words.length > 0) found.set(record.id, [...new Set(words)]);
  }
  return found;
}

/** The words of each term and of those that include it, by its id. A term may stand there in several languages. */
function wordsByTerm(terms: readonly VocabularyTerm[]): Map<string, string[]> {
  const own = Map.groupBy(terms, ({ id }) => id);
  const wordsOf = (id: string): string[] =>
    (own.get(id) ?? []).flatMap(({ label, name = label, altLabel = [] }) => [
      label,
      name,
      ...altLabel,
    ]);
  return new Map([...own.keys()].map((id) => [id, [id, ...ancestors(terms, id)].flatMap(wordsOf)]));
}
