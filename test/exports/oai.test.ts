import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { describe, expect, test } from 'vitest';
import { wholeText } from '#exports/export.ts';
import { oaiIndex, type OaiIndex } from '#exports/oai-index.ts';
import type { Catalogue } from '#registry/catalogue.ts';
import { PROJECT_ROOT } from '#registry/files.ts';
import { UNKNOWN_MOMENT } from '#registry/history.ts';
import { loadCatalogue } from '#registry/load.ts';
import { OBSERVATORY, observatory } from '#test/support/fixtures.ts';
import { oaiFiles, withHistory } from '#test/support/oai-repository.ts';
import { elements, named } from '#test/support/oai-structure.ts';

const PREFIXES = ['oai_dc', 'oai_datacite', 'oai_openaire'];

const indexOf = (catalogue: Catalogue): OaiIndex =>
  JSON.parse(wholeText(oaiIndex.render(catalogue))) as OaiIndex;

function rootOf(xml: string | undefined): XmlElement {
  const { root } = parseXml(xml ?? '');
  if (root === null) throw new Error('no root');
  return root;
}

/** An element in words that are the same wherever it stands. */
const told = (element: XmlElement | undefined): string =>
  JSON.stringify(element, (key, value: unknown) => (key === 'isRootNode' ? undefined : value));

describe.each([PROJECT_ROOT, OBSERVATORY])('the OAI-PMH files of %s', async (root) => {
  const catalogue = await loadCatalogue({ root });
  const files = oaiFiles(catalogue);
  const index = indexOf(catalogue);
  const living = catalogue.records.filter(({ withdrawn }) => withdrawn === undefined);

  test('list every record once, with moments, and sets that are told', () => {
    const identifiers = index.records.map(({ identifier }) => identifier);
    expect(new Set(identifiers).size).toBe(identifiers.length);
    expect(index.records.filter(({ deleted }) => !deleted)).toHaveLength(living.length);
    const sets = new Set(index.sets.map(({ setSpec }) => setSpec));
    for (const { identifier, datestamp, setSpecs } of index.records) {
      expect(identifier).toMatch(/^oai:[\w-]+(\.[\w-]+)+:[a-z0-9.-]+$/);
      expect(datestamp).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
      expect(datestamp >= index.repository.earliestDatestamp).toBe(true);
      expect(setSpecs[0]).toBe('openaire_software');
      for (const spec of setSpecs) expect([spec, sets.has(spec)]).toEqual([spec, true]);
    }
  });

  test.each(PREFIXES)('hold the metadata of each record in %s, alone and together', (prefix) => {
    const format = index.formats.find(({ metadataPrefix }) => metadataPrefix === prefix);
    const together = elements(rootOf(files.get(`oai/records-${prefix}.xml`)));
    expect(together).toHaveLength(living.length);
    for (const { id } of living) {
      const alone = rootOf(files.get(`oai/${prefix}/${id}.xml`));
      expect(Object.values(alone.attributes)).toContain(format?.metadataNamespace);
    }
    for (const record of together) {
      expect(record.attributes).toEqual({ xmlns: 'http://www.openarchives.org/OAI/2.0/' });
      const [identifier = ''] = named(record, 'identifier').map(({ text }) => text);
      const [metadata] = named(record, 'metadata').flatMap(elements);
      const id = identifier.slice(identifier.lastIndexOf(':') + 1);
      expect(told(metadata)).toBe(told(rootOf(files.get(`oai/${prefix}/${id}.xml`))));
    }
  });

  test('list the files for collectors of files', () => {
    const lines = files.get('oai/index.txt')?.trimEnd().split('\n') ?? [];
    expect(lines).toHaveLength(living.length);
    for (const line of lines) expect(files.has(`oai/${line}`)).toBe(true);
  });

  test('make a static repository: days, Dublin Core, no sets and no deletions', () => {
    const repository = rootOf(files.get('oai/static-repository.xml'));
    expect(elements(repository).map(({ name }) => name)).toEqual([
      'Identify',
      'ListMetadataFormats',
      'ListRecords',
    ]);
    const stamps = named(repository, 'oai:datestamp').map(({ text }) => text);
    expect(stamps).toHaveLength(living.length);
    for (const stamp of stamps) expect(stamp).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(named(repository, 'oai:granularity').map(({ text }) => text)).toEqual(['YYYY-MM-DD']);
    expect(named(repository, 'oai:setSpec')).toEqual([]);
  });
});

