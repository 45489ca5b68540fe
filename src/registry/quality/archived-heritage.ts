import { identifierUrl } from '#registry/addresses.ts';
import { type Indicator, unknown, yes } from '#registry/quality/indicator.ts';

export const archivedHeritage: Indicator = {
  id: 'archived-heritage',
  title: 'Is known to be in Software Heritage',
  label: 'Heritage',
  why: 'The universal archive of source code keeps the whole history of development.',
  everse: 'archived_in_software_heritage',
  check({ record }) {
    const swhid = record.identifier?.find((id) => id.startsWith('swh:'));
    if (swhid === undefined) {
      return unknown(
        'No SWHID is known here; https://archive.softwareheritage.org/save/ gives one.',
      );
    }
    return yes(swhid.slice(0, 20), identifierUrl(swhid));
  },
  examples: [
    { answer: 'yes', record: { identifier: [`swh:1:dir:${'a'.repeat(40)}`] } },
    { answer: 'unknown', record: {} },
  ],
};
