import { hash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT, isFile } from '#registry/files.ts';

/** The hash by which a text is known again. */
export function digestOf(text: string): string {
  return hash('sha1', text, 'base64url');
}

/**
 * The hash of the program in some folders of the project, with the versions of its
 * libraries: what was kept of a run of another program is of no use.
 */
export function programHash(folders: readonly string[]): string {
  const files = folders.flatMap((folder) =>
    readdirSync(join(PROJECT_ROOT, folder))
      .filter((name) => /\.(?:ts|js|json)$/.test(name))
      .map((name) => join(folder, name)),
  );
  const texts = files.map((path) => readFileSync(join(PROJECT_ROOT, path), 'utf8'));
  const lock = join(PROJECT_ROOT, 'package-lock.json');
  return digestOf([...texts, isFile(lock) ? readFileSync(lock, 'utf8') : ''].join('\n'));
}
