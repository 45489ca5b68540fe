import { describe, expect, test } from 'vitest';
import { composeCatalogue, type Catalogue } from '#registry/catalogue.ts';
import { facetsOf } from '#registry/facets.ts';
import { PROJECT_ROOT, readRoot } from '#registry/files.ts';
import type { SoftwareRecord } from '#registry/generated/types.ts';
import type { History } from '#registry/history.ts';
import { assess, countOf, dayOfFacts, indicators } from '#registry/quality/index.ts';
import { relationsOf } from '#registry/relations.ts';
import { sections } from '#site/insights/index.ts';
import type { Plot, Subject, Table } from '#site/insights/plot.ts';
import { localeOf } from '#site/locale.ts';
import { languages } from '#site/strings/index.ts';
import { catalogues } from '#test/support/catalogues.ts';

const subjectOf = (catalogue: Catalogue): Subject => ({
  records: catalogue.records,
  history: catalogue.history,
  facets: facetsOf(catalogue),
  asOf: dayOfFacts(catalogue.records),
  relations: relationsOf(catalogue.records),
});

const made = new Map<string, Map<Subject, Plot[]>>();

/** All plots of a catalogue in a language, made once. */
function plotsOf(subject: Subject, language = 'en'): Plot[] {
  const known = made.get(language) ?? new Map<Subject, Plot[]>();
  made.set(language, known);
  const locale = localeOf({ currentLocale: language });
  const plots =
    known.get(subject) ??
    sections.flatMap(({ insights }) =>
      insights.flatMap((insight) => insight(subject, locale) ?? []),
    );
  known.set(subject, plots);
  return plots;
}

const plotOf = (subject: Subject, id: string): Plot => {
  const plot = plotsOf(subject).find((other) => other.id === id);
  if (plot === undefined) throw new Error(`There is no plot ${id}.`);
  return plot;
};

/** The numbers of a column of a table, the first after the heads being 0. */
const numbers = (table: Table | undefined, column = 0): number[] =>
  (table?.rows ?? []).map(({ cells }) => {
    const cell = cells[column];
    if (typeof cell !== 'number') throw new Error(`Not a number: ${JSON.stringify(cell)}`);
    return cell;
  });

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** What each kind of drawing shows, as numbers in the order of its table. */
function drawn({ drawing }: Plot): number[] | undefined {
  if (drawing?.kind === 'bars') return drawing.bars.map(({ value }) => value);
  if (drawing?.kind === 'columns')
    return drawing.columns.map(({ value }) => value).filter((value) => value > 0);
  if (drawing?.kind === 'shares') return drawing.rows.map(({ parts: [yes] }) => yes);
  return undefined;
}

