import type { AstroIntegration } from 'astro';
import { join } from 'node:path';
import { withParts, type Catalogue } from '#registry/catalogue.ts';
import { compareText } from '#registry/diagnostic.ts';
import { readRoot } from '#registry/files.ts';
import { loadCatalogue } from '#registry/load.ts';
import { text } from '#registry/report/text.ts';
import { provideCatalogue } from '#site/source.ts';

/** The folders of a root whose files the catalogue is made from. */
const FOLDERS = ['entries', 'vocabularies', 'translations', 'harvested'];

/**
 * Loads the catalogue of a root, once in a build. While developing it is loaded again
 * when a file of the root changes, and the pages that are open are then shown anew.
 */
export function live({ root }: { readonly root: string }): AstroIntegration {
  let current: Promise<Catalogue> | undefined;
  const load = (): Promise<Catalogue> => (current ??= loadCatalogue({ root }));
  return {
    name: 'catalogue',
    hooks: {
      'astro:config:setup': () => provideCatalogue(load),
      'astro:server:setup': ({ server, logger }) => {
        const folders = FOLDERS.map((folder) => join(root, folder));
        server.watcher.add(folders);
        server.watcher.on('all', (_event, path) => {
          if (!folders.some((folder) => path.startsWith(folder))) return;
          // What could not be read at all left nothing to keep.
          const last = current?.catch(() => undefined);
          const next = loadCatalogue({ root }).then(async (loaded) => withLast(loaded, await last));
          current = next;
          // What cannot be read at all is told where a page is asked for next.
          const show = (loaded?: Catalogue): void => {
            if (current !== next) return;
            if (loaded?.diagnostics.length) logger.warn(`\n${reportOf(root, loaded)}`);
            // Astro remembers which paths a page has until its content changes.
            server.environments.ssr.hot.send('astro:content-changed', {});
            server.environments.client.hot.send({ type: 'full-reload' });
          };
          next.then(show, () => show());
        });
      },
    },
  };
}

/** What the check has to say, as on a terminal. */
function reportOf(root: string, { diagnostics }: Catalogue): string {
  const { entries } = readRoot(root);
  const files = new Map(entries.map((file) => [file.path, file]));
  const textOf = (path: string): string => files.get(path)?.text ?? '';
  return text.render({ diagnostics, files: entries.length, textOf }, { color: false });
}

/** While somebody writes, an entry that is faulty for a moment keeps the record that it had. */
function withLast(loaded: Catalogue, last: Catalogue | undefined): Catalogue {
  if (last === undefined) return loaded;
  const known = new Set(loaded.records.map(({ id }) => id));
  const faulty = new Set(loaded.diagnostics.map(({ file }) => file));
  const kept = last.records.filter(
    ({ id }) => !known.has(id) && faulty.has(last.paths.get(id) ?? ''),
  );
  if (kept.length === 0) return loaded;
  return withParts(loaded, {
    records: [...loaded.records, ...kept].toSorted((a, b) => compareText(a.id, b.id)),
    paths: new Map([...last.paths, ...loaded.paths]),
  });
}
