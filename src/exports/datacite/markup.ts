import type {
  DataciteAgent,
  DataciteContributor,
  DataciteResource,
} from '#exports/datacite/resource.ts';
import { element, filledElement, type Markup } from '#exports/xml.ts';

const SCHEMA = 'https://schema.datacite.org/meta/kernel-4.7/metadata.xsd';

/** The resource as an element of DataCite's XML, in the order in which the schema names its parts. */
export function dataciteMarkup(resource: DataciteResource): Markup {
  const { doi, url, types, publisher, language } = resource;
  const attributes = {
    xmlns: resource.schemaVersion,
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xsi:schemaLocation': `${resource.schemaVersion} ${SCHEMA}`,
  };
  return element('resource', attributes, [
    element('identifier', { identifierType: doi === undefined ? 'URL' : 'DOI' }, [doi ?? url]),
    filledElement('creators', {}, resource.creators.map(creatorMarkup)),
    filledElement('titles', {}, resource.titles.map(titleMarkup)),
    element('publisher', publisherAttributes(publisher), [publisher.name]),
    element('publicationYear', {}, [resource.publicationYear]),
    element('resourceType', { resourceTypeGeneral: types.resourceTypeGeneral }, [
      types.resourceType,
    ]),
    filledElement('subjects', {}, resource.subjects.map(subjectMarkup)),
    filledElement('contributors', {}, resource.contributors.map(contributorMarkup)),
    filledElement('dates', {}, resource.dates.map(dateMarkup)),
    element('language', {}, [language]),
    filledElement('alternateIdentifiers', {}, resource.alternateIdentifiers.map(alternateMarkup)),
    filledElement('relatedIdentifiers', {}, resource.relatedIdentifiers.map(relatedMarkup)),
    filledElement(
      'formats',
      {},
      resource.formats.map((format) => filledElement('format', {}, [format])),
    ),
    filledElement('version', {}, [resource.version]),
    filledElement('rightsList', {}, resource.rightsList.map(rightsMarkup)),
    filledElement('descriptions', {}, resource.descriptions.map(descriptionMarkup)),
    filledElement('fundingReferences', {}, resource.fundingReferences.map(fundingMarkup)),
  ]);
}

type Item<Member extends keyof DataciteResource> =
  DataciteResource[Member] extends readonly (infer One)[] ? One : never;

function creatorMarkup(agent: DataciteAgent): Markup {
  return element('creator', {}, agentMarkup('creatorName', agent));
}

function contributorMarkup({ contributorType, ...agent }: DataciteContributor): Markup {
  return element('contributor', { contributorType }, agentMarkup('contributorName', agent));
}

function agentMarkup(tag: string, agent: DataciteAgent): (Markup | undefined)[] {
  return [
    element(tag, { nameType: agent.nameType }, [agent.name]),
    filledElement('givenName', {}, [agent.givenName]),
    filledElement('familyName', {}, [agent.familyName]),
    ...(agent.nameIdentifiers ?? []).map(({ nameIdentifier, nameIdentifierScheme, schemeUri }) =>
      element('nameIdentifier', { nameIdentifierScheme, schemeURI: schemeUri }, [nameIdentifier]),
    ),
    ...(agent.affiliation ?? []).map(({ name, schemeUri, ...identifier }) =>
      filledElement('affiliation', { ...identifier, schemeURI: schemeUri }, [name]),
    ),
  ];
}

function titleMarkup({ title, titleType, lang }: Item<'titles'>): Markup | undefined {
  return filledElement('title', { 'xml:lang': lang, titleType }, [title]);
}

function publisherAttributes({ name: _, schemeUri, ...identifier }: DataciteResource['publisher']) {
  return { ...identifier, schemeURI: schemeUri };
}

function subjectMarkup(item: Item<'subjects'>): Markup | undefined {
  const { subject, schemeUri, valueUri, ...scheme } = item;
  const attributes = { ...scheme, schemeURI: schemeUri, valueURI: valueUri };
  return filledElement('subject', attributes, [subject]);
}

function dateMarkup({ date, ...attributes }: Item<'dates'>): Markup {
  return element('date', attributes, [date]);
}

function alternateMarkup(item: Item<'alternateIdentifiers'>): Markup {
  const { alternateIdentifier, ...attributes } = item;
  return element('alternateIdentifier', attributes, [alternateIdentifier]);
}

function relatedMarkup(item: Item<'relatedIdentifiers'>): Markup {
  const { relatedIdentifier, schemeUri, ...attributes } = item;
  return element('relatedIdentifier', { ...attributes, schemeURI: schemeUri }, [relatedIdentifier]);
}

function rightsMarkup(item: Item<'rightsList'>): Markup {
  const { rights, rightsUri, schemeUri, ...identifier } = item;
  const attributes = { rightsURI: rightsUri, ...identifier, schemeURI: schemeUri };
  return element('rights', attributes, [rights]);
}

function descriptionMarkup({ description, descriptionType, lang }: Item<'descriptions'>) {
  return filledElement('description', { 'xml:lang': lang, descriptionType }, [description]);
}

function fundingMarkup(item: Item<'fundingReferences'>): Markup {
  const { funderIdentifierType, awardUri } = item;
  return element('fundingReference', {}, [
    element('funderName', {}, [item.funderName]),
    filledElement('funderIdentifier', { funderIdentifierType }, [item.funderIdentifier]),
    filledElement('awardNumber', { awardURI: awardUri }, [item.awardNumber]),
    filledElement('awardTitle', {}, [item.awardTitle]),
  ]);
}
