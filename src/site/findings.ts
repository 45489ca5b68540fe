import type { Catalogue } from '#registry/catalogue.ts';
import type { Diagnostic } from '#registry/generated/types.ts';

/** The id of an entry by the path of its file. */
const idOf = (path: string): string => path.replace(/^.*\//, '').replace(/\.yaml$/, '');

/** What the check has to say of each entry, by its id. */
export function findingsOf({ diagnostics }: Catalogue): ReadonlyMap<string, Diagnostic[]> {
  const ofEntries = diagnostics.filter(({ file }) => file.startsWith('entries/'));
  return Map.groupBy(ofEntries, ({ file }) => idOf(file));
}
