import { listed } from '#exports/listed.ts';
import { agentEntity, grantEntity, organisationEntity } from '#exports/skg-if/agents.ts';
import { identifierOf, type Entity } from '#exports/skg-if/entity.ts';
import { datasources, productEntity, publicationEntity } from '#exports/skg-if/product.ts';
import { absoluteUrl, facetPath, softwarePath } from '#registry/addresses.ts';
import type { Catalogue } from '#registry/catalogue.ts';
import type { Agent, SoftwareRecord, VocabularyTerm } from '#registry/generated/types.ts';
import { termsOfField } from '#registry/vocabulary.ts';

/** The entities by the folder of their kind, each once: what is said first of one holds. */
interface Entities {
  readonly products: readonly Entity[];
  readonly agents: readonly Entity[];
  readonly grants: readonly Entity[];
  readonly topics: readonly Entity[];
  readonly datasources: readonly Entity[];
}

/** All entities of a catalogue; software that was withdrawn is in none, since SKG-IF has no word for it. */
export function entitiesOf(catalogue: Catalogue): Entities {
  const { config } = catalogue;
  const records = listed(catalogue);
  const terms = termsOfField(catalogue, 'domain');
  const topics = new Map(terms.map((term) => [term.id, topicEntity(term, catalogue)]));
  const pages = new Map(records.map(({ id }) => [id, absoluteUrl(config, softwarePath(id))]));
  const pagesOf = (ids: readonly (string | undefined)[]): string[] =>
    ids.flatMap((id) => pages.get(id ?? '') ?? []);
  const each = (entities: (record: SoftwareRecord, page: string) => Entity[]): Entity[] =>
    records.flatMap((record) => entities(record, absoluteUrl(config, softwarePath(record.id))));
  const products = each((record, page) => [
    productEntity(record, {
      page,
      topics: record.domain.flatMap((id) => topics.get(id)?.local_identifier ?? []),
      wholes: pagesOf((record.isPartOf ?? []).map(({ id }) => id)),
    }),
  ]);
  const papers = each(({ referencePublication = [] }) =>
    referencePublication.map(publicationEntity),
  );
  return {
    products: once([...products, ...papers]),
    agents: once(each(agentsOf)),
    grants: once(
      each(({ funding = [] }, page) => funding.map((grant) => grantEntity(grant, page))),
    ),
    topics: once([...topics.values()]),
    datasources: once(each(datasources)),
  };
}

/** All whom a record names by their work, their affiliation or their money. */
function agentsOf(record: SoftwareRecord, page: string): Entity[] {
  const { author, contributor = [], funding = [] } = record;
  const affiliations = (agent: Agent): Entity[] =>
    ('affiliation' in agent ? (agent.affiliation ?? []) : []).map((organisation) =>
      organisationEntity(organisation, page),
    );
  return [
    ...[...author, ...contributor].flatMap((agent) => [
      agentEntity(agent, page),
      ...affiliations(agent),
    ]),
    ...funding
      .flatMap(({ funder }) => funder ?? [])
      .map((funder) => organisationEntity(funder, page)),
  ];
}

/**
 * A domain as a topic (https://skg-if.github.io/interoperability-framework/docs/topic.html):
 * under the address that a thesaurus gives the same concept, else that of its page here.
 */
function topicEntity({ id, label, exactMatch = [] }: VocabularyTerm, catalogue: Catalogue): Entity {
  const facet = catalogue.config.facets.find(({ field }) => field === 'domain')?.id ?? 'domain';
  const page = absoluteUrl(catalogue.config, facetPath(facet, id));
  return {
    local_identifier: exactMatch[0] ?? page,
    entity_type: 'topic',
    identifiers: exactMatch.length === 0 ? undefined : exactMatch.map(identifierOf),
    labels: { en: label },
  };
}

function once(entities: readonly Entity[]): Entity[] {
  const found = new Map<string, Entity>();
  for (const entity of entities) {
    if (!found.has(entity.local_identifier)) found.set(entity.local_identifier, entity);
  }
  return [...found.values()];
}
