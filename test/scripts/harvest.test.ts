import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { command } from '#test/support/commands.ts';
import { entryWith } from '#test/support/fixtures.ts';
import { folder } from '#test/support/folders.ts';
import { makeRepository, standingIn, type TestRepository } from '#test/support/git-repository.ts';

const SEXTANT = 'https://git.example.com/tools/sextant';
const COMPASS = 'https://git.example.com/tools/compass';

const CFF =
  'cff-version: 1.2.0\ntitle: Sextant\nmessage: Cite it.\nauthors:\n  - given-names: Ada\n    family-names: Ångström\n';

let root: string;
let extra: Record<string, string>;
let sextant: TestRepository;

/** A root with two entries, whose repositories are real, and one that is gone. */
beforeEach(() => {
  root = join(folder(), 'root');
  mkdirSync(join(root, 'entries'), { recursive: true });
  const entry = (name: string, url: string): void =>
    writeFileSync(
      join(root, `entries/${name}.yaml`),
      entryWith(`name: ${name}\ncodeRepository: ${url}`),
    );
  entry('sextant', SEXTANT);
  entry('compass', COMPASS);
  sextant = makeRepository(join(root, '../sextant'));
  sextant.commit('2024-05-06', {
    'CITATION.cff': CFF,
    'a.py': 'print(1)\n',
  });
  sextant.tag('v1.10');
  const compass = makeRepository(join(root, '../compass'));
  compass.commit('2023-01-02', { 'a.jl': 'x = 1\n' });
  extra = standingIn({ [SEXTANT]: sextant.folder, [COMPASS]: compass.folder });
});

const harvested = (id: string): string => readFileSync(join(root, `harvested/${id}.json`), 'utf8');

describe('npm run harvest', () => {
  test('brings facts, and changes no byte where nothing has changed', () => {
    const first = command('harvest', ['--root', root], { extra });
    expect(first).toMatchObject({ status: 0, stdout: '2 repositories: 2 changed.\n' });
    expect(JSON.parse(harvested('sextant'))).toMatchObject({ repository: { active: '2024-05' } });
    expect(harvested('sextant')).toContain('"version": "1.10"');
    const kept = harvested('sextant') + harvested('compass');
    const second = command('harvest', ['--root', root], { extra });
    expect(second).toMatchObject({ status: 0, stdout: '2 repositories: 2 same.\n' });
    expect(harvested('sextant') + harvested('compass')).toBe(kept);
    expect(command('check', ['--root', root])).toMatchObject({ status: 0, stdout: '' });
  });

  test('asks for some entries, a part of them, or looks only', () => {
    const run = (...args: string[]): string =>
      command('harvest', ['--root', root, ...args], { extra }).stdout;
    run('compass');
    expect(readdirSync(join(root, 'harvested'))).toEqual(['compass.json']);
    const looked = run('--dry-run');
    expect(looked).toBe('2 repositories: 1 same, 1 changed.\n');
    expect(readdirSync(join(root, 'harvested'))).toEqual(['compass.json']);
    const shards = ['1/3', '2/3', '3/3'].map((shard) => run('--shard', shard, '--dry-run'));
    const counts = shards.map((text) => Number(/^(\d) repositor/m.exec(text)?.[1]));
    expect(counts.reduce((sum, count) => sum + count)).toBe(2);
    expect(run('--limit', '1')).toBe('1 repository: 1 same.\n');
  });

  test('tells what it was told otherwise, and what it cost', () => {
    sextant.commit('2024-06-07', {
      'CITATION.cff': CFF.replace('message', 'license: ISC\nmessage'),
    });
    expect(command('harvest', ['--root', root], { extra })).toMatchObject({
      status: 0,
      stdout: 'sextant: the sources disagree about license\n2 repositories: 2 changed.\n',
    });
    rmSync(join(root, 'harvested/sextant.json'));
    const { stdout } = command('harvest', ['--root', root, '--report', 'json'], { extra });
    expect(JSON.parse(stdout)).toMatchObject({
      conflicts: [{ id: 'sextant', fields: ['license'] }],
    });
  });

  test('keeps the last facts of a repository that does not answer, and exits with 1', () => {
    command('harvest', ['--root', root], { extra });
    const gone = standingIn({ [SEXTANT]: '/no/such/folder', [COMPASS]: '/no/such/folder' });
    const { status, stdout } = command('harvest', ['--root', root, 'sextant'], { extra: gone });
    expect([status, stdout]).toEqual([
      1,
      'sextant: gone: there is no such repository\n1 repository: 1 gone.\n',
    ]);
    expect(harvested('sextant')).toContain('"state": "gone"');
    expect(harvested('sextant')).toContain('"version": "1.10"');
    expect(harvested('sextant')).not.toContain('/no/such');
  });

  test('tells what became of each repository as JSON', () => {
    const { stdout } = command('harvest', ['--root', root, '--report', 'json'], { extra });
    const host = 'git.example.com';
    expect(JSON.parse(stdout)).toEqual({
      results: [
        { id: 'compass', host, outcome: 'changed', problems: 1 },
        { id: 'sextant', host, outcome: 'changed', problems: 0 },
      ],
      conflicts: [],
      usage: {},
    });
  });

  test.each([
    [['no-such-entry'], 'There is no entry no-such-entry.\n'],
    [['--shard', '3/2'], '--shard 3/2 is no shard: write for example 2/4.\n'],
    [['--report', 'xml'], '--report xml is not known: give one of text, json.\n'],
    [['--forge', 'svn'], '--forge svn is not known: give one of github, gitlab, git.\n'],
    [['--limit', '0'], '--limit 0 is no number above 0.\n'],
  ])('%j is wrong use', (args, sentence) => {
    expect(command('harvest', ['--root', root, ...args])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: sentence,
    });
  });
});

