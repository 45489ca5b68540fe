import { absoluteUrl, softwarePath } from '#registry/addresses.ts';
import type { Catalogue } from '#registry/catalogue.ts';
import type { Agent, Organization, SoftwareReference } from '#registry/generated/types.ts';

/** A JSON-LD object; a member without a value is left out of the document. */
export type Node = { readonly [member: string]: unknown };

/** A person or an organisation in the terms of schema.org. */
export function agentNode(agent: Agent): Node {
  if (!('familyName' in agent)) return organizationNode(agent);
  const { id, givenName, familyName, email, url, affiliation } = agent;
  return {
    '@type': 'Person',
    '@id': id,
    givenName,
    familyName,
    email,
    url,
    affiliation: affiliation?.map(organizationNode),
  };
}

export function organizationNode({ id, name, email, url }: Organization): Node {
  return { '@type': 'Organization', '@id': id, name, email, url };
}

/** A software that a record refers to: an entry by the address of its page, other software by name. */
export function softwareNode(
  { id, name, version, url }: SoftwareReference,
  { config, records }: Catalogue,
): Node {
  const entry = id === undefined ? undefined : records.find((record) => record.id === id);
  return {
    '@type': 'SoftwareApplication',
    '@id': entry === undefined ? undefined : absoluteUrl(config, softwarePath(entry.id)),
    name: entry?.name ?? name ?? id,
    version,
    url: entry?.codeRepository ?? url,
  };
}
