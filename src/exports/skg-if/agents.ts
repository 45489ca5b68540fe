import { identifierOf, iri, localIdentifier, type Entity } from '#exports/skg-if/entity.ts';
import type { Agent, Grant, Organization } from '#registry/generated/types.ts';

/** A person or an organisation (https://skg-if.github.io/interoperability-framework/docs/agent.html). */
export function agentEntity(agent: Agent, page: string): Entity {
  if (!('familyName' in agent)) return organisationEntity(agent, page);
  const { id, givenName, familyName } = agent;
  const name = `${givenName} ${familyName}`;
  return {
    local_identifier: id === undefined ? localIdentifier(page, 'agent', name) : iri(id),
    entity_type: 'person',
    identifiers: id === undefined ? undefined : [identifierOf(id)],
    name,
    given_name: givenName,
    family_name: familyName,
  };
}

export function organisationEntity({ id, name, url }: Organization, page: string): Entity {
  return {
    local_identifier: id === undefined ? localIdentifier(page, 'agent', name) : iri(id),
    entity_type: 'organisation',
    identifiers: id === undefined ? undefined : [identifierOf(id)],
    name,
    website: url && iri(url),
  };
}

/**
 * A grant (https://skg-if.github.io/interoperability-framework/docs/grant.html). A DOI
 * stands for one grant; another page may tell of several, and is the website.
 */
export function grantEntity({ identifier, name, url, funder }: Grant, page: string): Entity {
  const doi = url?.startsWith('https://doi.org/') ? url : undefined;
  const agency = funder && organisationEntity(funder, page);
  return {
    local_identifier: doi === undefined ? localIdentifier(page, 'grant', identifier) : iri(doi),
    entity_type: 'grant',
    identifiers: doi === undefined ? undefined : [identifierOf(doi)],
    grant_number: identifier,
    titles: name === undefined ? undefined : { none: name },
    funding_agency: agency,
    website: doi === undefined && url !== undefined ? iri(url) : undefined,
  };
}
