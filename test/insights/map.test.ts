import { describe, expect, test } from 'vitest';
import { facetsOf } from '#registry/facets.ts';
import { PROJECT_ROOT } from '#registry/files.ts';
import { loadCatalogue } from '#registry/load.ts';
import { relationsOf } from '#registry/relations.ts';
import type { Mark } from '#site/insights/layout.ts';
import { namedOf } from '#site/insights/map-names.ts';
import { map, MOST } from '#site/insights/map.ts';
import type { Drawing } from '#site/insights/plot.ts';
import { tiesOf } from '#site/insights/ties.ts';
import { localeOf } from '#site/locale.ts';

const catalogue = await loadCatalogue({ root: PROJECT_ROOT });
const subject = {
  ...catalogue,
  facets: facetsOf(catalogue),
  asOf: '',
  relations: relationsOf(catalogue.records),
};
const plot = map(subject, localeOf({ currentLocale: 'en' }));
const drawing = plot?.drawing as Extract<Drawing, { kind: 'map' }>;

describe('the map of the catalogue', () => {
  test('is the same each time', () => {
    expect(map(subject, localeOf({ currentLocale: 'en' }))).toEqual(plot);
  });

  test('draws every infrastructure, some software of each, and no more than it says', () => {
    const marks = drawing.wide.marks;
    const named = new Set(catalogue.records.flatMap(({ infrastructure = [] }) => infrastructure));
    expect(marks.filter(({ isHub }) => isHub).length).toBe(named.size);
    expect(marks.filter(({ isHub }) => !isHub).length).toBe(MOST);
    for (const { id, isHub } of marks) {
      if (isHub)
        expect(drawing.serves.filter(({ target }) => target === id).length).toBeGreaterThan(1);
    }
  });

  test('draws lines that the entries give, between marks that are there', () => {
    const records = new Map(catalogue.records.map((record) => [record.id, record]));
    const marks = new Map(drawing.wide.marks.map((mark) => [mark.id, mark]));
    expect(drawing.needs.length).toBeGreaterThan(50);
    for (const { source, target } of drawing.needs) {
      expect(marks.has(source) && marks.has(target)).toBe(true);
      expect(records.get(source)?.softwareRequirements?.map(({ id }) => id)).toContain(target);
    }
    for (const { source, target } of drawing.serves) {
      expect(marks.has(source) && marks.has(target)).toBe(true);
      expect(records.get(source)?.infrastructure).toContain(target.replace('hub:', ''));
    }
  });

  test.each(['wide', 'narrow'] as const)(
    'keeps all inside the sheet, each in its own place: %s',
    (size) => {
      const { width, height, marks } = drawing[size];
      expect(new Set(marks.map(({ x, y }) => `${x} ${y}`)).size).toBe(marks.length);
      for (const { x, y, radius } of marks) {
        expect(x >= radius && y >= radius && x <= width - radius && y <= height - radius).toBe(
          true,
        );
      }
    },
  );

  test('puts what is tied closer together than the rest', () => {
    const marks = drawing.wide.marks;
    const byId = new Map(marks.map((one) => [one.id, one]));
    const distance = (a = '', b = ''): number => {
      const [from, to] = [byId.get(a), byId.get(b)];
      return Math.hypot((from?.x ?? 0) - (to?.x ?? 0), (from?.y ?? 0) - (to?.y ?? 0));
    };
    const tied = [...drawing.serves, ...drawing.needs].map((tie) =>
      distance(tie.source, tie.target),
    );
    const any = marks.map(({ id }, at) => distance(id, marks[(at + 83) % marks.length]?.id));
    expect(mean(tied)).toBeLessThan(0.6 * mean(any));
  });

  test('names the most needed software first in its table', () => {
    const { neededBy } = tiesOf(subject);
    const most = Math.max(...[...neededBy.values()].map(({ size }) => size));
    expect(plot?.tables[1]?.rows[0]?.cells[0]).toBe(most);
  });
});

const mean = (values: readonly number[]): number =>
  values.reduce((a, b) => a + b, 0) / values.length;

const mark = (id: string, more: Partial<Mark> = {}): Mark => ({
  id,
  label: id,
  path: `software/${id}/`,
  isHub: false,
  radius: 5,
  ...more,
});

test('names are left out where they would hide others', () => {
  const marks = [
    { ...mark('hub', { isHub: true }), x: 100, y: 100 },
    { ...mark('first'), x: 300, y: 100 },
    { ...mark('close to the first'), x: 310, y: 104 },
    { ...mark('on the hub'), x: 102, y: 108 },
    { ...mark('far'), x: 300, y: 300 },
  ];
  const named = namedOf({ width: 400, height: 400, marks }, [
    'first',
    'close to the first',
    'on the hub',
    'far',
    'unknown',
  ]);
  expect([...named]).toEqual(['first', 'far']);
});
