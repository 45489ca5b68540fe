import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { command } from '#test/support/commands.ts';
import { OBSERVATORY } from '#test/support/fixtures.ts';
import { copyOfRoot, folder } from '#test/support/folders.ts';

describe('npm run check', () => {
  test('finds nothing wrong with the project, and says how much it read', () => {
    const { status, stdout, stderr } = command('check', []);
    expect([status, stdout]).toEqual([0, '']);
    expect(stderr).toMatch(/^\d+ files? checked: no problem\.\n$/);
  });

  test('takes a root by flag, by environment, and relative to where it is run', () => {
    expect(command('check', ['--root', OBSERVATORY]).stderr).toMatch(/^3 files/);
    expect(command('check', ['--root', '.'], { cwd: OBSERVATORY }).stderr).toMatch(/^3 files/);
    expect(command('check', [], { extra: { CATALOGUE_ROOT: OBSERVATORY } }).stderr).toMatch(
      /^3 files/,
    );
  });

  test('lists every problem of every file and exits with 1', () => {
    const root = copyOfRoot();
    writeFileSync(join(root, 'entries/empty.yaml'), '');
    writeFileSync(join(root, 'entries/list.yaml'), '- a\n');
    writeFileSync(join(root, 'entries/broken.yaml'), 'name: [\n');
    writeFileSync(join(root, 'entries/sundial.yaml'), 'name: Twin\ncolour: blue\nlicense: GPL\n');
    const { status, stdout, stderr } = command('check', ['--root', root]);
    expect(status).toBe(1);
    const lines = stdout.split('\n').filter((line) => line.startsWith('entries/'));
    expect(lines.every((line) => /^\S+:\d+:\d+ error .+ {2}[a-z-]+$/.test(line))).toBe(true);
    const files = new Set(lines.map((line) => line.split(':')[0]));
    expect([...files]).toEqual([
      'entries/broken.yaml',
      'entries/empty.yaml',
      'entries/list.yaml',
      'entries/sundial.yaml',
      'entries/tools/sundial.yaml',
    ]);
    expect(stderr).toMatch(/^7 files checked: \d+ errors\.\n$/);
  });
});

describe('wrong use is one sentence and exit code 2', () => {
  test.each([
    [
      'a root that is not there',
      ['--root', '/no/such/root'],
      'There is no folder /no/such/root.\n',
    ],
    [
      'a root without entries',
      ['--root', '/'],
      '/ is no root of a catalogue: it has no folder entries/.\n',
    ],
  ])('%s', (_, args, sentence) => {
    for (const script of ['check', 'build', 'start', 'dev']) {
      const { status, stdout, stderr } = command(script, args);
      expect([script, status, stdout, stderr]).toEqual([script, 2, '', sentence]);
    }
  });

  test('an unknown flag', () => {
    const { status, stderr } = command('check', ['--colour']);
    expect([status, stderr]).toEqual([
      2,
      "Unknown option '--colour'.\nUsage: npm run check -- [--root DIR] [PATH …] [--format text|json|github|sarif] [--changed-since REF] [--network] [--fix]\n",
    ]);
  });

  test('a file that is not UTF-8, and one that cannot be read', () => {
    const root = copyOfRoot();
    writeFileSync(join(root, 'entries/latin.yaml'), Buffer.from([0x6e, 0xe9, 0x0a]));
    expect(command('check', ['--root', root])).toMatchObject({
      status: 2,
      stderr: `${root}/entries/latin.yaml cannot be read: it is not UTF-8.\n`,
    });
    const other = copyOfRoot();
    symlinkSync('/no/such/file', join(other, 'entries/gone.yaml'));
    const { status, stderr } = command('check', ['--root', other]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^\S+\/entries\/gone\.yaml cannot be read: .*\.\n$/);
  });

  test('a configuration that is not sound, or is no program', () => {
    const root = folder();
    mkdirSync(join(root, 'entries'));
    writeFileSync(join(root, 'registry.config.ts'), 'export default { accent: 5 };\n');
    expect(command('check', ['--root', root])).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^The configuration of \S+ is not sound: `accent` is a number/),
    });
    writeFileSync(join(root, 'registry.config.ts'), 'export default {\n');
    expect(command('check', ['--root', root])).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^\S+registry\.config\.ts cannot be read: [^\n]*\n$/),
    });
  });

  test.each(['0', '70000', 'x'])('the port %s', (port) => {
    const { status, stderr } = command('start', ['--port', port]);
    expect([status, stderr]).toEqual([2, `${port} is no port: give a number from 1 to 65535.\n`]);
  });

  test('a folder to build into that holds something else', () => {
    const out = folder();
    writeFileSync(join(out, 'thesis.tex'), '');
    const { status, stderr } = command('build', ['--root', OBSERVATORY, '--out', out]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/holds files that no build of a catalogue wrote/);
    const file = join(out, 'thesis.tex');
    expect(command('build', ['--root', OBSERVATORY, '--out', file])).toMatchObject({
      status: 2,
      stderr: `${file} is a file: name a folder.\n`,
    });
  });

  test('a preview of a site that was never built', () => {
    const { status, stderr } = command('preview', ['--out', folder()]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^There is no built site in \S+: run `npm run build` first\.\n$/);
  });
});
