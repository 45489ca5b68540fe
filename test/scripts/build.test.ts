import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { command, serve } from '#test/support/commands.ts';
import { OBSERVATORY } from '#test/support/fixtures.ts';
import { copyOfRoot, folder } from '#test/support/folders.ts';

/** The digest of each file of a folder, by path. */
function digests(path: string): Map<string, string> {
  return new Map(
    readdirSync(path, { recursive: true, encoding: 'utf8' })
      .filter((file) => statSync(join(path, file)).isFile())
      .toSorted()
      .map((file) => [
        file,
        createHash('sha256')
          .update(readFileSync(join(path, file)))
          .digest('hex'),
      ]),
  );
}

const build = (root: string, out: string): ReturnType<typeof command> =>
  command('build', ['--root', root, '--out', out]);

/** The address at which a command serves a site, until the test is over. */
async function serving(script: string, args: readonly string[]): Promise<string> {
  const { url, server } = await serve(script, args);
  onTestFinished(() => void server.kill());
  return url;
}

describe('npm run build', () => {
  test('gives the same bytes twice', () => {
    const [one, two] = [join(folder(), 'one'), join(folder(), 'two')];
    expect([build(OBSERVATORY, one).status, build(OBSERVATORY, two).status]).toEqual([0, 0]);
    const first = digests(one);
    expect(first.size).toBeGreaterThan(30);
    expect(digests(two)).toEqual(first);
  });

  test('stops at a faulty entry with the text of the check, and leaves the last site whole', () => {
    const root = copyOfRoot();
    const out = join(folder(), 'dist');
    expect(build(root, out).status).toBe(0);
    const before = digests(out);
    writeFileSync(join(root, 'entries/orrery.yaml'), 'name: Broken\nlicense: [\n');
    const { status, stderr } = build(root, out);
    expect(status).toBe(1);
    expect(stderr).toContain(command('check', ['--root', root]).stdout);
    expect(stderr).toContain('entries/orrery.yaml:');
    expect(stderr).toMatch(/Nothing was built\.\n$/);
    expect(digests(out)).toEqual(before);
  });

  test('forgets the page of an entry that was removed', () => {
    const root = copyOfRoot();
    const out = join(folder(), 'dist');
    build(root, out);
    const entry = readFileSync(join(root, 'entries/astrolabe.yaml'), 'utf8');
    writeFileSync(
      join(root, 'entries/quadrant.yaml'),
      entry.replaceAll('strolabe', 'quadrant').replace('example/a', 'example/q'),
    );
    expect(build(root, out).status).toBe(0);
    expect([...digests(out).keys()]).toContain('software/quadrant/index.html');
  });

  test('makes a site of a root that has entries and nothing else', () => {
    const root = copyOfRoot();
    const out = join(folder(), 'dist');
    const { status, stderr } = command('build', ['--root', root, '--out', out]);
    expect([status, stderr]).toEqual([0, '3 files checked: no problem.\n']);
  });
});

describe('npm start', () => {
  test('takes the next port if the one it was given is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void taken.close());
    await new Promise((resolve) => taken.on('listening', resolve));
    const { port } = taken.address() as AddressInfo;
    const out = join(folder(), 'dist');
    const url = await serving('start', [
      '--root',
      OBSERVATORY,
      '--out',
      out,
      '--port',
      String(port),
    ]);
    const given = Number(new URL(url).port);
    expect(given).toBeGreaterThan(port);
    const answer = await fetch(`${url}software/orrery/`);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('<h1>Orrery</h1>');
    expect((await fetch(`${url}no/such/page`)).status).toBe(404);
  });
});
