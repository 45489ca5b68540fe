import type {
  DataciteAffiliation,
  DataciteAgent,
  DataciteContributor,
  DataciteNameIdentifier,
} from '#exports/datacite/resource.ts';
import { sound } from '#exports/datacite/sound.ts';
import { termsOf } from '#exports/terms.ts';
import type { Catalogue } from '#registry/catalogue.ts';
import type { Agent, Organization, SoftwareRecord } from '#registry/generated/types.ts';

const ROR = { scheme: 'ROR', schemeUri: 'https://ror.org' } as const;
const FUNDER_REGISTRY = { scheme: 'Crossref Funder ID', schemeUri: 'https://doi.org' } as const;

/** The registry that the address of an organisation belongs to, in DataCite's words. */
export function organizationScheme(id: string): typeof ROR | typeof FUNDER_REGISTRY {
  return id.startsWith('https://ror.org/') ? ROR : FUNDER_REGISTRY;
}

/**
 * A creator or contributor: a person as `Family, Given` with the ORCID and the
 * affiliations with their ROR ids, an organisation by its name. No e-mail addresses,
 * since DataCite has no place for them.
 */
export function dataciteAgent(agent: Agent): DataciteAgent {
  if (!('familyName' in agent)) return organization(agent);
  const { id, givenName, familyName, affiliation } = agent;
  return {
    name: sound([familyName, givenName]).join(', '),
    nameType: 'Personal',
    givenName,
    familyName,
    ...(id === undefined ? {} : { nameIdentifiers: [orcid(id)] }),
    ...(affiliation === undefined ? {} : { affiliation: affiliation.map(affiliationOf) }),
  };
}

function orcid(id: string): DataciteNameIdentifier {
  return {
    nameIdentifier: id,
    nameIdentifierScheme: 'ORCID',
    schemeUri: 'https://orcid.org',
  };
}

function organization({ id, name }: Pick<Organization, 'id' | 'name'>): DataciteAgent {
  if (id === undefined) return { name, nameType: 'Organizational' };
  const { scheme, schemeUri } = organizationScheme(id);
  return {
    name,
    nameType: 'Organizational',
    nameIdentifiers: [{ nameIdentifier: id, nameIdentifierScheme: scheme, schemeUri }],
  };
}

function affiliationOf({ id, name }: Organization): DataciteAffiliation {
  if (id === undefined) return { name };
  const { scheme, schemeUri } = organizationScheme(id);
  return {
    name,
    affiliationIdentifier: id,
    affiliationIdentifierScheme: scheme,
    schemeUri,
  };
}

/**
 * The contributors: maintainers as ContactPerson, contributors as Other, holders of the
 * copyright as RightsHolder, and research infrastructures as ResearchGroup, which is where
 * OpenAIRE's guidelines for software repositories look for projects.
 */
export function dataciteContributors(
  record: SoftwareRecord,
  catalogue: Catalogue,
): DataciteContributor[] {
  const as = (
    contributorType: DataciteContributor['contributorType'],
    agents: readonly Agent[] = [],
  ): DataciteContributor[] => agents.map((agent) => ({ contributorType, ...dataciteAgent(agent) }));
  const infrastructures = termsOf(record, 'infrastructure', catalogue)
    .filter(({ id }) => record.infrastructure?.includes(id))
    .map(({ name, label, ror }) => ({
      name: name ?? label,
      ...(ror === undefined ? {} : { id: ror }),
    }));
  return [
    ...as('ContactPerson', record.maintainer),
    ...as('Other', record.contributor),
    ...as('RightsHolder', record.copyrightHolder),
    ...as('ResearchGroup', infrastructures),
  ];
}
