import { firstSentence } from '#registry/description.ts';
import type { EntryRule } from '#registry/rule.ts';

const LIMIT = 200;

/** The first sentence of the description stands alone on cards and in search results. */
export const descriptionCard: EntryRule = {
  scope: 'entry',
  id: 'description-card',
  title: 'The first sentence fits on a card',
  level: 'error',
  why: 'Lists show the first sentence of the description alone. It has to say what the software is in at most 200 characters.',
  bad: `description: >-
  Reads the event files of several instruments, corrects them, combines them and makes maps, and has been in development for many years by a large number of people from institutes in a great many countries.`,
  good: `description: >-
  Reads the event files of several instruments and makes maps. It also corrects
  and combines the events.`,
  *check({ texts }) {
    for (const { pointer, value } of texts.get('descriptionText') ?? []) {
      const { length } = firstSentence(value.slice(0, 3 * LIMIT));
      if (length <= LIMIT) continue;
      yield {
        pointer,
        message: `the first sentence has ${length} characters and should have at most ${LIMIT}`,
        fix: { text: 'Begin with a short sentence that says what the software does.' },
      };
    }
  },
};
