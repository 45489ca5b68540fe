import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { SoftwareRecord } from '#registry/generated/types.ts';
import { assess, countOf, indicators, dayOfFacts } from '#registry/quality/index.ts';

/** A record that says nothing but what every entry says. */
const bare: SoftwareRecord = {
  id: 'sextant',
  name: 'Sextant',
  description: 'Measures the height of the Sun above the horizon.',
  codeRepository: 'https://github.com/navigation/sextant',
  license: 'MIT',
  author: [{ name: 'The testers' }],
  kind: 'library',
  domain: ['astronomy'],
  provenance: {},
};
const TODAY = '2026-11-25';

describe.each(indicators.map((indicator) => [indicator.id, indicator] as const))(
  '%s',
  (id, indicator) => {
    test.each(indicator.examples.map((example) => [example.answer, example.record] as const))(
      'says %s to %j',
      (expected, record) => {
        const answer = indicator.check({ record: { ...bare, ...record }, asOf: TODAY });
        expect(answer.answer).toBe(expected);
        const [, words = ''] = Object.entries(answer).find(([key]) => key !== 'answer') ?? [];
        expect(words).not.toBe('');
        if (answer.answer !== 'yes') expect(words).toMatch(/^\p{Lu}.*\.$/su);
      },
    );

    test('has an example of yes and of another answer, and a card', () => {
      const answers = new Set(indicator.examples.map(({ answer }) => answer));
      expect(answers.has('yes')).toBe(true);
      expect(answers.size).toBeGreaterThan(1);
      expect(indicator.title).toMatch(/^\p{Lu}[^.]+$/u);
      expect(indicator.why).toMatch(/^\p{Lu}.*\.$/su);
      expect(indicator.label.length).toBeLessThanOrEqual(13);
      expect(id).toMatch(/^[a-z-]+$/);
    });

    test('guesses nothing of a record without facts', () => {
      const { answer } = indicator.check({ record: bare, asOf: '' });
      const needsFacts = indicator.examples.some((example) => example.answer === 'unknown');
      if (needsFacts && !['archived-scholarly'].includes(id)) expect(answer).toBe('unknown');
      else expect(answer).not.toBe('unknown');
    });
  },
);

test('every file of the folder is in the table, once', () => {
  const files = readdirSync(join(import.meta.dirname, '../../../src/registry/quality'));
  expect(files.length).toBe(indicators.length + 2);
  expect(new Set(indicators.map(({ id }) => id)).size).toBe(indicators.length);
});

test('all that the profile of the ESCAPE repository asks is there', () => {
  const known = indicators.map(({ everse }) => everse);
  expect(known).toEqual(
    expect.arrayContaining([
      'descriptive_metadata',
      'software_has_license',
      'has_releases',
      'has_published_package',
      'version_control_use',
      'software_is_containerized',
    ]),
  );
});

test('the names are those of EVERSE', () => {
  const list = readFileSync(
    join(import.meta.dirname, '../../standards/everse-indicators.txt'),
    'utf8',
  );
  const names = list.split('\n').filter((line) => /^[a-z]/.test(line));
  for (const { everse } of indicators) if (everse !== undefined) expect(names).toContain(everse);
});

test('a row has all answers in the order of the table, and a count', () => {
  const row = assess({ ...bare, version: '1.0' }, TODAY);
  expect(row.map(({ indicator }) => indicator)).toEqual(indicators);
  const { yes, known } = countOf(row);
  expect(yes).toBe(row.filter(({ answer }) => answer.answer === 'yes').length);
  expect(known).toBeLessThan(row.length);
});

test('the day of a catalogue is the newest one on which anything was seen', () => {
  const origin = { source: 'releases', url: 'https://example.org', since: '2026-03-04' };
  expect(dayOfFacts([])).toBe('');
  expect(
    dayOfFacts([
      { ...bare, health: { state: 'ok', since: '2026-01-02' } },
      { ...bare, provenance: { version: origin, name: { source: 'entry' } } },
    ]),
  ).toBe('2026-03-04');
});
