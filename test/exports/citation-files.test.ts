import { load, JSON_SCHEMA } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { bibtex } from '#exports/bibtex.ts';
import { citationCff } from '#exports/citation-cff.ts';
import { CFF_LICENSES } from '#exports/cff-licenses.ts';
import { cslJson } from '#exports/csl-json.ts';
import type { RecordExport } from '#exports/export.ts';
import { knownYear, publisherOf, releaseDate } from '#exports/publication.ts';
import { ris } from '#exports/ris.ts';
import type { Catalogue } from '#registry/catalogue.ts';
import { PROJECT_ROOT } from '#registry/files.ts';
import type { Agent, SoftwareRecord } from '#registry/generated/types.ts';
import { deprecatedLicenseIds, licenseIds } from '#registry/license.ts';
import { loadCatalogue } from '#registry/load.ts';
import { hostile, readReference, recordOf } from '#test/support/citations.ts';
import { observatory, OBSERVATORY } from '#test/support/fixtures.ts';

type Fields = Readonly<Record<string, unknown>>;

const readCff = (text: string): Fields => load(text, { schema: JSON_SCHEMA }) as Fields;

/** All values at every depth that are no lists and no mappings. */
const leaves = (value: unknown): unknown[] =>
  value !== null && typeof value === 'object' ? Object.values(value).flatMap(leaves) : [value];

const nameOf = (agent: Agent): string =>
  'familyName' in agent ? `${agent.familyName}, ${agent.givenName}` : agent.name;

/** What every format has to give back of a record. */
function expected(record: SoftwareRecord): Fields {
  const doi = record.identifier?.find((id) => id.startsWith('https://doi.org/'));
  return {
    id: record.id,
    type: 'software',
    title: record.name,
    author: [...new Set(record.author.map(nameOf))],
    version: record.version,
    publisher: publisherOf(record),
    DOI: doi?.slice('https://doi.org/'.length),
    URL: doi ?? record.codeRepository,
  };
}

/** The same of what was read back. */
const partsOf = ({ id, type, title, author, version, publisher, DOI, URL }: Fields): Fields => ({
  id,
  type,
  title,
  author,
  version,
  publisher,
  DOI,
  URL,
});

/** The parts of the date that a format holds. */
const issued = (record: SoftwareRecord, parts: number): unknown => {
  const date = releaseDate(record) ?? knownYear(record);
  return date === undefined
    ? undefined
    : { 'date-parts': [date.split('-').slice(0, parts).map(Number)] };
};

describe.each([PROJECT_ROOT, OBSERVATORY])('the citation files of %s', async (root) => {
  const catalogue = await loadCatalogue({ root });
  const each = catalogue.records.map((record) => [record.id, record] as const);

  test.each(each)('%s: BibTeX is read back', (_, record) => {
    const read = readReference(bibtex.render(record, catalogue), '@biblatex/text');
    expect(partsOf(read)).toEqual(expected(record));
    expect(read['issued']).toEqual(issued(record, 2));
  });

  test.each(each)('%s: RIS is read back', (_, record) => {
    const text = ris.render(record, catalogue);
    const read = readReference(text, '@ris/file');
    const author = record.author.map((agent) =>
      'familyName' in agent ? nameOf(agent) : agent.name.replaceAll(', ', ' / '),
    );
    expect(partsOf(read)).toEqual({ ...expected(record), author: [...new Set(author)] });
    // Citation.js keeps the year alone, also where the line DA gives the day.
    expect(read['issued']).toEqual(issued(record, 1));
    expect(/^DA  - (.*)\r$/m.exec(text)?.[1]).toBe(releaseDate(record)?.replaceAll('-', '/'));
  });

  test.each(each)('%s: CSL-JSON is read back', (_, record) => {
    const [item] = JSON.parse(cslJson.render(record, catalogue)) as unknown[];
    const read = readReference(JSON.stringify(item), '@csl/object');
    expect(partsOf(read)).toEqual(expected(record));
    expect(read['issued']).toEqual(issued(record, 3));
  });

  test.each(each)('%s: CITATION.cff is read back', (_, record) => {
    const read = readCff(citationCff.render(record, catalogue));
    expect(read).toMatchObject({
      'cff-version': '1.2.0',
      type: 'software',
      title: record.name,
      'repository-code': record.codeRepository,
    });
    expect(read['version']).toBe(record.version);
    expect(read['date-released']).toBe(releaseDate(record));
    expect(read['authors']).toHaveLength(new Set(record.author.map((a) => JSON.stringify(a))).size);
    expect(leaves(read).filter((leaf) => typeof leaf !== 'string' || leaf === '')).toEqual([]);
    for (const license of [read['license'] ?? []].flat()) expect(CFF_LICENSES).toContain(license);
  });
});

