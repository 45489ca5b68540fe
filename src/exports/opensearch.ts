import type { CatalogueExport } from '#exports/export.ts';
import { element, xmlDocument } from '#exports/xml.ts';
import { absoluteUrl } from '#registry/addresses.ts';

const MEDIA_TYPE = 'application/opensearchdescription+xml';

/**
 * The search of the catalogue for the address bar of a browser. OpenSearch 1.1 limits
 * ShortName to 16 characters, LongName to 48 and Description to 1024
 * (https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md). The
 * address is put together by hand, since the braces of its form stay as they are.
 */
export const openSearch: CatalogueExport = {
  scope: 'catalogue',
  id: 'opensearch',
  title: 'Search in the browser',
  purpose: 'Lets a browser search the catalogue from its address bar.',
  standard: 'OpenSearch 1.1',
  definition: 'https://github.com/dewitt/opensearch',
  mediaType: MEDIA_TYPE,
  file: 'opensearch.xml',
  render: ({ config }) =>
    xmlDocument(
      element('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
        element('ShortName', {}, [shortened(config.shortName, 16)]),
        element('LongName', {}, [shortened(config.name, 48)]),
        element('Description', {}, [shortened(config.description, 1024)]),
        element('Url', { type: 'text/html', template: `${config.url}?q={searchTerms}` }, []),
        element(
          'Url',
          { type: MEDIA_TYPE, rel: 'self', template: absoluteUrl(config, 'opensearch.xml') },
          [],
        ),
        element('SyndicationRight', {}, ['open']),
        element('Language', {}, ['en']),
        element('InputEncoding', {}, ['UTF-8']),
        element('OutputEncoding', {}, ['UTF-8']),
      ]),
    ),
};

/** So much of a text as may stand there; no letter is cut in two. */
function shortened(text: string, most: number): string {
  return text.length <= most ? text : [...text].slice(0, most).join('').trim();
}
