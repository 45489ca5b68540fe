import { describe, expect, test } from 'vitest';
import { PROJECT_ROOT } from '#registry/files.ts';
import type { TranslatedTerm } from '#registry/generated/types.ts';
import { loadCatalogue } from '#registry/load.ts';

const { translations, vocabularies } = await loadCatalogue({ root: PROJECT_ROOT });
const french = translations.get('fr');

const backquoted = (text = ''): string[] =>
  [...text.matchAll(/`([^`]+)`/g)].map(([, id = '']) => id).toSorted();

/** All texts of a value, at any depth, without addresses. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return value.startsWith('https://') ? [] : [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsOf) : [];
}

const terms: [name: string, TranslatedTerm][] = Object.entries(french?.vocabularies ?? {}).flatMap(
  ([vocabulary, { terms: translated = {} }]) =>
    Object.entries(translated).map(([id, term]): [string, TranslatedTerm] => [
      `${vocabulary}/${id}`,
      term,
    ]),
);

describe('the French of the project', () => {
  test.each(terms)('of %s says whole sentences, and names the same entries', (name, term) => {
    const [vocabulary = '', id] = name.split('/');
    const original = vocabularies.get(vocabulary)?.terms.find((candidate) => candidate.id === id);
    expect(term.description ?? '.').toMatch(/^\p{Lu}.*\.$/u);
    if (term.text !== undefined) expect(backquoted(term.text)).toEqual(backquoted(original?.text));
    const labels = term.altLabel ?? [];
    expect(labels.filter((label) => label === (term.label ?? original?.label))).toEqual([]);
  });

  test('has the apostrophes and the spaces of French', () => {
    const texts = textsOf(french);
    expect(texts.length).toBeGreaterThan(terms.length);
    // A space before these marks is one at which no line breaks, and there always is one.
    const faulty = /['"]|[^\u202F](?=[;!?])|[^\u00A0](?=:)|«(?!\u00A0)|(?<!\u00A0)»/u;
    expect(texts.filter((text) => faulty.test(text))).toEqual([]);
  });

  test('gives no two terms of a vocabulary the same label', () => {
    for (const [name, { terms: translated = {} }] of Object.entries(french?.vocabularies ?? {})) {
      const labels = (vocabularies.get(name)?.terms ?? []).map(
        ({ id, label }) => translated[id]?.label ?? label,
      );
      expect(labels.filter((label, at) => labels.indexOf(label) !== at)).toEqual([]);
    }
  });
});
