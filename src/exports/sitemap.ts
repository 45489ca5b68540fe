import type { CatalogueExport } from '#exports/export.ts';
import { listed } from '#exports/listed.ts';
import { element, xmlDocument } from '#exports/xml.ts';
import { absoluteUrl, facetPath, softwarePath } from '#registry/addresses.ts';
import { facetsOf } from '#registry/facets.ts';

/** The pages that do not come from the data: those of src/site/pages/. */
const PAGES = [
  '',
  'about/',
  'browse/',
  'contribute/',
  'contribute/fields/',
  'contribute/rules/',
  'data/',
  'insights/',
  'quality/',
  'software/',
];

/**
 * All pages that search engines may list (https://www.sitemaps.org/protocol.html). The
 * page of a software carries the moment at which its record changed; where nobody knows
 * it, and on all other pages, `lastmod` is left out rather than guessed.
 */
export const sitemap: CatalogueExport = {
  scope: 'catalogue',
  id: 'sitemap',
  title: 'Sitemap',
  purpose: 'The pages of the catalogue, and since when each software page says what it says.',
  standard: 'Sitemaps 0.9',
  definition: 'https://www.sitemaps.org/protocol.html',
  mediaType: 'application/xml',
  file: 'sitemap.xml',
  render(catalogue) {
    const { config, history } = catalogue;
    const browse = facetsOf(catalogue).flatMap(({ id, values }) => [
      facetPath(id),
      ...values.map((value) => facetPath(id, value.id)),
    ]);
    const page = (path: string, lastmod?: string) =>
      element('url', {}, [
        element('loc', {}, [absoluteUrl(config, path)]),
        lastmod === undefined ? undefined : element('lastmod', {}, [lastmod]),
      ]);
    return xmlDocument(
      element('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, [
        ...[...PAGES, ...browse].map((path) => page(path)),
        ...listed(catalogue).map(({ id }) =>
          page(softwarePath(id), history.records.get(id)?.modified),
        ),
      ]),
    );
  },
};
