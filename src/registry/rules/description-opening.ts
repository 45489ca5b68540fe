import type { EntryRule } from '#registry/rule.ts';

/** In English, and in French. */
const OPENING =
  /^(?:this|the)\s+(?:is\b|(?:python\s+|software\s+|c\+\+\s+)?(?:package|software|library|tool|toolkit|repository|repo|code|project|module|program|application)\b)(?:\s+\w+)?|^(?:ce|cet|cette|le|la|les|l['’])\s*(?:logiciel|paquet|bibliothèque|outil|programme|projet|module|application|code)(?!\p{L})(?:\s+\p{L}+)?/iu;

/** The first sentence begins with what the software does. */
export const descriptionOpening: EntryRule = {
  scope: 'entry',
  id: 'description-opening',
  title: 'The description begins with what it does',
  level: 'note',
  why: 'On cards and in lists the first words are what people read: “This package is” tells them nothing.',
  bad: `description: >-
  This package reads the event files of gamma-ray telescopes. Astronomers make maps
  with it.`,
  good: `description: >-
  Reads the event files of gamma-ray telescopes. Astronomers make maps with it.`,
  *check({ texts }) {
    for (const { pointer, value } of texts.get('descriptionText') ?? []) {
      const opening = OPENING.exec(value.trim())?.[0];
      if (opening === undefined) continue;
      yield {
        pointer,
        words: opening,
        message: `the description begins with \`${opening}\``,
        fix: { text: 'Begin with a verb: “Reads …”, “Simulates …”, “Fits …”.' },
      };
    }
  },
};
