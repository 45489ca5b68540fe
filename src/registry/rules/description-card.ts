import { firstSentence } from '#registry/description.ts';
import type { Rule } from '#registry/rule.ts';

const LIMIT = 200;

/** The first sentence of the description stands alone on cards and in search results. */
export const descriptionCard: Rule = {
  id: 'description-card',
  title: 'The first sentence fits on a card',
  level: 'error',
  why: 'Lists show the first sentence of the description alone. It has to say what the software is in at most 200 characters.',
  bad: `description: >-
  This software, which has been in development for many years by a large number of people from a great many institutes, reads the event files of several instruments, corrects them, combines them and makes maps.`,
  good: `description: >-
  Reads the event files of several instruments and makes maps. It also corrects
  and combines the events.`,
  *check({ value }) {
    if (typeof value['description'] !== 'string') return;
    const { length } = firstSentence(value['description']);
    if (length <= LIMIT) return;
    yield {
      pointer: '/description',
      message: `the first sentence has ${length} characters and should have at most ${LIMIT}`,
      cure: 'Begin with a short sentence that says what the software does.',
    };
  },
};
