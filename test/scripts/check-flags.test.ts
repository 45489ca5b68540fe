import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CheckReport } from '#registry/generated/types.ts';
import { command } from '#test/support/commands.ts';
import { entryWith } from '#test/support/fixtures.ts';
import { folder } from '#test/support/folders.ts';

/** A root with a Git history: entries by path, committed. */
function repository(entries: Readonly<Record<string, string>>): string {
  const root = folder();
  mkdirSync(join(root, 'entries'));
  for (const [path, text] of Object.entries(entries))
    writeFileSync(join(root, 'entries', path), text);
  git(root, 'init', '--quiet', '--initial-branch', 'main');
  commit(root);
  git(root, 'checkout', '--quiet', '-b', 'branch');
  return root;
}

function git(root: string, ...args: string[]): void {
  const who = ['-c', 'user.name=T', '-c', 'user.email=t@example.org'];
  const { status, stderr } = spawnSync('git', [...who, ...args], { cwd: root, encoding: 'utf8' });
  expect([args[0], status, stderr]).toEqual([args[0], 0, expect.any(String)]);
}

function commit(root: string): void {
  git(root, 'add', '--all');
  git(root, 'commit', '--quiet', '--message', 'x');
}

/** What `npm run check` says as JSON: `level file rule`. */
function said(root: string, ...args: string[]): { status: number | null; found: string[] } {
  const { status, stdout } = command('check', ['--root', root, '--format', 'json', ...args]);
  const { diagnostics } = JSON.parse(stdout) as CheckReport;
  return { status, found: diagnostics.map(({ level, file, rule }) => `${level} ${file} ${rule}`) };
}

const sound = (name: string, more = ''): string =>
  entryWith(`name: ${name}\ncodeRepository: https://github.com/x/${name}\n${more}`);

describe('--changed-since', () => {
  test('blames a branch for its own files, and shows what is wrong elsewhere as notes', () => {
    const root = repository({ 'old.yaml': sound('old', 'colour: blue'), 'ok.yaml': sound('ok') });
    expect(said(root)).toMatchObject({ status: 1 });
    expect(said(root, '--changed-since', 'main')).toEqual({
      status: 0,
      found: ['note entries/old.yaml unknown-field'],
    });
    writeFileSync(join(root, 'entries/new.yaml'), sound('new', 'colour: red'));
    writeFileSync(join(root, 'entries/ok.yaml'), sound('ok', 'version: 1.0'));
    const found = [
      'error entries/new.yaml unknown-field',
      'error entries/ok.yaml version-quoted',
      'note entries/old.yaml unknown-field',
    ];
    expect(said(root, '--changed-since', 'main')).toEqual({ status: 1, found });
    commit(root);
    expect(said(root, '--changed-since', 'main')).toEqual({ status: 1, found });
  });

  test('does not blame a branch for what came to the other one since', () => {
    const root = repository({ 'a.yaml': sound('a') });
    git(root, 'checkout', '--quiet', 'main');
    writeFileSync(join(root, 'entries/b.yaml'), sound('b'));
    commit(root);
    git(root, 'checkout', '--quiet', 'branch');
    expect(said(root, '--changed-since', 'main')).toEqual({ status: 0, found: [] });
  });

  test('asks for a trace of an entry that is gone', () => {
    const root = repository({ 'a.yaml': sound('a'), 'b.yaml': sound('b', 'formerIds: [c]') });
    rmSync(join(root, 'entries/a.yaml'));
    writeFileSync(join(root, 'entries/b.yaml'), sound('b'));
    expect(said(root, '--changed-since', 'main')).toEqual({
      status: 1,
      found: ['error entries/a.yaml entry-removed', 'error entries/b.yaml entry-removed'],
    });
  });

  test('is content with a new folder, a former id, and a withdrawal', () => {
    const root = repository({ 'a.yaml': sound('a'), 'b.yaml': sound('b'), 'c.yaml': sound('c') });
    mkdirSync(join(root, 'entries/sub'));
    renameSync(join(root, 'entries/a.yaml'), join(root, 'entries/sub/a.yaml'));
    rmSync(join(root, 'entries/b.yaml'));
    writeFileSync(join(root, 'entries/bee.yaml'), sound('b', 'formerIds: [b]'));
    const withdrawn = "withdrawn: { date: '2026-03-01', reason: The authors removed it. }";
    writeFileSync(join(root, 'entries/c.yaml'), sound('c', withdrawn));
    expect(said(root, '--changed-since', 'main')).toEqual({ status: 0, found: [] });
  });

  test('works in a root that is a folder of a repository, and with odd names', () => {
    const root = repository({ 'a.yaml': sound('a') });
    mkdirSync(join(root, 'deep/er/entries'), { recursive: true });
    writeFileSync(join(root, 'deep/er/entries/über uns.yaml'), sound('b'));
    expect(said(join(root, 'deep/er'), '--changed-since', 'main')).toEqual({
      status: 1,
      found: ['error entries/über uns.yaml id-form'],
    });
  });

  test.each(['no-such-branch', '--output=/tmp/x', ''])('refuses the revision %j', (ref) => {
    const root = repository({ 'a.yaml': sound('a') });
    const { status, stdout, stderr } = command('check', ['--root', root, `--changed-since=${ref}`]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^Git cannot tell what changed since .*\n$/);
  });
});

