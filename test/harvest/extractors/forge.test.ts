import { expect, test } from 'vitest';
import { forge } from '#harvest/extractors/forge.ts';
import type { ForgeFacts } from '#harvest/snapshot.ts';
import { snapshotOf } from '#test/harvest/extractors/snapshot-of.ts';

const files = [{ path: 'README.md', text: '' }];
const read = (facts: ForgeFacts) => forge.extract(snapshotOf({ forge: facts, files }));

test('takes what a forge says', () => {
  const said = {
    homepage: 'https://mapper.stars.eu/',
    topics: ['astronomy', 'hacktoberfest'],
    license: 'BSD-3-Clause',
    archived: true,
    issues: true,
    created: '2015-05-01',
  };
  expect(read(said)).toEqual({
    facts: {
      codeRepository: 'https://github.com/stars/mapper',
      url: 'https://mapper.stars.eu/',
      keywords: ['astronomy'],
      license: 'BSD-3-Clause',
      developmentStatus: 'inactive',
      issueTracker: 'https://github.com/stars/mapper/issues',
      dateCreated: '2015-05-01',
    },
    problems: [],
  });
});

test.each([
  'https://github.com/Stars/Mapper',
  'https://github.com/other/thing',
  'https://doi.org/10.5281/zenodo.1',
  'https://pypi.org/project/mapper/',
  '',
])('takes %j for no home page', (homepage) => {
  expect(read({ homepage })).toMatchObject({ problems: [] });
  expect(read({ homepage }).facts.url).toBeUndefined();
});

test.each([
  ['http://mapper.stars.eu', 'is an address without https'],
  ['https://example.com', 'is a placeholder, not an address'],
  ['http://localhost:8080/', 'is not an address in the public web'],
])('reports the home page %s', (homepage, wrong) => {
  expect(read({ homepage }).problems).toEqual([`the home page \`${homepage}\` ${wrong}`]);
});

test('completes a home page that is written without its protocol', () => {
  expect(read({ homepage: 'mapper.readthedocs.io' }).facts.url).toBe(
    'https://mapper.readthedocs.io',
  );
});

test('says nothing of a licence that the forge did not recognise', () => {
  expect(read({ license: 'NOASSERTION' })).toMatchObject({ problems: [] });
  expect(read({ license: 'NOASSERTION' }).facts.license).toBeUndefined();
});

test('does not choose between the meanings of a licence id that is no longer used', () => {
  expect(read({ license: 'GPL-3.0' }).facts.license).toBeUndefined();
  expect(read({ license: 'GPL-3.0' }).problems).toHaveLength(1);
});
