import type { BrokenCase } from '#test/registry/broken/case.ts';

/** Keywords. */
export const keywords: readonly BrokenCase[] = [
  {
    title: 'keywords in one text',
    lines: 'keywords: ⟦radio, calibration⟧',
    found: [['keywords-form', '[radio, calibration]']],
  },
  {
    title: 'keywords in one text with semicolons',
    lines: "keywords: ⟦'radio; calibration'⟧",
    found: [['keywords-form', '[radio, calibration]']],
  },
  {
    title: 'keywords in a block text',
    lines: 'keywords: >-\n  ⟦radio, calibration⟧',
    found: [['keywords-form']],
  },
  {
    title: 'keywords of two lines in a block text',
    lines: 'keywords: |\n  ⟦radio\n  calibration⟧\nurl: https://gammapy.org/',
    found: [['keywords-form']],
  },
  {
    title: 'one keyword in a text',
    lines: 'keywords: ⟦radio⟧',
    found: [['keywords-form', '[radio]']],
  },
  {
    title: 'keywords in one item',
    lines: "keywords: ⟦['radio, calibration']⟧",
    found: [['keywords-form', '[radio, calibration]']],
  },
  {
    title: 'keywords in one item of several lines',
    lines: 'keywords:\n  ⟦- radio, calibration⟧ # two',
    found: [['keywords-form', '[radio, calibration]']],
  },
  {
    title: 'keywords in one of two items',
    lines: "keywords: [⟦'radio, calibration'⟧, sky]",
    found: [['keywords-form']],
  },
  {
    title: 'a keyword with a space before it',
    lines: "keywords: [⟦' radio'⟧, sky]",
    found: [['keywords-form', "'radio'"]],
  },
  {
    title: 'a keyword with a comma behind it',
    lines: 'keywords:\n  - ⟦radio,⟧\n  - sky',
    found: [['keywords-form', 'radio']],
  },
  {
    title: 'a keyword twice',
    lines: 'keywords: [radio, sky, ⟦radio⟧]',
    found: [['keywords-form']],
  },
  {
    title: 'a keyword twice in other letters',
    lines: 'keywords: [radio, ⟦Radio⟧]',
    found: [['keywords-form']],
  },
  {
    title: 'keywords of several bytes in one text',
    lines: 'keywords: ⟦星图, Ångström, 🔭⟧',
    found: [['keywords-form', '[星图, Ångström, 🔭]']],
  },
  {
    title: 'keywords in braces',
    lines: 'keywords: ⟦{ radio, sky }⟧',
    found: [['wrong-type', '[radio, sky]']],
  },
  {
    title: 'a keyword that is too long',
    lines: `keywords: [⟦${'a'.repeat(81)}⟧]`,
    found: [['wrong-length']],
  },
];
