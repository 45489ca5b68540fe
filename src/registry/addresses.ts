import type { RegistryConfig } from '#registry/generated/types.ts';

/** The path of a record's page below the address of the site. */
export function softwarePath(id: string): string {
  return `software/${id}/`;
}

/** The path of the page that lists the records with one value of a facet. */
export function facetPath(facet: string, value?: string): string {
  return value === undefined ? `browse/${facet}/` : `browse/${facet}/${value}/`;
}

/** The full address of a path of the site. */
export function absoluteUrl({ url }: Pick<RegistryConfig, 'url'>, path = ''): string {
  return new URL(path, url).href;
}

/** Where an identifier leads: DOIs and other addresses as they are, short forms as addresses. */
export function identifierUrl(identifier: string): string {
  if (identifier.startsWith('ascl:')) return `https://ascl.net/${identifier.slice(5)}`;
  if (identifier.startsWith('swh:')) return `https://archive.softwareheritage.org/${identifier}`;
  if (identifier.startsWith('RRID:')) return `https://scicrunch.org/resolver/${identifier}`;
  return identifier;
}

/** How an identifier is shown to people: a DOI without its resolver, others as they are. */
export function identifierLabel(identifier: string): string {
  return identifier.replace(/^https:\/\/doi\.org\//, 'doi:').replace(/^https:\/\//, '');
}

/** The address of a licence of the SPDX list. */
export function licenseUrl(id: string): string {
  return `https://spdx.org/licenses/${id}`;
}
