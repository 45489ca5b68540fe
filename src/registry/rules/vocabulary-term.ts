import { nearest } from '#registry/nearest.ts';
import { stringsAt } from '#registry/pointer.ts';
import type { Rule } from '#registry/rule.ts';

/** A field with a vocabulary holds ids of terms of that vocabulary. */
export const vocabularyTerm: Rule = {
  id: 'vocabulary-term',
  title: 'Terms are those of the vocabulary',
  level: 'error',
  why: 'Facets and exports gather entries by term, so everybody has to write a term in the same way.',
  bad: 'kind: Python package',
  good: 'kind: library',
  *check({ value }, { config, vocabularies }) {
    for (const [field, name] of Object.entries(config.vocabularies)) {
      const terms = vocabularies.get(name)?.terms;
      if (terms === undefined) continue;
      const places = [...stringsAt(value, `/${field}`), ...stringsAt(value, `/${field}/*`)];
      for (const { pointer, value: term } of places) {
        if (terms.some(({ id }) => id === term)) continue;
        const words = new Map(
          terms.flatMap(({ id, label, name: full, altLabel = [] }) =>
            [id, label, ...(full === undefined ? [] : [full]), ...altLabel].map((word) => [
              word,
              id,
            ]),
          ),
        );
        const meant = words.get(nearest(term, words.keys()) ?? '');
        yield {
          pointer,
          message: `\`${term}\` is no term of vocabularies/${name}.yaml`,
          cure:
            meant === undefined
              ? `Choose one of: ${terms.map(({ id }) => id).join(', ')}.`
              : `Write \`${meant}\`.`,
        };
      }
    }
  },
};
