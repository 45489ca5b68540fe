import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { SoftwareRecord } from '#registry/generated/types.ts';
import { PROJECT_ROOT } from '#registry/files.ts';
import { plainExpression } from '#registry/license.ts';
import { loadCatalogue } from '#registry/load.ts';
import { repositoryKey } from '#registry/repository-url.ts';
import { ancestors } from '#registry/vocabulary.ts';
import { openStore } from '#harvest/store.ts';

const { records, vocabularies, commit, diagnostics } = await loadCatalogue({ root: PROJECT_ROOT });
const store = openStore(PROJECT_ROOT);

const termsOf = (name: string) => vocabularies.get(name)?.terms ?? [];

/** The records with a term, or with one that it includes. */
function having(field: 'infrastructure' | 'system', vocabulary: string, term: string): number {
  return records.filter((record) =>
    (record[field] ?? []).some(
      (id) => id === term || ancestors(termsOf(vocabulary), id).includes(term),
    ),
  ).length;
}

test('the check finds nothing', () => {
  expect(diagnostics).toEqual([]);
  expect(records.length).toBeGreaterThanOrEqual(150);
});

test('no two entries share name, repository or DOI', () => {
  const values = (valuesOf: (record: SoftwareRecord) => readonly string[]): string[] =>
    records.flatMap(valuesOf).map((value) => value.toLowerCase());
  for (const list of [
    values(({ name }) => [name]),
    values(({ codeRepository }) => [repositoryKey(codeRepository)]),
    values(({ provenance, identifier = [] }) =>
      provenance['identifier']?.source === 'entry'
        ? identifier.filter((id) => id.includes('doi.org'))
        : [],
    ),
  ]) {
    expect(list.filter((value, at) => list.indexOf(value) !== at)).toEqual([]);
  }
});

test.each(termsOf('infrastructures').map(({ id }) => id))('%s has three entries', (id) => {
  expect(having('infrastructure', 'infrastructures', id)).toBeGreaterThanOrEqual(3);
});

test.each(termsOf('systems').map((term) => [term.id, term] as const))(
  'the system %s has two entries, and a text that names some',
  (id, { text = '' }) => {
    expect(having('system', 'systems', id)).toBeGreaterThanOrEqual(2);
    const named = [...text.matchAll(/`([^`]+)`/g)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(1);
    expect(records.map((record) => record.id)).toEqual(expect.arrayContaining(named));
  },
);

test('every infrastructure and organisation has its own sentence and site, and who runs it', () => {
  for (const { id, url, operator, description } of termsOf('infrastructures')) {
    expect({ id, url, operator }).toEqual({
      id,
      url: expect.stringMatching(/^https:/),
      operator: id === 'evo' ? undefined : expect.any(String),
    });
    expect(description).toMatch(/\.$/);
  }
  for (const { id, url } of termsOf('organisations')) {
    expect([id, url]).toEqual([id, expect.stringMatching(/^https:/)]);
  }
  for (const { id, eosc } of termsOf('domains'))
    expect([id, eosc]).toEqual([id, expect.any(String)]);
});

describe('what is asked of nearly all entries', () => {
  const identified = ({ author }: SoftwareRecord): boolean =>
    author.some(
      (agent) =>
        agent.id !== undefined ||
        ('affiliation' in agent && agent.affiliation?.some(({ id }) => id !== undefined)),
    );
  test.each([
    ['a language', ({ programmingLanguage }: SoftwareRecord) => programmingLanguage !== undefined],
    ['documentation', ({ softwareHelp }: SoftwareRecord) => softwareHelp !== undefined],
    ['an author with ORCID or ROR', identified],
  ])('%s', (_, holds) => {
    const without = records.filter((record) => !holds(record)).map(({ id }) => id);
    expect(without.length, without.join(', ')).toBeLessThan(records.length * 0.05);
  });
});

describe('twenty entries, drawn by the commit', () => {
  const order = (id: string): string =>
    createHash('sha256').update(`${commit} ${id}`).digest('hex');
  const drawn = records
    .filter(({ id }) => store.read(id) !== undefined)
    .toSorted((a, b) => (order(a.id) < order(b.id) ? -1 : 1))
    .slice(0, 20);

  test.each(drawn.map((record) => [record.id, record] as const))(
    'what the sources of %s say stands in the record, or in a conflict',
    (id, record) => {
      const told = (field: string, source: string): boolean =>
        record.conflicts?.some(
          (conflict) =>
            conflict.field === field && conflict.values.some((value) => value.source === source),
        ) ?? false;
      for (const { source, facts } of store.read(id)?.sources ?? []) {
        const agrees = {
          license: plainExpression(facts.license ?? '') === plainExpression(record.license),
          version: same(facts.version, record.version),
          codeRepository:
            repositoryKey(facts.codeRepository ?? record.codeRepository) ===
            repositoryKey(record.codeRepository),
          programmingLanguage: meets(
            facts.programmingLanguage?.filter((name) => name !== 'Jupyter Notebook'),
            record.programmingLanguage,
          ),
          identifier: meets(dois(facts.identifier), dois(record.identifier)),
        };
        for (const [field, holds] of Object.entries(agrees)) {
          const known = [facts, record].every(
            (part) => part[field as keyof typeof agrees] !== undefined,
          );
          if (!known || holds) continue;
          expect([id, source, field, told(field, source)]).toEqual([id, source, field, true]);
        }
      }
    },
  );
});

const same = (a = '', b = ''): boolean =>
  [a, b]
    .map((text) => text.replace(/^v/i, '').replace(/(?:\.0)+$/, ''))
    .every((text, _, [x]) => text === x);
const dois = (ids: readonly string[] = []): string[] =>
  ids.filter((id) => id.includes('doi.org')).map((id) => id.toLowerCase());
const meets = (a: readonly string[] = [], b: readonly string[] = []): boolean =>
  a.length === 0 ||
  b.length === 0 ||
  a.some((value) => b.some((other) => value.toLowerCase() === other.toLowerCase()));
