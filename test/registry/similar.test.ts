import { describe, expect, test } from 'vitest';
import { PROJECT_ROOT } from '#registry/files.ts';
import type { SoftwareRecord } from '#registry/generated/types.ts';
import { loadCatalogue } from '#registry/load.ts';
import { similarTo } from '#registry/similar.ts';
import { comparedTerms } from '#registry/similar/compared-terms.ts';

function record(
  id: string,
  keywords: string[],
  facts: Partial<SoftwareRecord> = {},
): SoftwareRecord {
  return {
    id,
    name: id,
    description: 'Measures the height of stars above the horizon, for navigators at sea.',
    codeRepository: `https://github.com/tools/${id}`,
    license: 'MIT',
    author: [{ name: 'The makers' }],
    kind: `kind of ${id}`,
    domain: [`domain of ${id}`],
    keywords,
    provenance: {},
    ...facts,
  };
}

/** Enough that no term of a test is common. */
const OTHERS = Array.from({ length: 12 }, (_, at) => record(`other-${at}`, [`word-${at}`]));

function similar(records: readonly SoftwareRecord[], id: string): string[] {
  return (similarTo([...records, ...OTHERS]).get(id) ?? []).map((each) => each.id);
}

describe('similar software', () => {
  test('the more and the rarer terms are shared, the more similar', () => {
    const records = [
      record('a', ['stars', 'horizon', 'brass']),
      record('b', ['stars', 'horizon', 'ivory']),
      record('c', ['Stars', 'horizon', 'brass']),
      record('d', ['waves', 'salt']),
    ];
    expect(similarTo([...records, ...OTHERS]).get('a')).toEqual([
      {
        id: 'c',
        because: [
          { field: 'keywords', value: 'brass' },
          { field: 'keywords', value: 'stars' },
          { field: 'keywords', value: 'horizon' },
        ],
      },
      {
        id: 'b',
        because: [
          { field: 'keywords', value: 'stars' },
          { field: 'keywords', value: 'horizon' },
        ],
      },
    ]);
    expect(similar(records, 'd')).toEqual([]);
  });

  test('one term is not enough, nor with a language', () => {
    const programmingLanguage = ['Ada'];
    const records = [
      record('a', ['stars'], { programmingLanguage }),
      record('b', ['stars'], { programmingLanguage }),
      record('c', ['brass', 'horizon'], { programmingLanguage }),
      record('d', ['brass', 'horizon'], { programmingLanguage }),
    ];
    expect(similar(records, 'a')).toEqual([]);
    expect(similar(records, 'c')).toEqual(['d']);
  });

  test('domains of which one includes the other are near', () => {
    const domain = ['optics'];
    const records = [
      record('a', ['stars'], { domain: ['lenses'] }),
      record('b', ['stars'], { domain }),
    ];
    const terms = [
      { id: 'optics', label: 'Optics', description: 'Light.' },
      { id: 'lenses', label: 'Lenses', description: 'Glass.', broader: 'optics' },
    ];
    expect(similar(records, 'a')).toEqual([]);
    expect(
      similarTo([...records, ...OTHERS], { terms })
        .get('a')
        ?.map(({ id }) => id),
    ).toEqual(['b']);
  });

  test('what the record names, and what was withdrawn or superseded, is left out', () => {
    const words = ['stars', 'horizon'];
    const records = [
      record('a', words, { softwareRequirements: [{ id: 'b' }], isPartOf: [{ id: 'c' }] }),
      record('b', words),
      record('c', words),
      record('d', words, { withdrawn: { date: '2026-01-01', reason: 'The authors left.' } }),
      record('e', words, { supersededBy: { id: 'b' } }),
    ];
    expect(similar(records, 'a')).toEqual([]);
    expect(similar(records, 'b')).toEqual(['a', 'c']);
  });

  test('five at most, equals by their ids, whatever the order of the records', () => {
    const records = ['g', 'f', 'e', 'd', 'c', 'b', 'a'].map((id) => record(id, ['stars', 'brass']));
    const more = Array.from({ length: 12 }, (_, at) => record(`more-${at}`, [`more word ${at}`]));
    expect(similar([...records, ...more], 'a')).toEqual(['b', 'c', 'd', 'e', 'f']);
    expect(similar([...records.toReversed(), ...more], 'a')).toEqual(['b', 'c', 'd', 'e', 'f']);
  });
});

test('no term of many records is followed, so that time grows with the number of records only', () => {
  const records = Array.from({ length: 2_000 }, (_, at) =>
    record(`r-${at}`, [`of three ${at % 3}`, `of ten ${at % 10}`], { kind: 'library' }),
  );
  const held = comparedTerms(records, { terms: [] })
    .flat()
    .map(({ holders }) => holders.length);
  expect(Math.max(...held)).toBe(200);
  const few = comparedTerms(records.slice(0, 30), { terms: [] }).flat();
  expect(Math.max(...few.map(({ holders }) => holders.length))).toBe(10);
});

test('in the catalogue nine of ten have similar software, each with its reasons', async () => {
  const { records, vocabularies } = await loadCatalogue({ root: PROJECT_ROOT });
  const found = similarTo(records, vocabularies.get('domains'));
  const ids = new Set(records.map(({ id }) => id));
  expect([...found.keys()]).toEqual([...ids]);
  const lists = [...found.values()].filter((list) => list.length > 0);
  expect(lists.length / records.length).toBeGreaterThan(0.9);
  for (const { id, because } of lists.flat()) {
    expect(ids).toContain(id);
    expect(because.length).toBeGreaterThanOrEqual(2);
  }
  expect(found.get('aladin-lite')?.map(({ id }) => id)).toContain('aladin');
});
