import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { started } from '#test/support/commands.ts';
import { entryWith } from '#test/support/fixtures.ts';
import { folder } from '#test/support/folders.ts';
import { TOKEN } from '#test/support/github-asked.ts';
import { repository } from '#test/support/github-repositories.ts';
import { github } from '#test/support/github-server.ts';

const COUNT = 120;

/** Every third repository says so much that its file is larger than the smallest limit of a shell. */
const repositories = (version: string) =>
  Array.from({ length: COUNT }, (_, index) =>
    repository(`lab/tool${index}`, {
      tags: [{ name: `v${version}.${index}`, date: '2024-01-02T00:00:00Z' }],
      files: {
        'codemeta.json': JSON.stringify({
          '@context': 'https://w3id.org/codemeta/3.0',
          '@type': 'SoftwareSourceCode',
          name: `tool${index} ${version}`,
          keywords: Array.from({ length: index % 3 === 0 ? 60 : 1 }, (__, at) => `word ${at}`),
        }),
      },
    }),
  );

interface Prepared {
  readonly extra: Record<string, string>;
  /** A new copy of the root as it was after the harvest of the first version. */
  copy(): string;
  /** The bytes of both versions by file. */
  readonly old: ReadonlyMap<string, string>;
  readonly fresh: ReadonlyMap<string, string>;
  /** How long an undisturbed harvest takes, in milliseconds. */
  readonly duration: number;
}

const kept = (root: string): Map<string, string> =>
  new Map(
    readdirSync(join(root, 'harvested'))
      .filter((name) => name.endsWith('.json'))
      .map((name) => [name, readFileSync(join(root, 'harvested', name), 'utf8')]),
  );

async function prepared(): Promise<Prepared> {
  const fake = await github(repositories('1.0'));
  const extra = { GITHUB_TOKEN: TOKEN, GITHUB_API_URL: fake.url };
  const before = folder();
  mkdirSync(join(before, 'entries'));
  for (let index = 0; index < COUNT; index += 1) {
    const lines = `name: Tool ${index}\ncodeRepository: https://github.com/lab/tool${index}`;
    writeFileSync(join(before, `entries/tool${index}.yaml`), entryWith(lines));
  }
  const copy = (): string => {
    const root = join(folder(), 'root');
    cpSync(before, root, { recursive: true });
    return root;
  };
  const run = (root: string) => started('harvest', ['--root', root], { extra }).ended;
  expect(await run(before)).toMatchObject({ status: 0 });
  fake.repositories = repositories('2.0');
  const whole = copy();
  const start = performance.now();
  expect(await run(whole)).toMatchObject({ status: 0 });
  const duration = performance.now() - start;
  const [old, fresh] = [kept(before), kept(whole)];
  expect(fresh.size).toBe(COUNT);
  expect([...fresh].filter(([name, text]) => text === old.get(name))).toEqual([]);
  expect([...old.values(), ...fresh.values()].join('')).not.toContain(TOKEN);
  return { extra, copy, old, fresh, duration };
}

/** Each file is one of the two whole ones; then the next harvest ends as an undisturbed one. */
async function expectRecovery(root: string, { extra, old, fresh }: Prepared): Promise<number> {
  const now = kept(root);
  expect([...now.keys()]).toEqual([...old.keys()]);
  const torn = [...now].filter(
    ([name, text]) => text !== old.get(name) && text !== fresh.get(name),
  );
  expect(torn).toEqual([]);
  const again = await started('harvest', ['--root', root], { extra }).ended;
  expect(again).toMatchObject({ status: 0 });
  expect(kept(root)).toEqual(fresh);
  return [...now].filter(([name, text]) => text === fresh.get(name)).length;
}

test('killed at ten random moments, it leaves every file whole, and the next one completes it', async () => {
  const setting = await prepared();
  const moments = Array.from({ length: 10 }, () => 0.5 + 1.2 * Math.random());
  const killed = async (moment: number): Promise<number> => {
    const root = setting.copy();
    const { child, ended } = started('harvest', ['--root', root], { extra: setting.extra });
    setTimeout(() => child.kill('SIGKILL'), setting.duration * moment);
    await ended;
    return expectRecovery(root, setting);
  };
  const done: number[] = [];
  for (let at = 0; at < moments.length; at += 2) {
    done.push(...(await Promise.all(moments.slice(at, at + 2).map(killed))));
  }
  console.log(
    `Killed at ${moments.map((moment) => `${Math.round(moment * 100)} %`).join(', ')}, with ${done.join(', ')} of ${COUNT} files written.`,
  );
}, 60_000);

test('a disk that is full ends it with a sentence, and loses nothing', async () => {
  const setting = await prepared();
  const { extra } = setting;
  const root = setting.copy();
  const full = await started('harvest', ['--root', root], { extra, limit: 1 }).ended;
  expect(full.status).toBe(1);
  expect(full.stderr).toMatch(/json cannot be written: EFBIG: file too large\.\n$/);
  expect(readdirSync(join(root, 'harvested')).every((name) => name.endsWith('.json'))).toBe(true);
  await expectRecovery(root, setting);

  const blocked = setting.copy();
  rmSync(join(blocked, 'harvested'), { recursive: true });
  writeFileSync(join(blocked, 'harvested'), '');
  const { status, stderr } = await started('harvest', ['--root', blocked], { extra }).ended;
  expect([status, stderr]).toEqual([1, expect.stringMatching(/cannot be written: .+\.\n$/)]);
}, 30_000);
