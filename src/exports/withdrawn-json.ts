import { jsonText, type CatalogueExport } from '#exports/export.ts';
import { absoluteUrl, softwarePath } from '#registry/addresses.ts';
import type { WithdrawnRecords } from '#registry/generated/types.ts';

/** What is not listed any more: its name, since when, why, and where it lives on. */
export const withdrawnJson: CatalogueExport = {
  scope: 'catalogue',
  id: 'withdrawn',
  title: 'What was withdrawn',
  purpose: 'The records that have left the catalogue or changed their name, for ever.',
  standard: 'JSON, schema withdrawn 1.0',
  mediaType: 'application/json',
  file: 'withdrawn.json',
  render: ({ config, records, history }) =>
    jsonText({
      schemaVersion: '1.0',
      name: config.name,
      withdrawn: [
        ...records.flatMap(({ id, name, withdrawn }) =>
          withdrawn === undefined
            ? []
            : [{ id, name, ...withdrawn, url: absoluteUrl(config, softwarePath(id)) }],
        ),
        ...history.tombstones.map(({ id, name, date, reason, to }) => ({
          id,
          name,
          date,
          ...(reason === undefined ? {} : { reason }),
          ...(to === undefined ? {} : { to, url: absoluteUrl(config, softwarePath(to)) }),
        })),
      ],
    } satisfies WithdrawnRecords),
};
