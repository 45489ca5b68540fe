import type { EntryRule } from '#registry/rule.ts';

const MARKUP = [
  { pattern: /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/i, what: 'HTML' },
  { pattern: /&(?:[a-z]{2,8}|#\d{2,5});/i, what: 'an HTML entity' },
  { pattern: /!?\[[^\]\n]+\]\([^)\s]+\)/, what: 'a Markdown link' },
  { pattern: /<https?:\/\/[^<>\s]+>/, what: 'a Markdown link' },
  { pattern: /(?:^|\n)#{1,4} \S+/, what: 'a Markdown heading' },
  { pattern: /\*\*[^*\n]+\*\*|`[^`\n]+`/, what: 'Markdown' },
];

/** The description is plain text: every export shows it as it is. */
export const descriptionPlain: EntryRule = {
  scope: 'entry',
  id: 'description-plain',
  title: 'The description is plain text',
  level: 'error',
  why: 'The description goes to pages, citations and other catalogues as it is. Mark-up would be read as letters there.',
  bad: `description: >-
  Reads the event files of a telescope and makes <b>sky maps</b>. Astronomers use it
  as a library.`,
  good: `description: >-
  Reads the event files of a telescope and makes sky maps. Astronomers use it as a
  library.`,
  *check({ texts }) {
    for (const { pointer, value } of texts.get('descriptionText') ?? []) {
      for (const { pattern, what } of MARKUP) {
        const found = pattern.exec(value)?.[0].trim();
        if (found === undefined) continue;
        yield {
          pointer,
          words: found,
          message: `the description holds ${what}: \`${found}\``,
          fix: { text: 'Write it in plain words; addresses have fields of their own.' },
        };
      }
    }
  },
};
