import { expect, test } from 'vitest';
import { PROJECT_ROOT } from '#registry/files.ts';
import type { SoftwareRecord } from '#registry/generated/types.ts';
import { loadCatalogue } from '#registry/load.ts';
import { relationsOf } from '#registry/relations.ts';

function record(id: string, facts: Partial<SoftwareRecord> = {}): SoftwareRecord {
  return {
    id,
    name: id.toUpperCase(),
    description: 'Measures the height of stars above the horizon, for navigators at sea.',
    codeRepository: `https://github.com/tools/${id}`,
    license: 'MIT',
    author: [{ name: 'The makers' }],
    kind: 'library',
    domain: ['astronomy'],
    provenance: {},
    ...facts,
  };
}

test('each relation is seen from both ends', () => {
  const relations = relationsOf([
    record('a', {
      softwareRequirements: [
        { id: 'b', version: '>=2' },
        { name: 'Zlib', url: 'https://zlib.net' },
      ],
      softwareSuggestions: [{ id: 'c' }],
      readsDataOf: [{ id: 'd' }],
      isPartOf: [{ id: 'e' }],
      supersededBy: { id: 'f' },
    }),
    ...['b', 'c', 'd', 'e', 'f'].map((id) => record(id)),
  ]);
  expect(relations.get('a')).toEqual({
    softwareRequirements: [
      { id: 'b', name: 'B', version: '>=2' },
      { name: 'Zlib', url: 'https://zlib.net' },
    ],
    softwareSuggestions: [{ id: 'c', name: 'C' }],
    readsDataOf: [{ id: 'd', name: 'D' }],
    isPartOf: [{ id: 'e', name: 'E' }],
    supersededBy: [{ id: 'f', name: 'F' }],
  });
  const a = [{ id: 'a', name: 'A' }];
  expect(relations.get('b')).toEqual({ requiredBy: a });
  expect(relations.get('c')).toEqual({ suggestedBy: a });
  expect(relations.get('d')).toEqual({ dataReadBy: a });
  expect(relations.get('e')).toEqual({ hasPart: a });
  expect(relations.get('f')).toEqual({ supersedes: a });
});

test('what both ends say stands once, own words first', () => {
  const relations = relationsOf([
    record('part', { isPartOf: [{ id: 'whole' }] }),
    record('other', { isPartOf: [{ id: 'whole' }] }),
    record('whole', {
      hasPart: [
        { name: 'Free', url: 'https://example.org' },
        { id: 'part', version: '2' },
      ],
    }),
  ]);
  expect(relations.get('whole')?.hasPart?.map(({ name }) => name)).toEqual([
    'Free',
    'PART',
    'OTHER',
  ]);
  expect(relations.get('whole')?.hasPart?.[1]).toEqual({ id: 'part', name: 'PART', version: '2' });
  expect(relations.get('part')).toEqual({ isPartOf: [{ id: 'whole', name: 'WHOLE' }] });
});

test('nobody is related to itself, and what was withdrawn names nobody', () => {
  const withdrawn = { date: '2026-01-01', reason: 'The authors removed it.' };
  const relations = relationsOf([
    record('a', { softwareRequirements: [{ id: 'a' }] }),
    record('b', { withdrawn, softwareRequirements: [{ id: 'a' }] }),
    record('c', { softwareSuggestions: [{ id: 'b' }] }),
  ]);
  expect(relations.get('a')).toEqual({});
  expect(relations.get('b')).toEqual({ suggestedBy: [{ id: 'c', name: 'C' }] });
});

test('in the catalogue every reference to an entry is found again at its other end', async () => {
  const { records } = await loadCatalogue({ root: PROJECT_ROOT });
  const relations = relationsOf(records);
  const required = records.flatMap(({ id, softwareRequirements = [] }) =>
    softwareRequirements.flatMap((reference) =>
      reference.id === undefined ? [] : [[id, reference.id] as const],
    ),
  );
  expect(required.length).toBeGreaterThan(100);
  const lost = required.filter(
    ([id, other]) => !relations.get(other)?.requiredBy?.some((related) => related.id === id),
  );
  expect(lost).toEqual([]);
});
