import { nearest } from '#registry/nearest.ts';
import { stringsAt } from '#registry/pointer.ts';
import type { Rule } from '#registry/rule.ts';

const PLACES = [
  '/softwareRequirements/*/id',
  '/softwareSuggestions/*/id',
  '/isPartOf/*/id',
  '/hasPart/*/id',
  '/supersededBy/id',
];

/** Where an entry names another by its id, that one is in the catalogue. */
export const referenceExists: Rule = {
  id: 'reference-exists',
  title: 'Entries that are named exist',
  level: 'error',
  why: 'A reference by id becomes a link from page to page, and may not lead nowhere.',
  bad: 'supersededBy: { id: no-such-entry }',
  good: 'supersededBy: { name: Some other software, url: https://example.org/ }',
  *check(entry, context) {
    const ids = context.once('ids', () => new Set(context.entries.map(({ id }) => id)));
    for (const { pointer, value: id } of PLACES.flatMap((place) => [
      ...stringsAt(entry.value, place),
    ])) {
      if (id === entry.id) {
        yield { pointer, message: `the entry refers to itself`, cure: 'Remove the reference.' };
      } else if (!ids.has(id)) {
        const meant = nearest(id, ids);
        yield {
          pointer,
          message: `there is no entry \`${id}\``,
          cure:
            meant === undefined
              ? 'Give `name` and `url` for software that is not in the catalogue.'
              : `Write \`${meant}\`.`,
        };
      }
    }
  },
};
