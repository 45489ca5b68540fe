import { jsonText, type CatalogueExport } from '#exports/export.ts';
import { absoluteUrl, softwarePath } from '#registry/addresses.ts';
import type { Changes } from '#registry/generated/types.ts';

/** What happened to records, and the hash of each, for programs that keep a copy. */
export const changesJson: CatalogueExport = {
  scope: 'catalogue',
  id: 'changes',
  title: 'What has changed',
  purpose:
    'Which records are new, changed, released, renamed or withdrawn since a moment you know.',
  standard: 'JSON, schema changes 1.0',
  mediaType: 'application/json',
  file: 'changes.json',
  render: ({ config, records, history, commit }) =>
    jsonText({
      schemaVersion: '1.0',
      name: config.name,
      commit,
      records: records.flatMap(({ id }) => {
        const known = history.records.get(id);
        const url = absoluteUrl(config, softwarePath(id));
        return known === undefined ? [] : [{ id, url, ...known }];
      }),
      changes: history.changes.map((change) => ({
        ...change,
        url: absoluteUrl(config, softwarePath(change.to ?? change.id)),
      })),
    } satisfies Changes),
};
