import { expect, test } from 'vitest';
import { outageActions, TITLE } from '#harvest/outages.ts';
import type { Result } from '#harvest/run.ts';

const result = (host: string, outcome: Result['outcome'], id = 'x'): Result => ({
  id,
  host,
  outcome,
  problems: 0,
  ...(outcome === 'failed' && { reason: 'the line is busy' }),
});
const issue = { number: 7, title: `${TITLE}git.example.org` };

test('a source of which nothing answers has one issue, which names why', () => {
  const { open, close } = outageActions(
    [
      result('git.example.org', 'failed', 'sextant'),
      result('git.example.org', 'failed', 'compass'),
      result('github.com', 'failed'),
      result('github.com', 'same'),
    ],
    [],
  );
  expect(close).toEqual([]);
  expect(open).toHaveLength(1);
  expect(open[0]?.title).toBe(`${TITLE}git.example.org`);
  expect(open[0]?.body).toContain('- `sextant`: the line is busy');
  expect(open[0]?.body).toMatch(/^None of the 2 repositories on git\.example\.org /);
});

test('while it is out, nothing more is said', () => {
  const quiet = { open: [], close: [] };
  expect(outageActions([result('git.example.org', 'failed')], [issue])).toEqual(quiet);
  expect(outageActions([result('git.example.org', 'limited')], [issue])).toEqual(quiet);
  expect(outageActions([], [issue])).toEqual(quiet);
});

test.each(['changed', 'same', 'gone'] as const)(
  'once a repository is %s, the issue is closed',
  (outcome) => {
    const results = [result('git.example.org', outcome), result('git.example.org', 'failed')];
    expect(outageActions(results, [issue, { number: 8, title: 'Another matter' }])).toEqual({
      open: [],
      close: [{ number: 7, comment: 'git.example.org answers again.' }],
    });
  },
);

test('a limit, or an address that is refused, is no outage', () => {
  expect(outageActions([result('github.com', 'limited'), result('', 'refused')], [])).toEqual({
    open: [],
    close: [],
  });
});

test('a long list is cut', () => {
  const results = Array.from({ length: 30 }, (_, at) => result('a.org', 'failed', `tool-${at}`));
  const [{ body } = { body: '' }] = outageActions(results, []).open;
  expect(body).toContain('`tool-19`');
  expect(body).not.toContain('`tool-20`');
  expect(body).toContain('- and 10 more');
});
