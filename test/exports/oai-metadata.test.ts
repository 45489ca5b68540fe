import type { XmlElement } from '@rgrove/parse-xml';
import { describe, expect, test } from 'vitest';
import { dataciteXml } from '#exports/datacite-xml.ts';
import { oaiDatacite } from '#exports/oai-datacite.ts';
import { oaiDc } from '#exports/oai-dc.ts';
import { openaire } from '#exports/openaire.ts';
import { PROJECT_ROOT } from '#registry/files.ts';
import type { SoftwareRecord } from '#registry/generated/types.ts';
import { loadCatalogue } from '#registry/load.ts';
import { awkwardCatalogue } from '#test/support/awkward.ts';
import { observatory } from '#test/support/fixtures.ts';
import { at, childrenOf, everyElement, rootOf, textsAt } from '#test/support/xml.ts';

const catalogues = [
  ['the project', await loadCatalogue({ root: PROJECT_ROOT })],
  ['the fixtures', await observatory()],
  ['awkward records', await awkwardCatalogue()],
] as const;

const ACCESS = /^http:\/\/purl\.org\/coar\/access_right\/c_(?:abf2|f1cf|16ec|14cb)$/;

describe.each(catalogues)('metadata for OAI-PMH of %s', (_, catalogue) => {
  const records = catalogue.records.map((record) => [record.id, record] as const);

  test.each(records)('%s has all that OpenAIRE 4 makes mandatory', (_id, record) => {
    const root = rootOf(openaire(record, catalogue));
    expect(root.name).toBe('oaire:resource');
    expectMandatory(root);
    expectMandatoryIfApplicable(root, record);
    expectNothingEmpty(root);
  });

  test.each(records)('%s is whole in its envelope of DataCite', (_id, record) => {
    const root = rootOf(oaiDatacite(record, catalogue));
    expect(root.attributes['xmlns']).toBe('http://schema.datacite.org/oai/oai-1.1/');
    expect(textsAt(root, 'schemaVersion')).toEqual(['4.7']);
    expect(textsAt(root, 'datacentreSymbol')[0]).toMatch(/^[\p{Lu}\p{N}.]+$/u);
    const [, resource] = dataciteXml.render(record, catalogue).split(/^<\?xml[^>]*\?>\n/);
    expect(oaiDatacite(record, catalogue)).toContain(`<payload>\n${resource?.trim()}\n</payload>`);
  });

  test.each(records)('%s is in Dublin Core', (_id, record) => {
    const root = rootOf(oaiDc(record, catalogue));
    expect(root.name).toBe('oai_dc:dc');
    for (const name of ['title', 'creator', 'subject', 'description', 'publisher']) {
      expect([name, textsAt(root, `dc:${name}`).length]).not.toEqual([name, 0]);
    }
    expect(textsAt(root, 'dc:date')).toEqual([expect.stringMatching(/^\d{4}(-\d\d-\d\d)?$/)]);
    expect(textsAt(root, 'dc:type')).toEqual(['info:eu-repo/semantics/other', 'software']);
    expect(textsAt(root, 'dc:language')).toEqual(['eng']);
    const identifiers = textsAt(root, 'dc:identifier');
    expect(identifiers[0]).toMatch(/^https:\/\/doi\.org\/10\.|\/software\/[^/]+\/$/);
    expect(identifiers).toContain(record.codeRepository);
    expect(textsAt(root, 'dc:rights').length).toBeGreaterThan(0);
    expectNothingEmpty(root);
  });
});

