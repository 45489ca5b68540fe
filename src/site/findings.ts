import { idOf } from '#registry/check-entry.ts';
import { perCatalogue } from '#site/per-catalogue.ts';

/** What the check has to say of each entry, by its id. */
export const findingsOf = perCatalogue(({ diagnostics }) => {
  const ofEntries = diagnostics.filter(({ file }) => file.startsWith('entries/'));
  return Map.groupBy(ofEntries, ({ file }) => idOf(file));
});
