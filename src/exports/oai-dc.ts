import { withdrawalInWords } from '#exports/datacite/descriptions.ts';
import { openaireGrants } from '#exports/datacite/funding.ts';
import { dataciteResource } from '#exports/datacite/record.ts';
import { licenses } from '#exports/datacite/rights.ts';
import { element, filledElement, type Markup } from '#exports/xml.ts';
import { identifierUrl } from '#registry/addresses.ts';
import type { Catalogue } from '#registry/catalogue.ts';
import { descriptionsOf, LANGUAGE } from '#registry/description.ts';
import type { SoftwareRecord } from '#registry/generated/types.ts';

const NAMESPACES = {
  'xmlns:oai_dc': 'http://www.openarchives.org/OAI/2.0/oai_dc/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation':
    'http://www.openarchives.org/OAI/2.0/oai_dc/ http://www.openarchives.org/OAI/2.0/oai_dc.xsd',
};

/**
 * A record as the element of the metadata prefix `oai_dc`, which OAI-PMH asks of every
 * repository: Dublin Core (http://www.openarchives.org/OAI/2.0/oai_dc.xsd) with the words
 * of `info:eu-repo` (http://purl.org/REP/standards/info-eu-repo), as OpenAIRE's guidelines
 * 3 have them. The first identifier is the DOI, else our page; the date is that of the
 * latest release, else the year to cite.
 */
export function oaiDc(record: SoftwareRecord, catalogue: Catalogue): string {
  const resource = dataciteResource(record, catalogue);
  const issued = resource.dates.find(({ dateType }) => dateType === 'Issued')?.date;
  const identifiers = (record.identifier ?? []).map(identifierUrl);
  const doi = resource.doi === undefined ? [] : [`https://doi.org/${resource.doi}`];
  const first = doi.length === 0 ? [resource.url] : doi;
  const dc = (name: string, values: readonly (string | undefined)[]): (Markup | undefined)[] =>
    [...new Set(values)].map((value) => filledElement(`dc:${name}`, {}, [value]));
  return element('oai_dc:dc', NAMESPACES, [
    ...dc(
      'title',
      resource.titles.slice(0, 1).map(({ title }) => title),
    ),
    ...dc(
      'creator',
      resource.creators.map(({ name }) => name),
    ),
    ...dc(
      'subject',
      resource.subjects.map(({ subject }) => subject),
    ),
    ...descriptionsOf(record).map(({ text, language }) =>
      filledElement('dc:description', { 'xml:lang': foreign(language) }, [text.trim()]),
    ),
    ...dc('description', [withdrawalInWords(record)]),
    ...dc('publisher', [resource.publisher.name]),
    ...dc(
      'contributor',
      resource.contributors.map(({ name }) => name),
    ),
    ...dc('date', [issued ?? resource.publicationYear]),
    ...dc('type', ['info:eu-repo/semantics/other', 'software']),
    ...dc('identifier', [...first, record.codeRepository, resource.url, ...identifiers]),
    ...dc('language', ['eng']),
    ...dc('relation', openaireGrants(record)),
    ...dc(
      'relation',
      (record.referencePublication ?? []).map(({ id }) => id),
    ),
    ...dc('rights', [
      record.withdrawn === undefined ? 'info:eu-repo/semantics/openAccess' : undefined,
      ...licenses(record.license).map(({ id, url }) => url ?? id),
    ]),
  ]).xml;
}

/** The language to name: a text without one is in English. */
function foreign(language: string): string | undefined {
  return language === LANGUAGE ? undefined : language;
}