describe('what could break a format', async () => {
  const catalogue = await observatory();
  const [first = recordOf({}), second = first, third = first] = hostile;
  const render = (format: RecordExport, record: SoftwareRecord): string =>
    format.render(record, catalogue);

  test.each(hostile.map((record) => [record.id, record] as const))('%s: in RIS', (_, record) => {
    const text = render(ris, record);
    const lines = text.split('\r\n');
    expect(lines.pop()).toBe('');
    for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z\d] {2}- [^\p{Cc}\u2028]*$/u);
    expect(lines.filter((line) => /^(?:TY|ER)/.test(line))).toEqual([lines[0], lines.at(-1)]);
    expect(readReference(text, '@ris/file')['author']).toHaveLength(record === first ? 4 : 1);
  });

  test('in BibTeX', () => {
    const text = render(bibtex, first);
    expect(text.replaceAll('{', '').length).toBe(text.replaceAll('}', '').length);
    expect(text.match(/@/g)).toHaveLength(1);
    expect(readReference(text, '@biblatex/text')).toMatchObject({
      title: first.name,
      version: '1_0%',
      note: 'Withdrawn on 2026-11-24: They asked: {no} reason.',
      author: [
        'Science, Technology and {Braces, Inc.',
        'Dupont and Sons, Jean-Paul, Jr.',
        'O’Neil}, J\u202e_$ K.',
        'The rest',
      ],
    });
    expect(text).toContain('{https://example.org/%C3%A4%7C%7Bb%7D?x=%5B1%5D%25zz#a%23b}');
    expect(text).toContain('{swh:1:dir:4b825dc642cb6eb9a060e54bf8d69288fbee4904}');
    expect(readReference(render(bibtex, second), '@biblatex/text')).toMatchObject({
      title: second.id,
    });
    expect(readReference(render(bibtex, third), '@biblatex/text')['author']).toEqual(['Ana']);
  });

  test('in CITATION.cff', () => {
    expect(readCff(render(citationCff, first))).toMatchObject({
      message: expect.stringMatching(
        /^Withdrawn on 2026-11-24: .* also https:\/\/example\.org\/p@/,
      ),
      title: first.name,
      abstract: 'One. ER - TY - BOOK @misc{x,} \uFFFD = "quoted" end',
      authors: [
        { name: 'Science, Technology and {Braces, Inc.' },
        { 'family-names': 'Dupont and Sons', 'given-names': 'Jean-Paul, Jr.' },
        { 'family-names': 'O’Neil}', 'given-names': 'J\u202e_$ K.' },
        { name: 'The rest' },
      ],
      contact: [{ name: 'Desk' }],
      identifiers: [
        { type: 'url', value: 'https://doi.org/10.1234/a%3Cb%3E(c)_%7Bd%7D%25%23%C3%A9' },
        { type: 'url', value: 'https://hdl.handle.net/20.500/x%5B1%5D%7Cy' },
        { type: 'swh', value: 'swh:1:dir:4b825dc642cb6eb9a060e54bf8d69288fbee4904' },
        { type: 'url' },
      ],
      keywords: ['- x', '=1+1', '#', 'a: b', 'yes', '1_000', 'Astronomy', 'Library'],
    });
    const unnamed = readCff(render(citationCff, second));
    expect(unnamed['authors']).toEqual([{ name: 'The authors of hostile-2' }]);
    expect(unnamed).not.toHaveProperty('contact');
    expect(readCff(render(citationCff, third))).toMatchObject({
      title: 'null',
      version: '2024-01-01',
      'date-released': '2025-02-03',
    });
  });

  test.each([
    ['MIT', { license: 'MIT' }],
    ['MIT OR (Apache-2.0 OR MIT)', { license: ['MIT', 'Apache-2.0'] }],
    ['GPL-2.0+', { license: 'GPL-2.0+' }],
    ['MIT AND Apache-2.0', {}],
    ['MIT OR LicenseRef-Own', {}],
    ['LicenseRef-Own', {}],
    ['GPL-2.0-only WITH Classpath-exception-2.0', {}],
    ['no licence', {}],
    ['HDF5', { 'license-url': 'https://spdx.org/licenses/HDF5' }],
  ])('the licence %s in CITATION.cff', (license, fields) => {
    const read = readCff(render(citationCff, recordOf({ license })));
    const told = Object.entries(read).filter(([name]) => name.startsWith('license'));
    expect(Object.fromEntries(told)).toEqual(fields);
  });
});

test('the licences of CITATION.cff are licences of SPDX', () => {
  const known = new Set([...licenseIds, ...deprecatedLicenseIds]);
  expect([...CFF_LICENSES].filter((id) => !known.has(id.replace(/\+$/, '')))).toEqual([]);
  expect(CFF_LICENSES.size).toBe(459);
});

describe('one record in each format', async () => {
  const catalogue: Catalogue = await observatory();
  const [, orrery = recordOf({}), sundial = orrery] = catalogue.records;
  test.each([citationCff, bibtex, ris, cslJson].map((format) => [format.title, format] as const))(
    '%s',
    (_, format) => {
      expect(format.render(orrery, catalogue)).toMatchSnapshot();
      expect(format.render(sundial, catalogue)).toMatchSnapshot();
    },
  );
});
