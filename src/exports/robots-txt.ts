import type { CatalogueExport } from '#exports/export.ts';
import { absoluteUrl } from '#registry/addresses.ts';

/** All may be read by all, and where the list of pages is. Robots look for it at the root of a host only. */
export const robotsTxt: CatalogueExport = {
  scope: 'catalogue',
  id: 'robots',
  title: 'robots.txt',
  purpose: 'Tells crawlers that they are welcome, and where the list of pages is.',
  standard: 'Robots Exclusion Protocol, RFC 9309',
  definition: 'https://www.rfc-editor.org/rfc/rfc9309',
  mediaType: 'text/plain',
  file: 'robots.txt',
  render: ({ config }) =>
    `User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl(config, 'sitemap.xml')}\n`,
};
