import { jsonText, type RecordExport } from '#exports/export.ts';
import { agentNode, organizationNode, softwareNode, type Node } from '#exports/json-ld.ts';
import { keywordsOf } from '#exports/terms.ts';
import { absoluteUrl, identifierUrl, licenseUrl, softwarePath } from '#registry/addresses.ts';
import type { Catalogue } from '#registry/catalogue.ts';
import type { Grant, Link, SoftwareRecord } from '#registry/generated/types.ts';
import { licensesOf } from '#registry/license.ts';

/** The context of CodeMeta 3.0. */
export const CODEMETA = 'https://w3id.org/codemeta/3.0';

/** One record in CodeMeta 3.0: one context, no terms but CodeMeta's own. */
export const codemeta: RecordExport = {
  scope: 'record',
  id: 'codemeta',
  title: 'CodeMeta',
  purpose: 'The record for tools that read research software metadata.',
  standard: 'CodeMeta 3.0',
  mediaType: 'application/ld+json',
  file: 'codemeta.json',
  render: (record, catalogue) =>
    jsonText({ '@context': CODEMETA, ...codemetaNode(record, catalogue) }),
};

/**
 * A record in the terms of the CodeMeta 3.0 context
 * (https://w3id.org/codemeta/3.0), without the context itself. What the context has no term for becomes a
 * keyword (kind, domain, infrastructure, standards) or a related link
 * (training, places to run it). A publication has no type, since the context
 * knows none for it.
 */
export function codemetaNode(record: SoftwareRecord, catalogue: Catalogue): Node {
  const licenses = licensesOf(record.license).map(licenseUrl);
  const software = (references: SoftwareRecord['isPartOf']): Node[] | undefined =>
    references?.map((reference) => softwareNode(reference, catalogue));
  const links: Link[] = [
    ...(record.relatedLink ?? []),
    ...(record.training ?? []),
    ...(record.launch ?? []),
  ];
  return {
    '@type': 'SoftwareSourceCode',
    '@id': absoluteUrl(catalogue.config, softwarePath(record.id)),
    name: record.name,
    description: record.description.trim(),
    codeRepository: record.codeRepository,
    url: record.url,
    license: licenses.length === 1 ? licenses[0] : licenses,
    author: record.author.map(agentNode),
    maintainer: record.maintainer?.map(agentNode),
    contributor: record.contributor?.map(agentNode),
    copyrightHolder: record.copyrightHolder?.map(agentNode),
    keywords: keywordsOf(record, catalogue),
    identifier: record.identifier?.map(identifierUrl),
    version: record.version,
    softwareVersion: record.version,
    dateCreated: record.dateCreated,
    datePublished: record.datePublished,
    dateModified: record.dateModified,
    developmentStatus:
      record.developmentStatus && `https://www.repostatus.org/#${record.developmentStatus}`,
    programmingLanguage: record.programmingLanguage,
    runtimePlatform: record.runtimePlatform,
    operatingSystem: record.operatingSystem,
    softwareHelp: record.softwareHelp,
    buildInstructions: record.buildInstructions,
    readme: record.readme,
    issueTracker: record.issueTracker,
    continuousIntegration: record.continuousIntegration,
    downloadUrl: record.downloadUrl,
    installUrl: record.installUrl,
    releaseNotes: record.releaseNotes,
    softwareRequirements: software(record.softwareRequirements),
    softwareSuggestions: software(record.softwareSuggestions),
    isPartOf: software(record.isPartOf),
    hasPart: software(record.hasPart),
    referencePublication: record.referencePublication?.map(({ id, name }) => ({ '@id': id, name })),
    funder: record.funder?.map(organizationNode),
    funding: record.funding?.map(grantText),
    supportingData: record.supportingData?.map(({ url }) => url),
    relatedLink: links.length === 0 ? undefined : links.map(({ url }) => url),
  };
}

/** CodeMeta's funding is a text: the number of the grant, and its name. */
function grantText({ identifier, name }: Grant): string {
  return name === undefined ? identifier : `${identifier} (${name})`;
}
