import { doiOf, publisherOf, releaseDate } from '#exports/publication.ts';
import { abstracts } from '#exports/skg-if/abstracts.ts';
import { agentEntity, grantEntity, organisationEntity } from '#exports/skg-if/agents.ts';
import { identifierOf, iri, type Entity } from '#exports/skg-if/entity.ts';
import type { Node } from '#exports/json-ld.ts';
import { identifierUrl, licenseUrl } from '#registry/addresses.ts';
import type { Agent, Publication, SoftwareRecord } from '#registry/generated/types.ts';
import { licensesOf } from '#registry/license.ts';

const COAR = 'http://purl.org/coar/resource_type/';

/** What a product refers to: other entities, by their local identifiers. */
interface References {
  readonly page: string;
  readonly topics: readonly string[];
  readonly wholes: readonly string[];
}

/**
 * A software as a research product
 * (https://skg-if.github.io/interoperability-framework/docs/research-product.html).
 * Authors have the role and, as CRediT names it, have contributed software; of other
 * contributors no role is known.
 */
export function productEntity(record: SoftwareRecord, references: References): Entity {
  const { page, topics, wholes } = references;
  const { identifier = [], contributor = [], funding, referencePublication } = record;
  const credit = { role: 'author', contribution_types: ['software'] };
  return {
    local_identifier: page,
    entity_type: 'product',
    product_type: 'research software',
    identifiers: [...identifier.map(identifierUrl), record.codeRepository].map(identifierOf),
    titles: { en: [record.name, ...(record.alternateName ?? [])] },
    abstracts: abstracts(record),
    topics: topics.map((term) => ({ term })),
    contributions: [
      ...record.author.map((author, at) => ({
        ...contribution(author, page),
        rank: at + 1,
        ...credit,
      })),
      ...contributor.map((agent) => contribution(agent, page)),
    ],
    manifestations: manifestations(record),
    funding: funding?.map((grant) => grantEntity(grant, page).local_identifier),
    related_products: present({
      is_documented_by: referencePublication?.map(({ id }) => iri(id)),
      is_part_of: wholes.length === 0 ? undefined : wholes,
    }),
  };
}

/** A paper that describes a software; nobody says in which language its title is. */
export function publicationEntity({ id, name }: Publication): Entity {
  return {
    local_identifier: iri(id),
    entity_type: 'product',
    product_type: 'literature',
    identifiers: [identifierOf(id)],
    titles: name === undefined ? undefined : { none: [name] },
  };
}

/** The places that hold a software: the host of its code, and Zenodo where its DOI is from there. */
export function datasources(record: SoftwareRecord): Entity[] {
  const entity = (address: string, name: string): Entity => ({
    local_identifier: address,
    entity_type: 'datasource',
    name,
  });
  const { origin } = new URL(record.codeRepository);
  const host = entity(`${origin}/`, publisherOf({ ...record, identifier: [] }));
  const archive = publisherOf(record);
  return archive === 'Zenodo' ? [host, entity('https://zenodo.org/', archive)] : [host];
}

function contribution(agent: Agent, page: string): Node {
  const affiliation = 'affiliation' in agent ? agent.affiliation : undefined;
  return {
    by: agentEntity(agent, page).local_identifier,
    declared_affiliations: affiliation?.map(
      (organisation) => organisationEntity(organisation, page).local_identifier,
    ),
  };
}

/**
 * The code at its host, which anybody may read, and the deposit at Zenodo. SHACL asks for
 * moments, so a day is its beginning. `licence` is one address: where an expression
 * names several, or one of the project's own, it stands in the description of the access alone.
 */
function manifestations(record: SoftwareRecord): Node[] {
  const [host, archive] = datasources(record);
  const [license, ...more] = licensesOf(record.license);
  const single = more.length === 0 && license?.startsWith('LicenseRef-') === false;
  const type = {
    class: `${COAR}c_c950`,
    labels: { en: 'research software' },
    defined_in: COAR,
  };
  const code = {
    type,
    dates: present({
      creation: moment(record.dateCreated),
      publication: moment(releaseDate(record) ?? record.datePublished),
      modified: moment(record.dateModified),
    }),
    identifiers: [identifierOf(record.codeRepository)],
    access_rights: { status: 'open', description: record.license },
    licence: single ? licenseUrl(license) : undefined,
    version: record.version,
    biblio: { hosting_data_source: host?.local_identifier },
  };
  const doi = doiOf(record);
  if (archive === undefined || doi === undefined) return [code];
  const biblio = { hosting_data_source: archive.local_identifier };
  return [code, { type, identifiers: [{ scheme: 'doi', value: doi }], biblio }];
}

function moment(day: string | undefined): string[] | undefined {
  return day === undefined ? undefined : [`${day}T00:00:00Z`];
}

/** An object, or nothing where none of its members is known. */
function present(members: Node): Node | undefined {
  return Object.values(members).every((value) => value === undefined) ? undefined : members;
}