describe('PATH', () => {
  test('tells about these files only, and knows the others', () => {
    const root = repository({
      'a.yaml': sound('a', 'colour: blue'),
      'b.yaml': sound('b').replace('x/b', 'x/a'),
    });
    expect(said(root, 'entries/b.yaml')).toEqual({
      status: 1,
      found: ['error entries/b.yaml repository-unique'],
    });
    expect(said(root, 'entries').found).toHaveLength(3);
    expect(said(root, join(root, 'entries/a.yaml')).found).toHaveLength(2);
  });

  test.each([
    ['entries/none.yaml', 'There is no file or folder entries/none.yaml.\n'],
    ['/etc/hostname', /^\/etc\/hostname is not below \S+\.\n$/],
  ])('%s is refused', (path, sentence) => {
    const root = repository({ 'a.yaml': sound('a') });
    const { status, stderr } = command('check', ['--root', root, path]);
    expect(status).toBe(2);
    expect(stderr).toMatch(sentence);
  });
});

describe('--fix', () => {
  test('mends files in place, keeps a byte order mark and the mode, and says what it did', () => {
    const root = repository({ 'b.yaml': sound('b') });
    const file = join(root, 'entries/a.yaml');
    const text = `\uFEFF# A comment.\r\n${sound('a', 'version: 1.10').replaceAll('\n', '\r\n')}`;
    writeFileSync(file, text, { mode: 0o640 });
    const { status, stdout, stderr } = command('check', ['--root', root, '--fix']);
    expect([status, stdout]).toEqual([0, '']);
    expect(stderr).toBe('entries/a.yaml: 1 replacement made.\n2 files checked: no problem.\n');
    expect(readFileSync(file, 'utf8')).toBe(text.replace('1.10', "'1.10'"));
    expect(statSync(file).mode & 0o777).toBe(0o640);
  });

  test('leaves files alone that were not asked for', () => {
    const root = repository({
      'a.yaml': sound('a', 'version: 1.10'),
      'b.yaml': sound('b', 'version: 2.0'),
    });
    command('check', ['--root', root, '--fix', 'entries/a.yaml']);
    expect(readFileSync(join(root, 'entries/a.yaml'), 'utf8')).toContain("'1.10'");
    expect(readFileSync(join(root, 'entries/b.yaml'), 'utf8')).toContain('version: 2.0');
  });
});

describe('--format', () => {
  test.each(['json', 'github', 'sarif'])('%s stands alone on standard output', (format) => {
    const root = repository({ 'a.yaml': sound('a', 'colour: blue') });
    const { status, stdout, stderr } = command('check', ['--root', root, '--format', format]);
    expect(status).toBe(1);
    expect(stderr).toBe('1 file checked: 1 error.\n');
    if (format === 'github') expect(stdout).toMatch(/^(::error [^\n]*\n)+$/);
    else expect(JSON.parse(stdout)).toBeTypeOf('object');
  });

  test('an unknown one is refused', () => {
    const { status, stderr } = command('check', ['--format', 'xml']);
    expect([status, stderr]).toEqual([
      2,
      '--format xml is not known: give one of text, json, github, sarif.\n',
    ]);
  });
});

test('what was found is the same from the cache, and a changed file is read again', () => {
  const root = repository({ 'a.yaml': sound('a', 'colour: blue'), 'b.yaml': sound('b') });
  const first = said(root);
  expect(said(root)).toEqual(first);
  writeFileSync(join(root, 'entries/a.yaml'), sound('a'));
  writeFileSync(join(root, 'entries/b.yaml'), sound('b', 'version: 1.0'));
  expect(said(root).found).toEqual(['error entries/b.yaml version-quoted']);
});
