import { dayIn, isRealDay } from '#registry/day.ts';
import { writing } from '#registry/diagnostic.ts';
import type { EntryRule } from '#registry/rule.ts';

/** A date is a day of the calendar, and has come already. */
export const dateReal: EntryRule = {
  scope: 'entry',
  id: 'date-real',
  title: 'Dates are real days in the past',
  level: 'error',
  overSchema: true,
  why: 'A date is written YYYY-MM-DD. A day that the calendar does not have, or that is still to come, is a slip.',
  bad: "dateCreated: '2024-02-30'",
  good: "dateCreated: '2024-02-29'",
  *check({ texts }, { today }) {
    for (const { pointer, value } of texts.get('date') ?? []) {
      const day = dayIn(value);
      if (day === undefined) {
        const text = 'Write the day as YYYY-MM-DD, for example `2024-02-29`.';
        yield { pointer, message: `\`${value}\` is no day`, fix: { text } };
      } else if (!isRealDay(day)) {
        const text = 'Write a day that the calendar has.';
        yield { pointer, message: `there is no day \`${value}\``, fix: { text } };
      } else if (day > today) {
        const text = 'Write a day that has come, or leave the field out.';
        yield { pointer, message: `\`${value}\` is still to come`, fix: { text } };
      } else if (day !== value) {
        yield { pointer, message: `\`${value}\` is not written YYYY-MM-DD`, fix: writing(day) };
      }
    }
  },
};