describe('npm run new', () => {
  const other = 'https://git.example.com/tools/Astro_Labe.git';

  test('drafts an entry, and check then says what is missing', () => {
    cpSync(sextant.folder, join(root, '../astrolabe'), { recursive: true });
    const env = { extra: standingIn({ [other]: join(root, '../astrolabe') }) };
    const { status, stdout } = command('new', ['--root', root, other, '--id', 'astro-labe'], env);
    expect([status, stdout]).toEqual([
      0,
      'entries/astro-labe.yaml is a draft. Complete it, then run: npm run check -- entries/astro-labe.yaml\n',
    ]);
    const text = readFileSync(join(root, 'entries/astro-labe.yaml'), 'utf8');
    expect(text).toContain('# From CITATION.cff:\nname: Sextant\n');
    expect(text).toContain('familyName: Ångström');
    expect(text).toContain("# version: '1.10'   (releases)");
    expect(text).toMatch(/^# description: /m);
    const check = command('check', ['--root', root, 'entries/astro-labe.yaml', '--format', 'json']);
    const { diagnostics } = JSON.parse(check.stdout) as { diagnostics: { message: string }[] };
    expect(diagnostics.map(({ message }) => message)).toEqual(
      expect.arrayContaining(['`description` is missing', '`kind` is missing']),
    );
    expect(command('new', ['--root', root, other, '--id', 'astro-labe'], env)).toMatchObject({
      status: 1,
      stderr: 'entries/astro-labe.yaml lists this repository already: improve that entry.\n',
    });
    expect(readFileSync(join(root, 'entries/astro-labe.yaml'), 'utf8')).toBe(text);
  });

  test.each([
    [[`${SEXTANT}/`], 1, /^entries\/sextant\.yaml lists this repository already/],
    [['https://git.example.com/other/compass'], 1, /^There is an entry compass already/],
    [['https://127.0.0.1/a/b'], 2, /cannot be read: the address is not public\.\n$/],
    [['--upload-pack=x'], 2, /^Unknown option/],
    [[], 2, /^Give the address of one repository/],
    [[SEXTANT, COMPASS], 2, /^Give the address of one repository/],
  ])('%j makes nothing', (args, code, sentence) => {
    const { status, stderr } = command('new', ['--root', root, ...args], { extra });
    expect(status).toBe(code);
    expect(stderr).toMatch(sentence);
    expect(readdirSync(join(root, 'entries'))).toHaveLength(2);
    expect(existsSync(join(root, 'harvested'))).toBe(false);
  });
});
