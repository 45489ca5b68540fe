import { describe, expect, test } from 'vitest';
import { codemeta } from '#exports/codemeta.ts';
import { loadCatalogue } from '#registry/load.ts';
import { PROJECT_ROOT } from '#registry/files.ts';
import { codemetaTerms, expand } from '#test/support/json-ld.ts';
import { OBSERVATORY, observatory } from '#test/support/fixtures.ts';

type Document = Record<string, unknown>;

const SCHEMA = 'http://schema.org/';

/** The names of all members of a document, at every depth. */
function members(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return [];
  if (Array.isArray(value)) return value.flatMap(members);
  return Object.entries(value).flatMap(([key, child]) => [key, ...members(child)]);
}

describe.each([PROJECT_ROOT, OBSERVATORY])('codemeta.json of each record of %s', async (root) => {
  const catalogue = await loadCatalogue({ root });
  test.each(catalogue.records.map((record) => [record.id, record] as const))(
    '%s',
    async (_, record) => {
      const document = JSON.parse(codemeta.render(record, catalogue)) as Document;
      expect(document['@context']).toBe('https://w3id.org/codemeta/3.0');
      for (const name of members(document)) {
        expect(name.startsWith('@') || codemetaTerms.has(name) ? name : `${name} is foreign`).toBe(
          name,
        );
      }
      const [node] = await expand(document);
      expect(node?.['@type']).toEqual([`${SCHEMA}SoftwareSourceCode`]);
      expect(node?.[`${SCHEMA}name`]).toEqual([{ '@value': record.name }]);
      expect(node?.[`${SCHEMA}codeRepository`]).toEqual([{ '@id': record.codeRepository }]);
      expect(node?.[`${SCHEMA}author`]).toHaveLength(1);
    },
  );
});

describe('what a record says', () => {
  const rendered = async (id: string): Promise<Document> => {
    const catalogue = await observatory();
    const record = catalogue.records.find((candidate) => candidate.id === id);
    if (record === undefined) throw new Error(`no record ${id}`);
    return JSON.parse(codemeta.render(record, catalogue)) as Document;
  };

  test('is in the terms of CodeMeta', async () => {
    expect(await rendered('orrery')).toMatchSnapshot();
  });

  test('leaves out what nobody said', async () => {
    expect(Object.keys(await rendered('astrolabe'))).not.toContain('version');
    expect(JSON.stringify(await rendered('astrolabe'))).not.toContain('null');
  });

  test('is the same twice', async () => {
    expect(await rendered('orrery')).toEqual(await rendered('orrery'));
  });
});
