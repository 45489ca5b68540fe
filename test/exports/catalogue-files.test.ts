import { describe, expect, test } from 'vitest';
import { catalogueCsv } from '#exports/catalogue-csv.ts';
import { catalogueNdjson } from '#exports/catalogue-ndjson.ts';
import { codemetaGraph } from '#exports/codemeta-graph.ts';
import { codemetaList } from '#exports/codemeta-list.ts';
import { wholeText } from '#exports/export.ts';
import { domainSlices, infrastructureSlices } from '#exports/slices.ts';
import type { Catalogue as CatalogueDocument } from '#registry/generated/types.ts';
import { validate } from '#registry/schema.ts';
import { ancestors } from '#registry/vocabulary.ts';
import { catalogues } from '#test/support/catalogues.ts';
import { valuesOf } from '#test/support/json-ld.ts';
import { nastyCatalogue } from '#test/support/nasty.ts';

type Document = Record<string, unknown>;

/** The rows of a text in the strict grammar of RFC 4180 in which every field is quoted. */
function rowsOf(text: string): string[][] {
  const field = /"((?:[^"]|"")*)"(,|\r\n)/y;
  const rows: string[][] = [[]];
  while (field.lastIndex < text.length) {
    const at = field.lastIndex;
    const [, value = '', end] = field.exec(text) ?? [];
    if (end === undefined) throw new Error(`no field at ${at}: ${text.slice(at, at + 40)}`);
    rows.at(-1)?.push(value.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe.each(await catalogues())('%s', (_, catalogue) => {
  const { records } = catalogue;
  const known = records.filter(({ withdrawn }) => withdrawn === undefined);

  test('has a line for each record', () => {
    const text = wholeText(catalogueNdjson.render(catalogue));
    // Also readers that know every end of line of Unicode find one record in each line.
    const lines = text.split(/[\n\u0085\u2028\u2029]/);
    expect(lines.pop()).toBe('');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(
      JSON.parse(JSON.stringify(records)),
    );
  });

  test('has a row for each record, and no cell that a spreadsheet computes', () => {
    const [head = [], ...rows] = rowsOf(wholeText(catalogueCsv.render(catalogue)));
    expect(new Set(head).size).toBe(head.length);
    expect(rows.map(([id]) => id)).toEqual(records.map(({ id }) => id));
    for (const row of rows) {
      expect(row).toHaveLength(head.length);
      for (const item of row.flatMap((cell) => cell.split('; '))) {
        expect(item).not.toMatch(/^[=+\-@\t\r＝＋－＠]|\p{Cc}/u);
      }
    }
    const column = (name: string): (string | undefined)[] =>
      rows.map((row) => row[head.indexOf(name)]);
    expect(column('codeRepository')).toEqual(records.map(({ codeRepository }) => codeRepository));
    expect(column('withdrawn')).toEqual(records.map(({ withdrawn }) => withdrawn?.date ?? ''));
  });

  test('is one CodeMeta graph that loses nothing', async () => {
    const document = JSON.parse(wholeText(codemetaGraph.render(catalogue))) as Document;
    expect(document['@graph']).toHaveLength(known.length);
    const { said, left } = await valuesOf(document);
    expect(left).toBe(said);
  });

  test('is a list that the Research Software Directory decodes', async () => {
    const list = JSON.parse(wholeText(codemetaList.render(catalogue))) as Document[];
    expect(list.map(({ name }) => name)).toEqual(
      known.map(({ name }) => JSON.parse(JSON.stringify(name)) as string),
    );
    for (const item of list) {
      const texts = ['@context', '@type', 'identifier', 'name', 'description', 'codeRepository'];
      for (const name of texts) expect([name, typeof item[name]]).toEqual([name, 'string']);
      const lists = [
        'author',
        'keywords',
        'programmingLanguage',
        'referencePublication',
        'downloadUrl',
      ];
      for (const name of lists) expect([name, Array.isArray(item[name])]).toEqual([name, true]);
      for (const { affiliation } of item['author'] as Document[]) {
        expect(Array.isArray(affiliation)).toBe(false);
      }
      const { said, left } = await valuesOf(item);
      expect([item['name'], left]).toEqual([item['name'], said]);
    }
  });

  test.each([
    [infrastructureSlices, 'infrastructure'],
    [domainSlices, 'domain'],
  ] as const)('has a slice for each term: %#', (item, field) => {
    const vocabulary = catalogue.vocabularies.get(catalogue.config.vocabularies[field] ?? '');
    const terms = vocabulary?.terms ?? [];
    const slices = [...item.files(catalogue)];
    expect(slices.map(({ path }) => path)).toEqual(
      terms.map(({ id }) => item.file.replace('{id}', id)),
    );
    for (const [index, { render }] of slices.entries()) {
      const document = JSON.parse(wholeText(render())) as CatalogueDocument;
      expect(validate('catalogue', document)).toEqual([]);
      expect(document.count).toBe(document.records.length);
      const having = records.filter((record) =>
        (record[field] ?? []).some((id) =>
          [id, ...ancestors(terms, id)].includes(terms[index]?.id ?? ''),
        ),
      );
      expect(document.records.map(({ id }) => id)).toEqual(having.map(({ id }) => id));
    }
  });
});

test('a withdrawn record is in the table with its reason, and in no list of CodeMeta', () => {
  const catalogue = nastyCatalogue();
  const withdrawn = catalogue.records.filter((record) => record.withdrawn !== undefined);
  expect(withdrawn.length).toBeGreaterThan(0);
  const table = wholeText(catalogueCsv.render(catalogue));
  expect(table).toContain('The authors removed the repository.');
  const list = JSON.parse(wholeText(codemetaList.render(catalogue))) as { '@id': string }[];
  const graph = JSON.parse(wholeText(codemetaGraph.render(catalogue))) as { '@graph': typeof list };
  const pages = [...list, ...graph['@graph']].map((item) => item['@id']);
  for (const { id } of withdrawn) {
    expect(pages.some((page) => page.endsWith(`/software/${id}/`))).toBe(false);
  }
});
