import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import type { Answer, Forge, Question } from '#harvest/forge.ts';
import { harvest } from '#harvest/run.ts';
import { openStates } from '#harvest/state.ts';
import { openStore } from '#harvest/store.ts';
import { folder } from '#test/support/folders.ts';

let root: string;
let file: string;
let asked: (string | undefined)[];
beforeEach(() => {
  root = folder();
  file = join(root, 'cache/states.json');
  asked = [];
});

/** A forge in which every repository has the state `now`. */
function forgeAt(now: string, break_ = Number.POSITIVE_INFINITY): Forge {
  return {
    id: 'git',
    serves: () => true,
    async *ask(questions: readonly Question[]): AsyncGenerator<Answer> {
      for (const { address, state } of questions) {
        if (asked.length >= break_) throw new Error('The power failed.');
        asked.push(state);
        const { url } = address;
        const snapshot = {
          url,
          commit: 'a'.repeat(40),
          committed: '2026-01-02',
          forge: {},
          tags: [],
          files: [],
          paths: [],
          problems: [],
          fileUrl: (path: string) => `${url}/${path}`,
        };
        const outcome =
          state === now ? ({ kind: 'same' } as const) : ({ kind: 'snapshot', snapshot } as const);
        yield { url, outcome, state: now };
      }
    },
  };
}

async function run(forge: Forge, many = 3, program = 'one'): Promise<void> {
  const tasks = Array.from({ length: many }, (_, at) => ({
    id: `tool-${at}`,
    repository: `https://git.example.com/tools/tool-${at}`,
  }));
  const states = openStates(file, program);
  const options = { tasks, store: openStore(root), states, today: '2026-03-04' };
  await harvest({ ...options, forges: [forge] });
  states.save();
}

test('a second run tells the forge what it knows, and hears that nothing has changed', async () => {
  await run(forgeAt('monday'));
  expect(asked).toEqual([undefined, undefined, undefined]);
  asked = [];
  await run(forgeAt('monday'));
  expect(asked).toEqual(['monday', 'monday', 'monday']);
  asked = [];
  await run(forgeAt('tuesday'));
  await run(forgeAt('tuesday'));
  expect(asked.slice(3)).toEqual(['tuesday', 'tuesday', 'tuesday']);
});

test('a run that is broken off keeps what it had', async () => {
  await expect(run(forgeAt('monday', 120), 200)).rejects.toThrow('power');
  expect(readdirSync(join(root, 'harvested'))).toHaveLength(120);
  asked = [];
  await run(forgeAt('monday'), 200);
  expect(asked.filter((state) => state === 'monday')).toHaveLength(100);
  expect(readdirSync(join(root, 'harvested'))).toHaveLength(200);
});

test('what another program knew, or a broken file, counts as nothing', async () => {
  await run(forgeAt('monday'));
  asked = [];
  await run(forgeAt('monday'), 3, 'two');
  expect(asked).toEqual([undefined, undefined, undefined]);
  mkdirSync(join(root, 'cache'), { recursive: true });
  writeFileSync(file, '{ "program": "two", "sta');
  asked = [];
  await run(forgeAt('monday'), 3, 'two');
  expect(asked).toEqual([undefined, undefined, undefined]);
});

test('a repository of which no facts are kept, or that was gone, is read anew', async () => {
  await run(forgeAt('monday'));
  const store = openStore(root);
  const facts = store.read('tool-1');
  store.write({ ...facts!, health: { state: 'gone', since: '2026-01-01' } });
  writeFileSync(join(root, 'harvested/tool-2.json'), '');
  asked = [];
  await run(forgeAt('monday'));
  expect(asked).toEqual(['monday', undefined, undefined]);
  expect(openStore(root).read('tool-1')?.health?.state).toBe('ok');
});
