import { jsonText, type CatalogueExport, type Export } from '#exports/export.ts';
import type { Node } from '#exports/json-ld.ts';
import { absoluteUrl } from '#registry/addresses.ts';
import type { Catalogue } from '#registry/catalogue.ts';
import { termsOfField } from '#registry/vocabulary.ts';

const CC0 = 'https://creativecommons.org/publicdomain/zero/1.0/';

/** What the catalogue is, and where its records are had: with the exports that it has. */
export function dataCatalog(ways: readonly Export[]): CatalogueExport {
  return {
    scope: 'catalogue',
    id: 'data-catalog',
    title: 'About the catalogue',
    purpose: 'What the catalogue is and where its files are, for search engines and registries.',
    standard: 'schema.org 30.0',
    definition: 'https://schema.org/DataCatalog',
    mediaType: 'application/ld+json',
    file: 'datacatalog.jsonld',
    render: (catalogue) => jsonText(dataCatalogNode(catalogue, ways)),
  };
}

/**
 * The catalogue as a DataCatalog with one Dataset, its records; each export of the whole
 * is a DataDownload (https://schema.org/Dataset). The catalogue changed last when its
 * newest change came; where no change is known, no date is given.
 */
function dataCatalogNode(catalogue: Catalogue, ways: readonly Export[]): Node {
  const { config, history } = catalogue;
  const domains = termsOfField(catalogue, 'domain');
  const shared = {
    url: config.url,
    description: config.description,
    license: CC0,
    isAccessibleForFree: true,
    inLanguage: 'en',
    keywords: ['research software', ...domains.map(({ label }) => label)],
    dateModified: history.changes[0]?.date,
    publisher: {
      '@type': 'Organization',
      '@id': config.community.url,
      name: config.community.name,
      url: config.community.url,
    },
  };
  return {
    '@context': 'https://schema.org',
    '@type': 'DataCatalog',
    '@id': config.url,
    name: config.name,
    alternateName: config.shortName,
    ...shared,
    dataset: {
      '@type': 'Dataset',
      '@id': `${config.url}#records`,
      name: `${config.name}: records`,
      ...shared,
      includedInDataCatalog: { '@id': config.url },
      distribution: ways.flatMap((way) => downloads(way, catalogue)),
    },
  };
}

function downloads(way: Export, { config }: Catalogue): Node[] {
  if (way.scope !== 'catalogue') return [];
  const download = (path: string, encodingFormat: string): Node => ({
    '@type': 'DataDownload',
    name: way.title,
    description: way.purpose,
    contentUrl: absoluteUrl(config, path),
    encodingFormat,
  });
  const plain = download(way.file, way.mediaType);
  return way.gzip ? [plain, download(`${way.file}.gz`, 'application/gzip')] : [plain];
}
