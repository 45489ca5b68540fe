import { describe, expect, test } from 'vitest';
import { dataciteJson } from '#exports/datacite-json.ts';
import { dataciteXml } from '#exports/datacite-xml.ts';
import { dataciteResource } from '#exports/datacite/record.ts';
import type { DataciteResource } from '#exports/datacite/resource.ts';
import type { SoftwareRecord } from '#registry/generated/types.ts';
import { awkwardCatalogue } from '#test/support/awkward.ts';
import { observatory } from '#test/support/fixtures.ts';

/** A record of the fixtures with the given fields, in the terms of DataCite. */
async function resource(
  id: string,
  fields: Partial<SoftwareRecord> = {},
  from = observatory(),
): Promise<DataciteResource> {
  const catalogue = await from;
  const record = catalogue.records.find((candidate) => candidate.id === id);
  if (record === undefined) throw new Error(`no record ${id}`);
  return dataciteResource({ ...record, ...fields }, catalogue);
}

test('an entry with every field', async () => {
  const catalogue = await observatory();
  const [, orrery] = catalogue.records;
  if (orrery === undefined) throw new Error('no record');
  expect(JSON.parse(dataciteJson.render(orrery, catalogue))).toMatchSnapshot();
  expect(dataciteXml.render(orrery, catalogue)).toMatchSnapshot();
});

describe('the identifier', () => {
  test('is the first DOI, and our page is the landing page', async () => {
    const { doi, url, alternateIdentifiers } = await resource('left', {}, awkwardCatalogue());
    expect(doi).toBe('10.5555/1');
    expect(alternateIdentifiers).toEqual([
      { alternateIdentifier: url, alternateIdentifierType: 'LandingPage' },
      { alternateIdentifier: 'https://example.org/id', alternateIdentifierType: 'URL' },
      { alternateIdentifier: '10.5555/2', alternateIdentifierType: 'DOI' },
    ]);
  });

  test('is the address of our page where there is no DOI', async () => {
    const { doi, url, alternateIdentifiers } = await resource('sundial');
    expect(doi).toBeUndefined();
    expect(url).toBe('https://software.example.org/observatory/software/sundial/');
    expect(alternateIdentifiers).toEqual([]);
  });
});

describe('funding', () => {
  const ec = { funderName: 'European Commission', funderIdentifierType: 'ROR' };

  test('a grant without a funder has the one whose address it bears', async () => {
    const funding = [{ identifier: '824064', url: 'https://doi.org/10.3030/824064' }];
    const { fundingReferences } = await resource('sundial', { funding });
    expect(fundingReferences).toEqual([
      {
        ...ec,
        funderIdentifier: 'https://ror.org/00k4n6c32',
        awardNumber: '824064',
        awardUri: 'https://doi.org/10.3030/824064',
      },
    ]);
  });

  test('a grant whose funder nobody knows is told in words', async () => {
    const funding = [{ identifier: '101129751', name: 'OSCARS' }];
    const { fundingReferences, descriptions } = await resource('sundial', { funding });
    expect(fundingReferences).toEqual([]);
    expect(descriptions.map(({ description }) => description)).toContain(
      'Grants: 101129751 (OSCARS).',
    );
  });

  test('a funder of the record stands by itself only where no grant names it', async () => {
    const { fundingReferences } = await resource('orrery');
    expect(fundingReferences).toEqual([expect.objectContaining(ec)]);
    const funder = [{ name: 'A friend' }];
    expect((await resource('sundial', { funder })).fundingReferences).toEqual([
      { funderName: 'A friend' },
    ]);
  });
});

test.each([
  ['MIT', ['MIT']],
  ['Apache-2.0 OR MIT', ['Apache-2.0', 'MIT', undefined]],
  ['GPL-2.0-or-later WITH Classpath-exception-2.0', ['GPL-2.0-or-later', undefined]],
  ['LicenseRef-own', [undefined]],
])('the licence %s is named by the ids of SPDX and as a whole', async (license, ids) => {
  const { rightsList } = await resource('sundial', { license });
  expect(rightsList.slice(1).map(({ rightsIdentifier }) => rightsIdentifier)).toEqual(ids);
  expect(rightsList.at(-1)?.rights).toBe(license);
});

test('what was withdrawn says so, since when and why', async () => {
  const { dates, descriptions, rightsList } = await resource('left', {}, awkwardCatalogue());
  expect(dates).toEqual([
    {
      date: '2026-11-24',
      dateType: 'Withdrawn',
      dateInformation: 'The authors removed the repository.',
    },
  ]);
  expect(descriptions.at(-1)?.description).toBe(
    'Withdrawn from the catalogue on 2026-11-24: The authors removed the repository.',
  );
  expect(rightsList[0]?.rightsUri).toBe('http://purl.org/coar/access_right/c_14cb');
});

test('publications are named by DOI, arXiv id or bibcode, each once', async () => {
  const { relatedIdentifiers } = await resource('left', {}, awkwardCatalogue());
  expect(
    relatedIdentifiers
      .filter(({ relationType }) => relationType === 'IsDescribedBy')
      .map((item) => [item.relatedIdentifierType, item.relatedIdentifier]),
  ).toEqual([
    ['arXiv', 'arXiv:2001.12345'],
    ['bibcode', '2013A&A...558A..33A'],
    ['DOI', '10.5555/3'],
  ]);
});

test('only exact matches of the vocabulary are concepts of a thesaurus', async () => {
  const { subjects } = await resource('sundial', { domain: ['gravitational-wave-astronomy'] });
  const concepts = subjects.flatMap(({ valueUri }) => valueUri ?? []);
  expect(concepts).toContain('http://astrothesaurus.org/uat/675');
  expect(concepts).not.toContain('https://doi.org/10.29172/453f63ad-c881-451c-b024-5d2b5aab7199');
});

test('a name of which nothing visible is left gives way to the id, and to DataCite’s unknown', async () => {
  const { creators, titles, fundingReferences } = await resource(
    'invisible',
    {},
    awkwardCatalogue(),
  );
  expect(titles.map(({ title }) => title)).toEqual(['invisible']);
  expect(creators.map(({ name }) => name)).toEqual(['(:unav)']);
  expect(fundingReferences).toEqual([]);
});

test('addresses in members that are URIs have only the characters of RFC 3986', async () => {
  const { fundingReferences } = await resource('unsound', {}, awkwardCatalogue());
  expect(fundingReferences[0]?.awardUri).toBe('https://example.org/%7B%C3%A9%7D%7C%25zz');
});
