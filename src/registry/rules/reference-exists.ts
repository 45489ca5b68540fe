import { writing } from '#registry/diagnostic.ts';
import { isSameWord, nearest } from '#registry/nearest.ts';
import type { CatalogueRule } from '#registry/rule.ts';
import { ID_FORM } from '#registry/rules/id-form.ts';

/** Where an entry names another by its id, that one is in the catalogue. */
export const referenceExists: CatalogueRule = {
  scope: 'catalogue',
  id: 'reference-exists',
  title: 'Entries that are named exist',
  level: 'error',
  why: 'A reference by id becomes a link from page to page, and may not lead nowhere.',
  bad: 'supersededBy: { id: no-such-entry }',
  good: 'supersededBy: { name: Some other software, url: https://gammapy.org/ }',
  *check(outlines) {
    const ids = new Set(outlines.map(({ id }) => id));
    const moved = new Map(
      outlines.flatMap(({ id, formerIds }) => formerIds.map(({ value }) => [value, id] as const)),
    );
    for (const { id, path, references } of outlines) {
      for (const { pointer, value } of references) {
        if (value === id) {
          const message = 'the entry refers to itself';
          yield { path, finding: { pointer, message, fix: { text: 'Remove the reference.' } } };
        } else if (!ids.has(value) && ID_FORM.test(value)) {
          const meant = moved.get(value) ?? nearest(value, ids);
          const fix =
            meant === undefined
              ? { text: 'Give `name` and `url` for software that is not in the catalogue.' }
              : moved.has(value) || isSameWord(value, meant)
                ? writing(meant)
                : { text: `Write \`${meant}\`, if that is what you mean.` };
          yield { path, finding: { pointer, message: `there is no entry \`${value}\``, fix } };
        }
      }
    }
  },
};
