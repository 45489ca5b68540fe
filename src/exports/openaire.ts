import { withdrawalInWords } from '#exports/datacite/descriptions.ts';
import { dataciteResource } from '#exports/datacite/record.ts';
import type { DataciteAgent, DataciteResource } from '#exports/datacite/resource.ts';
import { accessRight, licenses } from '#exports/datacite/rights.ts';
import { openaireAlternates, openaireRelations } from '#exports/openaire-identifiers.ts';
import { element, filledElement, type Markup } from '#exports/xml.ts';
import type { Catalogue } from '#registry/catalogue.ts';
import { descriptionsOf, LANGUAGE } from '#registry/description.ts';
import type { SoftwareRecord } from '#registry/generated/types.ts';

const NAMESPACES = {
  'xmlns:oaire': 'http://namespace.openaire.eu/schema/oaire/',
  'xmlns:datacite': 'http://datacite.org/schema/kernel-4',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation':
    'http://namespace.openaire.eu/schema/oaire/ https://www.openaire.eu/schema/repo-lit/4.0/openaire.xsd',
};

/** COAR's term for software; it is the one that version 4.0 of the schema knows. */
const SOFTWARE = {
  resourceTypeGeneral: 'software',
  uri: 'http://purl.org/coar/resource_type/c_5ce6',
};

/**
 * A record as the element of the metadata prefix `oai_openaire`: OpenAIRE Guidelines for
 * Literature Repositories 4 (https://openaire-guidelines-for-literature-repository-managers.readthedocs.io/en/v4.0.0/),
 * which nodes of EOSC are told to use. The date of publication is mandatory: without a
 * known release it is the year to cite. The language is that of the entries.
 */
export function openaire(record: SoftwareRecord, catalogue: Catalogue): string {
  const resource = dataciteResource(record, catalogue);
  const { doi, url, publicationYear } = resource;
  const issued = resource.dates.find(({ dateType }) => dateType === 'Issued')?.date;
  const { rights, rightsUri } = accessRight(record);
  return element('oaire:resource', NAMESPACES, [
    titles(resource),
    agents('creator', resource.creators),
    agents('contributor', resource.contributors),
    funding(resource),
    openaireAlternates(resource),
    openaireRelations(resource),
    element('dc:language', {}, ['eng']),
    element('dc:publisher', {}, [resource.publisher.name]),
    element('datacite:dates', {}, [
      element('datacite:date', { dateType: 'Issued' }, [issued ?? publicationYear]),
    ]),
    element('oaire:resourceType', SOFTWARE, ['software']),
    ...descriptionsOf(record).map(({ text, language }) =>
      filledElement('dc:description', { 'xml:lang': language }, [text.trim()]),
    ),
    filledElement('dc:description', { 'xml:lang': LANGUAGE }, [withdrawalInWords(record)]),
    ...resource.formats.map((format) => filledElement('dc:format', {}, [format])),
    element('datacite:identifier', { identifierType: doi === undefined ? 'URL' : 'DOI' }, [
      doi ?? url,
    ]),
    element('datacite:rights', { rightsURI: rightsUri }, [rights]),
    subjects(resource),
    ...licenses(record.license).map(({ id, url: uri }) =>
      element('oaire:licenseCondition', { uri }, [id]),
    ),
    filledElement('oaire:version', {}, [resource.version]),
    filledElement('oaire:file', { accessRightsURI: rightsUri, objectType: 'software' }, [
      record.downloadUrl,
    ]),
  ]).xml;
}

function titles({ titles: all }: DataciteResource): Markup | undefined {
  const items = all.map(({ title, titleType, lang }) =>
    filledElement('datacite:title', { 'xml:lang': lang, titleType }, [title]),
  );
  return filledElement('datacite:titles', {}, items);
}

/** Creators or contributors. An ORCID stands without its resolver, an affiliation as text only. */
function agents(
  role: 'creator' | 'contributor',
  all: readonly (DataciteAgent & { readonly contributorType?: string })[],
): Markup | undefined {
  const items = all.map(({ contributorType, ...agent }) =>
    element(`datacite:${role}`, { contributorType }, [
      element(`datacite:${role}Name`, { nameType: agent.nameType }, [agent.name]),
      filledElement('datacite:givenName', {}, [agent.givenName]),
      filledElement('datacite:familyName', {}, [agent.familyName]),
      ...(agent.nameIdentifiers ?? []).map(({ nameIdentifier, nameIdentifierScheme, schemeUri }) =>
        element('datacite:nameIdentifier', { nameIdentifierScheme, schemeURI: schemeUri }, [
          nameIdentifier.replace('https://orcid.org/', ''),
        ]),
      ),
      ...(agent.affiliation ?? []).map(({ name }) =>
        filledElement('datacite:affiliation', {}, [name]),
      ),
    ]),
  );
  return filledElement(`datacite:${role}s`, {}, items);
}

function funding({ fundingReferences }: DataciteResource): Markup | undefined {
  const items = fundingReferences.map((item) =>
    element('oaire:fundingReference', {}, [
      element('oaire:funderName', {}, [item.funderName]),
      filledElement('oaire:funderIdentifier', { funderIdentifierType: item.funderIdentifierType }, [
        item.funderIdentifier,
      ]),
      filledElement('oaire:awardNumber', { awardURI: item.awardUri }, [item.awardNumber]),
      filledElement('oaire:awardTitle', {}, [item.awardTitle]),
    ]),
  );
  return filledElement('oaire:fundingReferences', {}, items);
}

function subjects({ subjects: all }: DataciteResource): Markup | undefined {
  const items = all.map(({ subject, subjectScheme, schemeUri, valueUri }) =>
    filledElement('datacite:subject', { subjectScheme, schemeURI: schemeUri, valueURI: valueUri }, [
      subject,
    ]),
  );
  return filledElement('datacite:subjects', {}, items);
}
