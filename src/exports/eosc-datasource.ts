import { jsonText, type CatalogueExport } from '#exports/export.ts';
import { absoluteUrl } from '#registry/addresses.ts';
import type { Catalogue } from '#registry/catalogue.ts';
import { UNKNOWN_MOMENT } from '#registry/history.ts';
import { termsOfField } from '#registry/vocabulary.ts';

/**
 * The catalogue itself as a data source of EOSC, in the words of profile 6
 * (https://github.com/madgeek-arc/resource-catalogue-docs, README_v6.1.0.md, and the
 * form of the resource catalogue, which says what may repeat). Node, owner, readiness
 * level and contacts are the owner's to say, under `eosc` in registry.config.ts: what is
 * not said there is missing here, and has to be given when the profile is submitted.
 */
export const eoscDatasource: CatalogueExport = {
  scope: 'catalogue',
  id: 'eosc-datasource',
  title: 'Profile for EOSC',
  purpose: 'The catalogue as a data source, to be submitted to the EOSC resource catalogue.',
  standard: 'EOSC Datasource profile 6.1',
  definition: 'https://github.com/madgeek-arc/resource-catalogue-docs',
  mediaType: 'application/json',
  file: 'eosc-datasource.json',
  render: (catalogue) => jsonText(profile(catalogue)),
};

function profile(catalogue: Catalogue): object {
  const { config } = catalogue;
  const domains = termsOfField(catalogue, 'domain');
  const software = 'ds_research_entity_type-research_software';
  return {
    name: config.name,
    urls: [config.url],
    description: config.description,
    publishingDate: firstDay(catalogue),
    type: 'DataSource',
    webpage: absoluteUrl(config, 'about/'),
    scientificDomains: scientificDomains(domains.flatMap(({ eosc = [] }) => eosc)),
    categories: [
      {
        category: 'category-sharing_and_discovery-software',
        subcategory: 'subcategory-sharing_and_discovery-software-software_repository',
      },
    ],
    accessTypes: 'access_type-virtual',
    jurisdiction: 'ds_jurisdiction-global',
    tags: ['research software', ...domains.map(({ label }) => label)],
    orderType: 'order_type-open_access',
    submissionPolicyURL: absoluteUrl(config, 'contribute/'),
    persistentIdentitySystems: [
      {
        persistentIdentityProductType: software,
        persistentIdentityProductTypeSchemes: 'ds_persistent_identity_scheme-doi',
      },
    ],
    datasourceClassification: 'ds_classification-catalogue_of_research_products',
    researchProductTypes: [software],
    thematic: true,
    metadataLicense: {
      metadataLicenseName: 'Creative Commons Zero 1.0',
      metadataLicenseURL: 'https://creativecommons.org/publicdomain/zero/1.0/',
    },
    ...config.eosc,
  };
}

/** The day on which the first record came; where no history is known, the beginning of the catalogue's own. */
function firstDay({ history }: Catalogue): string {
  const moments = [...history.records.values()].map(({ created }) => created);
  const first = moments.reduce((a, b) => (b < a ? b : a), moments[0] ?? UNKNOWN_MOMENT);
  return first.slice(0, 10);
}

/** The pairs of EOSC's vocabularies, from the codes of the domains: `…-<domain>-<subdomain>`. */
function scientificDomains(codes: readonly string[]): object[] {
  return [...new Set(codes)].map((code) => {
    const [level, domain] = code.split('-');
    const scientificDomain = `scientific_domain-${domain}`;
    return level === 'scientific_domain'
      ? { scientificDomain }
      : { scientificDomain, scientificSubdomain: code };
  });
}
