import { expect, test } from 'vitest';
import { runsIn } from '#registry/copied-runs.ts';

test('a run of eight words is known again, whatever stands between them', () => {
  const ours = runsIn([
    ['a', 'Reads the event lists and instrument responses of gamma-ray telescopes.'],
  ]);
  expect(ours.size).toBe(4);
  const theirs = runsIn([
    ['b', 'It READS the "event lists", and instrument responses of gamma rays'],
  ]);
  expect([...theirs.keys()].filter((run) => ours.has(run))).toEqual([
    'reads the event lists and instrument responses of',
    'the event lists and instrument responses of gamma',
  ]);
});

test('seven words in a row are no run', () => {
  expect(runsIn([['a', 'one two three four five six seven']]).size).toBe(0);
});
