import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'astro/config';
import { loadConfig } from '#registry/config.ts';
import { PROJECT_ROOT } from '#registry/files.ts';
import { documents } from '#site/documents.ts';
import { live } from '#site/live.ts';
import { search } from '#site/search/integration.ts';
import { theme } from '#site/theme.ts';

const root = process.env.CATALOGUE_ROOT ?? PROJECT_ROOT;
const { url, accent } = await loadConfig(root);
const { origin, pathname } = new URL(url);
/** A file of texts is a language of the site. */
const locales = readdirSync(join(PROJECT_ROOT, 'src/site/strings'))
  .map((file) => /^([a-z]{2}(?:-\w+)*)\.ts$/.exec(file)?.[1] ?? '')
  .filter((language) => language !== '');

export default defineConfig({
  root: PROJECT_ROOT,
  srcDir: join(PROJECT_ROOT, 'src/site'),
  publicDir: join(PROJECT_ROOT, 'src/site/public'),
  cacheDir: join(PROJECT_ROOT, '.cache/astro'),
  site: origin,
  base: pathname,
  trailingSlash: 'ignore',
  i18n: { locales, defaultLocale: 'en', routing: { prefixDefaultLocale: false } },
  output: 'static',
  build: { concurrency: 8, inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
        "worker-src 'self' blob:",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
  markdown: { syntaxHighlight: false },
  vite: {
    plugins: [theme(accent)],
    // The sprite and the logo are files of their own, which a browser keeps.
    build: { assetsInlineLimit: 0 },
    // What commands write is no source: the development server need not see it.
    server: { watch: { ignored: ['**/.cache/**', '**/dist/**'] } },
  },
  integrations: [live({ root }), search(), documents()],
});
