import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The HTML pages of a built site: their paths in its folder. */
export function pagesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted();
}

/** The text of a file of a built site. */
export function read(folder: string, path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

/** The path of a page in an address: `software/x/index.html` is `software/x/`. */
export function addressOf(page: string): string {
  return page.replace(/(^|\/)index\.html$/, '$1');
}
