import { expect, test } from 'vitest';
import { knownYear, publicationYear, publisherOf, releaseDate } from '#exports/publication.ts';
import { NO_HISTORY } from '#registry/history.ts';
import { recordOf } from '#test/support/citations.ts';

const tags = { source: 'releases' };
const entry = { source: 'entry' };
const ofTags = { version: tags, dateModified: tags };

test.each([
  ['nothing', {}, undefined, undefined],
  [
    'the newest tag',
    { dateModified: '2025-02-03', version: '1', provenance: ofTags },
    '2025-02-03',
    '2025',
  ],
  [
    'the first release',
    { datePublished: '2004-05-06', dateCreated: '2001-01-01' },
    '2004-05-06',
    '2004',
  ],
  [
    'a change after the first release',
    { datePublished: '2004-05-06', dateModified: '2007-08-09' },
    undefined,
    '2007',
  ],
  [
    'a tag that is not of this version',
    { dateModified: '2025-02-03', version: '1', provenance: { ...ofTags, version: entry } },
    undefined,
    '2025',
  ],
  ['the beginning', { dateCreated: '2001-02-03' }, undefined, '2001'],
  ['the newest commit', { repository: { forge: 'git', active: '2019-04' } }, undefined, '2019'],
] as const)('the release and the year that %s gives', (_, fields, date, year) => {
  const record = recordOf(fields);
  expect(releaseDate(record)).toBe(date);
  expect(knownYear(record)).toBe(year);
  expect(publicationYear(record, NO_HISTORY)).toBe(year ?? '2026');
});

test('without any date, the year is that of the record', () => {
  const moment = { created: '2020-01-01T00:00:00Z', modified: '2023-01-01T00:00:00Z', hash: '' };
  const history = { ...NO_HISTORY, records: new Map([['armillary', moment]]) };
  expect(publicationYear(recordOf({}), history)).toBe('2023');
});

test.each([
  ['https://github.com/a/b', ['https://doi.org/10.5281/Zenodo.123'], 'Zenodo'],
  ['https://github.com/a/b', ['https://doi.org/10.5281/other.1'], 'GitHub'],
  ['https://www.github.com/a/b', undefined, 'GitHub'],
  ['https://gitlab.com/a/b', ['ascl:1234.567'], 'GitLab.com'],
  ['https://git.astron.nl/a/b', undefined, 'git.astron.nl'],
])('%s with %s is kept by %s', (codeRepository, identifier, publisher) => {
  expect(publisherOf(recordOf({ codeRepository, ...(identifier && { identifier }) }))).toBe(
    publisher,
  );
});