/** The fields that are M in the application profile of OpenAIRE Guidelines 4; its XSD asks for none. */
function expectMandatory(root: XmlElement): void {
  expect(textsAt(root, 'datacite:titles/datacite:title').length).toBeGreaterThan(0);
  const issued = at(root, 'datacite:dates/datacite:date').filter(
    ({ attributes }) => attributes['dateType'] === 'Issued',
  );
  expect(issued.map(({ text }) => text)).toEqual([expect.stringMatching(/^\d{4}(-\d\d-\d\d)?$/)]);
  const [type] = at(root, 'oaire:resourceType');
  expect(type?.toJSON()).toMatchObject({
    attributes: {
      resourceTypeGeneral: 'software',
      uri: 'http://purl.org/coar/resource_type/c_5ce6',
    },
  });
  const [identifier, ...others] = at(root, 'datacite:identifier');
  expect(others).toEqual([]);
  expect(identifier?.attributes['identifierType']).toMatch(/^(?:DOI|URL)$/);
  expect(identifier?.text).toMatch(
    identifier?.attributes['identifierType'] === 'DOI' ? /^10\.\d{4,9}\/\S/ : /^https?:\/\//,
  );
  const rights = at(root, 'datacite:rights');
  expect(rights.map(({ attributes }) => attributes['rightsURI'])).toEqual([
    expect.stringMatching(ACCESS),
  ]);
}

/** The fields that are MA: they stand wherever the record has what they tell. */
function expectMandatoryIfApplicable(root: XmlElement, record: SoftwareRecord): void {
  expect(textsAt(root, 'datacite:creators/datacite:creator/datacite:creatorName')).not.toEqual([]);
  expect(textsAt(root, 'dc:language')).toEqual(['eng']);
  expect(textsAt(root, 'dc:publisher')).toEqual([expect.stringMatching(/\S/)]);
  expect(textsAt(root, 'dc:description').length).toBeGreaterThan(0);
  expect(textsAt(root, 'datacite:subjects/datacite:subject').length).toBeGreaterThan(0);
  expect(at(root, 'oaire:licenseCondition').length).toBeGreaterThan(0);
  expect(textsAt(root, 'oaire:file')).toEqual([record.downloadUrl ?? []].flat());
  const contributors = [record.maintainer, record.contributor, record.copyrightHolder].flat();
  const told = at(root, 'datacite:contributors/datacite:contributor').length;
  expect(told).toBeGreaterThanOrEqual(contributors.filter(Boolean).length);
  for (const reference of at(root, 'oaire:fundingReferences/oaire:fundingReference')) {
    expect(textsAt(reference, 'oaire:funderName')).toEqual([expect.stringMatching(/\S/)]);
  }
}

function expectNothingEmpty(root: XmlElement): void {
  for (const item of everyElement(root)) {
    if (childrenOf(item).length === 0) expect([item.name, item.text.trim()]).not.toContain('');
  }
}

describe('a record of the fixtures', async () => {
  const catalogue = await observatory();
  const [, orrery] = catalogue.records;
  if (orrery === undefined) throw new Error('no record');

  test.each([
    ['oai_dc', oaiDc],
    ['oai_openaire', openaire],
  ])('in %s', (_, written) => {
    expect(written(orrery, catalogue)).toMatchSnapshot();
  });

  test('names a grant of Horizon 2020 as OpenAIRE does, and no other', () => {
    const relations = (identifier: string) =>
      textsAt(
        rootOf(
          oaiDc(
            { ...orrery, funding: [{ identifier, funder: { name: 'European Commission' } }] },
            catalogue,
          ),
        ),
        'dc:relation',
      ).filter((text) => text.startsWith('info:'));
    expect(relations('824064')).toEqual(['info:eu-repo/grantAgreement/EC/H2020/824064/']);
    expect(relations('312495')).toEqual([]);
    expect(relations('101129751')).toEqual([]);
  });

  test('holds in OpenAIRE 4 no term that its schema does not know', () => {
    const replaced = { ...orrery, supersededBy: { id: 'sundial' } };
    const text = openaire(replaced, catalogue);
    expect(dataciteXml.render(replaced, catalogue)).toContain('IsObsoletedBy');
    expect(text).not.toContain('IsObsoletedBy');
    expect(text).not.toContain('"SWHID"');
    expect(text).toContain('https://archive.softwareheritage.org/swh:1:dir:');
  });
});
