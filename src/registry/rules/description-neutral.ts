import type { EntryRule } from '#registry/rule.ts';

/** Words that praise and do not describe. */
const PRAISE =
  /\b(?:powerful|easy[- ]to[- ]use|user[- ]friendly|state[- ]of[- ]the[- ]art|cutting[- ]edge|blazing(?:ly)?|lightning[- ]fast|revolutionary|world[- ]class|best[- ]in[- ]class|seamless(?:ly)?|next[- ]generation|innovative|game[- ]chang\w+|effortless(?:ly)?|unparalleled|ground[- ]?breaking|feature[- ]rich|one[- ]stop|awesome|amazing|leading|rich set of|simple and intuitive|intuitive)\b/gi;

/** The description says what the software does, and does not praise it. */
export const descriptionNeutral: EntryRule = {
  scope: 'entry',
  id: 'description-neutral',
  title: 'The description does not advertise',
  level: 'note',
  why: 'Readers compare entries. “Powerful” says nothing that they could compare; what the software does, for whom and with which data does.',
  bad: `description: >-
  A powerful library that reads the event files of gamma-ray telescopes. Astronomers
  make maps with it.`,
  good: `description: >-
  Reads the event files of gamma-ray telescopes and makes sky maps and spectra.
  Astronomers use it as a library.`,
  *check({ texts }) {
    for (const { pointer, value } of texts.get('descriptionText') ?? []) {
      for (const word of new Set(value.match(PRAISE))) {
        yield {
          pointer,
          words: word,
          message: `\`${word}\` praises more than it describes`,
          fix: { text: 'Say what the software does instead.' },
        };
      }
    }
  },
};