describe.each(await catalogues())('the plots of %s', (_, catalogue) => {
  const subject = subjectOf(catalogue);
  const { records, facets } = subject;

  test('have names, sentences and tables in every language', () => {
    for (const language of languages.keys()) {
      const plots = plotsOf(subject, language);
      expect(new Set(plots.map(({ id }) => id)).size).toBe(plots.length);
      expect(plots.length).toBeGreaterThan(5);
      for (const { id, title, says, drawing, tables } of plots) {
        expect([id, title, says]).toEqual([
          id,
          expect.stringMatching(/\w/),
          expect.stringMatching(/\w.*\.$/),
        ]);
        expect([id, tables.length > 0]).toEqual([id, drawing !== undefined]);
        for (const { caption, head, rows } of tables) {
          expect([id, caption]).toEqual([id, expect.stringMatching(/\w/)]);
          for (const { cells } of rows) expect([id, cells.length + 1]).toEqual([id, head.length]);
        }
      }
    }
  });

  test('draw the numbers of their tables', () => {
    for (const plot of plotsOf(subject)) {
      const shown = drawn(plot);
      if (shown === undefined) continue;
      const told = numbers(plot.tables[0]).filter((n) => plot.drawing?.kind !== 'columns' || n > 0);
      expect([plot.id, told.slice(0, shown.length)]).toEqual([plot.id, shown]);
    }
  });

  test('count each value of a facet as its page does, and every software', () => {
    for (const id of ['domain', 'infrastructure', 'language', 'status']) {
      const facet = facets.find((other) => other.id === id);
      if (facet === undefined || facet.values.length === 0) continue;
      const rows = plotOf(subject, id).tables[0]?.rows.map(({ head, cells }) => [
        head.text,
        cells[0],
      ]);
      const own = facet.values.length === 13 ? facet.values : facet.values.slice(0, 12);
      const rest = facet.values.slice(own.length);
      const others = new Set(rest.flatMap((value) => value.records.map((record) => record.id)));
      const field = facet.field as 'domain';
      const silent = records.filter((record) => [record[field] ?? []].flat().length === 0).length;
      expect([id, rows]).toEqual([
        id,
        [
          ...own.map((value) => [value.label, value.records.length]),
          ...(rest.length === 0
            ? []
            : [[expect.stringContaining(String(rest.length)), others.size]]),
          ...(silent === 0 ? [] : [[expect.any(String), silent]]),
        ],
      ]);
    }
  });

  test('count every software once by activity, release and checks', () => {
    const read = records.some(({ repository }) => repository !== undefined);
    expect(sum(numbers(plotOf(subject, 'activity').tables[0]))).toBe(read ? records.length : 0);
    const dated = records.some((record) => record.dateModified ?? record.datePublished);
    expect(sum(numbers(plotOf(subject, 'releases').tables[0]))).toBe(dated ? records.length : 0);
    expect(sum(numbers(plotOf(subject, 'checks').tables[0]))).toBe(records.length);
    const [table] = plotOf(subject, 'indicators').tables;
    expect(table?.rows.length).toBe(indicators.length);
    const columns = [0, 1, 2].map((column) => numbers(table, column));
    for (const [at] of indicators.entries()) {
      expect(sum(columns.map((column) => column[at] ?? 0))).toBe(records.length);
    }
    const passed = records.map((record) => countOf(assess(record, subject.asOf)).yes);
    expect(sum(columns[0] ?? [])).toBe(sum(passed));
  });

  test('count a pair of the grid as the records do', () => {
    const plot = plotsOf(subject).find(({ id }) => id === 'domain-infrastructure');
    const used = (id: string): boolean =>
      facets.some((facet) => facet.id === id && facet.values.length > 0);
    expect(plot !== undefined).toBe(used('domain') && used('infrastructure'));
    const find = (facet: string, label: string): ReadonlySet<string> =>
      new Set(
        facets
          .find(({ id }) => id === facet)
          ?.values.find((value) => value.label === label)
          ?.records.map(({ id }) => id),
      );
    for (const { head, cells } of plot?.tables[0]?.rows ?? []) {
      const [column, n] = cells;
      const label = Array.isArray(column) ? (column[0]?.text as string) : '';
      const both = find('domain', head.text).intersection(find('infrastructure', label));
      expect(n).toBe(both.size);
    }
  });
});

/** A catalogue with so many records, each of its own licence, language and infrastructure. */
function large(count: number): Subject {
  const { vocabularies } = readRoot(PROJECT_ROOT);
  const config = {
    facets: ['domain', 'infrastructure', 'programmingLanguage', 'license'].map((field) => ({
      field,
      id: field,
      label: field,
    })),
    vocabularies: {},
  };
  const records = Array.from({ length: count }, (_, at): SoftwareRecord => ({
    id: `software-${at}`,
    name: `Software ${at}`,
    description: 'One of many.',
    codeRepository: `https://example.org/${at}`,
    license: 'MIT',
    author: [{ name: 'The testers' }],
    kind: 'library',
    domain: [`domain-${at % 400}`],
    infrastructure: [`site-${at % 300}`],
    programmingLanguage: [`Language ${at % 500}`],
    softwareRequirements: at === 0 ? [] : [{ id: `software-${at % 7}` }],
    provenance: {},
  }));
  const files = { entries: [], harvested: [], translations: [], vocabularies };
  const catalogue = composeCatalogue(files, config as never, null);
  return subjectOf({ ...catalogue, records });
}

test('many values and many software do not make a plot longer', () => {
  for (const plot of plotsOf(large(3000))) {
    for (const { caption, rows } of plot.tables) {
      expect([caption, rows.length <= 150]).toEqual([caption, true]);
      for (const { cells } of rows) {
        for (const cell of cells)
          if (typeof cell !== 'number') expect(cell.length).toBeLessThan(62);
      }
    }
    if (plot.drawing?.kind === 'map')
      expect(plot.drawing.wide.marks.length).toBeLessThanOrEqual(190);
  }
});

test('a catalogue without any record or history says so and draws nothing', () => {
  const history: History = { records: new Map(), changes: [], tombstones: [] };
  const plots = plotsOf({ records: [], facets: [], asOf: '', history, relations: new Map() });
  expect(plots.map(({ id }) => id)).toEqual(['activity', 'releases', 'growth', 'map']);
  for (const { drawing, tables, says } of plots) {
    expect([drawing, tables]).toEqual([undefined, []]);
    expect(says).toMatch(/\.$/);
  }
});
