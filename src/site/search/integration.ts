import type { AstroIntegration } from 'astro';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sourceCatalogue } from '#site/source.ts';
import { perCatalogue } from '#site/per-catalogue.ts';
import { buildSearch } from '#site/search/build.ts';

const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', json: 'application/json' };

const filesOf = perCatalogue(buildSearch);

/** Writes the files of the search into the built site, and serves them while developing. */
export function search(): AstroIntegration {
  return {
    name: 'catalogue-search',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        for (const [path, content] of await filesOf(await sourceCatalogue())) {
          const file = fileURLToPath(new URL(path, dir));
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, content);
        }
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const { pathname } = new URL(request.url ?? '', 'http://localhost');
          const path = /\/(search\.json|pagefind\/.+)$/.exec(pathname)?.[1];
          if (path === undefined) return next();
          sourceCatalogue()
            .then(filesOf)
            .then((files) => {
              const content = files.get(path);
              if (content === undefined) return next();
              const type = TYPES[path.slice(path.lastIndexOf('.') + 1)];
              response.setHeader('content-type', type ?? 'application/octet-stream').end(content);
            }, next);
        });
      },
    },
  };
}
