import { describe, expect, test } from 'vitest';
import { exportFiles } from '#exports/files.ts';
import { exports } from '#exports/index.ts';
import { validate } from '#registry/schema.ts';
import { nastyCatalogue, nastyRecords } from '#test/support/nasty.ts';

describe('the nasty records', () => {
  test.each(nastyRecords.map((record) => [record.id, record] as const))(
    '%s fits the schema',
    (_, record) => {
      expect(validate('record', record)).toEqual([]);
    },
  );

  test('stand in order, each with an id of its own', () => {
    const ids = nastyRecords.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].toSorted());
  });

  test('hold what formats stumble over', () => {
    const text = JSON.stringify(nastyRecords);
    for (const part of [
      ']]>',
      '&amp;',
      '\\\\LaTeX',
      '\\u0001',
      '\\ud83d',
      '\u202E',
      '=HYPERLINK',
    ]) {
      expect(text).toContain(part);
    }
  });
});

test.each(exports.map((item) => [item.id, item] as const))('%s writes all of them', (_, item) => {
  const catalogue = nastyCatalogue();
  const files = [...exportFiles(catalogue, [item])];
  const written = files.map(({ parts }) => [...parts()].join(''));
  expect(written.length).toBeGreaterThan(0);
  expect(written.filter((text) => text.trim() === '')).toEqual([]);
  expect(
    [...exportFiles(nastyCatalogue(), [item])].map(({ parts }) => [...parts()].join('')),
  ).toEqual(written);
});