describe('what has left the catalogue', () => {
  const tombstone = {
    id: 'gnomon',
    name: 'Gnomon',
    date: '2026-02-28',
    infrastructure: ['great-refractor'],
  };
  const reused = { id: 'orrery', name: 'An older orrery', date: '2026-01-02T00:00:00Z' };
  const withdrawn = { date: '2026-01-01', reason: 'Lost & gone.' };

  /** The sundial is withdrawn, the gnomon removed, and the orrery lives under a name used before. */
  async function after(): Promise<Catalogue> {
    const catalogue = await observatory();
    const records = catalogue.records.map((record) =>
      record.id === 'sundial' ? { ...record, withdrawn } : record,
    );
    const modified = { sundial: '2026-03-01T00:00:00Z', orrery: '2026-04-01T00:00:00Z' };
    return withHistory({ ...catalogue, records }, modified, [tombstone, reused]);
  }

  test('stays in the index as deleted, at the moment at which it was told', async () => {
    const { records } = indexOf(await after());
    expect(records.map(({ identifier, ...rest }) => [identifier.split(':')[2], rest])).toEqual([
      ['astrolabe', { datestamp: UNKNOWN_MOMENT, setSpecs: expect.anything(), deleted: false }],
      [
        'gnomon',
        {
          datestamp: '2026-02-28T23:59:59Z',
          setSpecs: [
            'openaire_software',
            'infrastructure:great-refractor',
            'infrastructure:observatory',
          ],
          deleted: true,
        },
      ],
      [
        'sundial',
        {
          datestamp: '2026-03-01T00:00:00Z',
          setSpecs: ['openaire_software', 'domain:astronomy'],
          deleted: true,
        },
      ],
      [
        'orrery',
        { datestamp: '2026-04-01T00:00:00Z', setSpecs: expect.anything(), deleted: false },
      ],
    ]);
  });

  test('is in no file that cannot say so', async () => {
    for (const [path, text] of oaiFiles(await after())) {
      if (path === 'oai/index.json') continue;
      expect([path, text]).not.toEqual([
        path,
        expect.stringMatching(/sundial\.xml|:sundial<|gnomon/),
      ]);
      expect(path).not.toMatch(/sundial|gnomon/);
    }
  });

  test('changes the version of the index, as any change of the list does', async () => {
    const before = await observatory();
    const changed = withHistory(before, { orrery: '2026-02-01T00:00:00Z' });
    const versions = [before, changed, await after()].map((one) => indexOf(one).version);
    expect(new Set(versions).size).toBe(3);
    expect(indexOf(before).version).toBe(indexOf(await observatory()).version);
  });
});

test('a term that no setSpec can hold is no set', async () => {
  const catalogue = await observatory();
  const [first, ...rest] = catalogue.records;
  if (first === undefined) throw new Error('no record');
  const odd = { ...first, domain: ['two words', 'a:b', 'é', 'astronomy'], infrastructure: [''] };
  const { records } = indexOf({ ...catalogue, records: [odd, ...rest] });
  expect(records[0]?.setSpecs).toEqual(['openaire_software', 'domain:astronomy']);
});

describe('the repository', () => {
  test('has the address and the domain of its configuration', async () => {
    const catalogue = await observatory();
    const oai = { repositoryIdentifier: 'software.example.net', adminEmail: 'oai@example.net' };
    const { repository, records } = indexOf({
      ...catalogue,
      config: { ...catalogue.config, oai },
    });
    expect(repository).toMatchObject(oai);
    expect(records[0]?.identifier).toMatch(/^oai:software\.example\.net:/);
  });

  test.each([
    ['http://localhost:4321/', 'catalogue.invalid'],
    ['http://[::1]/', 'catalogue.invalid'],
    ['https://example.github.io/software/', 'example.github.io'],
  ])('of %s is called %s', async (url, name) => {
    const catalogue = await observatory();
    const { repository } = indexOf({ ...catalogue, config: { ...catalogue.config, url } });
    expect(repository.repositoryIdentifier).toBe(name);
    expect(repository.adminEmail).toBe('none-given@catalogue.invalid');
  });

  test('without records has an index all the same', async () => {
    const { records, sets, repository } = indexOf({ ...(await observatory()), records: [] });
    expect(records).toEqual([]);
    expect(sets).toEqual([{ setSpec: 'openaire_software', setName: 'OpenAIRE: software' }]);
    expect(repository.earliestDatestamp).toBe(UNKNOWN_MOMENT);
  });
});
