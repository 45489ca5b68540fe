import { agentNode, organizationNode, softwareNode, type Node } from '#exports/json-ld.ts';
import { keywordsOf } from '#exports/terms.ts';
import { absoluteUrl, identifierUrl, licenseUrl, softwarePath } from '#registry/addresses.ts';
import type { Catalogue } from '#registry/catalogue.ts';
import { descriptionsOf, LANGUAGE } from '#registry/description.ts';
import type { SoftwareRecord } from '#registry/generated/types.ts';
import { licensesOf } from '#registry/license.ts';

/** A record in the terms of schema.org, for the head of its page. */
export function schemaOrgNode(record: SoftwareRecord, catalogue: Catalogue): Node {
  const { config } = catalogue;
  const page = absoluteUrl(config, softwarePath(record.id));
  const software = (references: SoftwareRecord['isPartOf']): Node[] =>
    (references ?? []).map((reference) => softwareNode(reference, catalogue));
  return {
    '@context': 'https://schema.org',
    '@type': 'SoftwareSourceCode',
    '@id': page,
    url: page,
    name: record.name,
    alternateName: record.alternateName,
    description: descriptionValue(record),
    codeRepository: record.codeRepository,
    sameAs: [record.url, ...(record.identifier ?? []).map(identifierUrl)].filter(Boolean),
    license: licensesOf(record.license).map(licenseUrl),
    isAccessibleForFree: true,
    author: record.author.map(agentNode),
    maintainer: record.maintainer?.map(agentNode),
    contributor: record.contributor?.map(agentNode),
    copyrightHolder: record.copyrightHolder?.map(agentNode),
    keywords: keywordsOf(record, catalogue),
    version: record.version,
    dateCreated: record.dateCreated,
    datePublished: record.datePublished,
    dateModified: record.dateModified,
    creativeWorkStatus: withdrawal(record) ?? record.developmentStatus,
    programmingLanguage: record.programmingLanguage,
    runtimePlatform: record.runtimePlatform,
    citation: record.referencePublication?.map(({ id, name }) => ({
      '@type': 'ScholarlyArticle',
      '@id': id,
      name,
    })),
    funder: record.funder?.map(organizationNode),
    funding: record.funding?.map(({ identifier, name, url, funder }) => ({
      '@type': 'Grant',
      identifier,
      name,
      url,
      funder: funder && organizationNode(funder),
    })),
    hasPart: record.hasPart && software(record.hasPart),
    isPartOf: [
      { '@type': 'DataCatalog', '@id': config.url, name: config.name, url: config.url },
      ...software(record.isPartOf),
    ],
    subjectOf: { '@type': 'CreativeWork', url: `${page}codemeta.json` },
  };
}

/**
 * The description: a plain text in English, as profiles of schema.org ask for, and a value
 * with its language for each text in another.
 */
function descriptionValue(record: SoftwareRecord): unknown {
  const values = descriptionsOf(record).map(({ text, language }) =>
    language === LANGUAGE ? text.trim() : { '@language': language, '@value': text.trim() },
  );
  return values.length === 1 ? values[0] : values;
}

/** schema.org has no word for a record that was withdrawn, so a sentence tells it. */
function withdrawal({ withdrawn }: SoftwareRecord): string | undefined {
  return withdrawn && `Withdrawn from the catalogue on ${withdrawn.date}: ${withdrawn.reason}`;
}

/** JSON-LD that may stand inside a script element. */
export function jsonLdText(node: Node): string {
  return JSON.stringify(node).replaceAll('<', '\\u003c');
}
