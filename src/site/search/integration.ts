import type { AstroIntegration } from 'astro';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sourceCatalogue } from '#site/source.ts';
import { buildSearch, type SearchFiles } from '#site/search/build.ts';

const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', json: 'application/json' };

/** Writes the files of the search into the built site, and serves them while developing. */
export function search(): AstroIntegration {
  return {
    name: 'catalogue-search',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        for (const [path, content] of await buildSearch(await sourceCatalogue())) {
          const file = fileURLToPath(new URL(path, dir));
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, content);
        }
      },
      'astro:server:setup': ({ server }) => {
        let files: Promise<SearchFiles> | undefined;
        server.watcher.on('all', () => (files = undefined));
        server.middlewares.use((request, response, next) => {
          const { pathname } = new URL(request.url ?? '', 'http://localhost');
          const path = /\/(search\.json|pagefind\/.+)$/.exec(pathname)?.[1];
          if (path === undefined) return next();
          files ??= sourceCatalogue().then(buildSearch);
          files.then((all) => {
            const content = all.get(path);
            if (content === undefined) return next();
            const type = TYPES[path.slice(path.lastIndexOf('.') + 1)];
            response.setHeader('content-type', type ?? 'application/octet-stream').end(content);
          }, next);
        });
      },
    },
  };
}
