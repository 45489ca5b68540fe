import { build, preview } from 'astro';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { checkFiles } from '#registry/check-files.ts';
import { PROJECT_ROOT, UnreadableError, isFile } from '#registry/files.ts';
import { loadConfig } from '#registry/config.ts';
import { summary, text } from '#registry/report/text.ts';

/** Which root is built, for which address, and into which folder. */
interface SiteOptions {
  readonly root: string;
  readonly out?: string | undefined;
  readonly url?: string | undefined;
}

/** A file that every build writes, by which a folder is known to be one of ours. */
const MARK = 'catalogue.json';

/**
 * Checks a root and builds its site into `out`. Returns false, and leaves `out`
 * as it was, if an entry is faulty or the build fails.
 */
export async function buildSite({ root, out = 'dist', url }: SiteOptions): Promise<boolean> {
  const target = resolve(out);
  if (isFile(target)) throw new UnreadableError(`${target} is a file: name a folder.`);
  if (isForeign(target)) {
    throw new UnreadableError(
      `${target} holds files that no build of a catalogue wrote: name an empty folder.`,
    );
  }
  useRoot(root, url);
  const report = await checkFiles({ root });
  const { diagnostics } = report;
  process.stderr.write(`${text.render(report, { color: false })}${summary(report)}\n`);
  if (diagnostics.some(({ level }) => level === 'error')) {
    console.error('Nothing was built.');
    return false;
  }
  const cache = join(PROJECT_ROOT, '.cache');
  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(join(cache, 'build-'));
  try {
    const outDir = join(work, 'site');
    await build({ root: PROJECT_ROOT, outDir, cacheDir: join(work, 'astro'), logLevel: 'warn' });
    replaceFolder(outDir, target);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return true;
}

/** Serves a built site; returns its address and how to end it. */
export async function serveSite(
  { root, out = 'dist', url }: SiteOptions,
  port: number,
): Promise<{ readonly url: string; stop(): Promise<void> }> {
  useRoot(root, url);
  const { pathname } = new URL((await loadConfig(root)).url);
  const server = await preview({
    root: PROJECT_ROOT,
    outDir: resolve(out),
    server: { port, host: '127.0.0.1' },
    logLevel: 'error',
  });
  return { url: `http://localhost:${server.port}${pathname}`, stop: () => server.stop() };
}

/** Astro reads its configuration from a file, so the root reaches it through the environment. */
export function useRoot(root: string, url: string | undefined): void {
  process.env['CATALOGUE_ROOT'] = root;
  if (url !== undefined) process.env['CATALOGUE_URL'] = url;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
}

function isForeign(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).length > 0 && !existsSync(join(folder, MARK));
}

/** Puts a new folder in the place of an old one; the old one is whole until the new one is. */
function replaceFolder(source: string, target: string): void {
  mkdirSync(dirname(target), { recursive: true });
  const next = `${target}.next`;
  rmSync(next, { recursive: true, force: true });
  try {
    renameSync(source, next);
  } catch {
    cpSync(source, next, { recursive: true });
  }
  rmSync(target, { recursive: true, force: true });
  renameSync(next, target);
}
