import { type Indicator, no, yes } from '#registry/quality/indicator.ts';

export const language: Indicator = {
  id: 'language',
  title: 'Says in which languages it is written',
  label: 'Language',
  why: 'Whoever wants to use or mend the code must know it.',
  check: ({ record: { programmingLanguage } }) =>
    programmingLanguage === undefined
      ? no('Name the main languages in `programmingLanguage` of the entry.')
      : yes(programmingLanguage.join(', ')),
  examples: [
    { answer: 'yes', record: { programmingLanguage: ['C++', 'Python'] } },
    { answer: 'no', record: {} },
  ],
};
