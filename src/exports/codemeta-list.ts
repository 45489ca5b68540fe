import { CODEMETA, codemetaNode } from '#exports/codemeta.ts';
import { jsonListParts, type CatalogueExport } from '#exports/export.ts';
import type { Node } from '#exports/json-ld.ts';
import { listed } from '#exports/listed.ts';
import { doiOf } from '#exports/publication.ts';
import { absoluteUrl, identifierUrl, softwarePath } from '#registry/addresses.ts';
import type { Catalogue } from '#registry/catalogue.ts';
import type { SoftwareRecord } from '#registry/generated/types.ts';

/** All listed software as a plain list of CodeMeta objects. */
export const codemetaList: CatalogueExport = {
  scope: 'catalogue',
  id: 'codemeta-list',
  title: 'CodeMeta of all software',
  purpose: 'Every software in CodeMeta for other directories, as one list.',
  standard: 'CodeMeta 3.0',
  definition: CODEMETA,
  mediaType: 'application/json',
  file: 'codemeta.json',
  render: (catalogue) =>
    jsonListParts(listed(catalogue).map((record) => listedNode(record, catalogue))),
};

/**
 * An object as the scraper of the Research Software Directory decodes it
 * (https://github.com/research-software-directory/RSD-as-a-service,
 * codemeta/src/terms/terms.go): it gives up the whole list where `identifier` is no text,
 * `affiliation` no object, or a field that may repeat no list. So the identifier is the
 * DOI, else the first identifier, else the address of the page, and the others are
 * `sameAs`; of several affiliations the first is kept.
 */
function listedNode(record: SoftwareRecord, catalogue: Catalogue): Node {
  const node = codemetaNode(record, catalogue);
  const page = absoluteUrl(catalogue.config, softwarePath(record.id));
  const identifiers = (record.identifier ?? []).map(identifierUrl);
  const doi = doiOf(record);
  const identifier = doi === undefined ? (identifiers[0] ?? page) : `https://doi.org/${doi}`;
  const others = identifiers.filter((other) => other !== identifier);
  const people = (agents: unknown): unknown => (agents as Node[] | undefined)?.map(oneAffiliation);
  return {
    '@context': CODEMETA,
    ...node,
    identifier,
    sameAs: others.length === 0 ? undefined : others,
    author: people(node['author']),
    maintainer: people(node['maintainer']),
    contributor: people(node['contributor']),
    copyrightHolder: people(node['copyrightHolder']),
    programmingLanguage: record.programmingLanguage ?? [],
    referencePublication: node['referencePublication'] ?? [],
    downloadUrl: record.downloadUrl === undefined ? [] : [record.downloadUrl],
  };
}

function oneAffiliation(agent: Node): Node {
  const [first] = (agent['affiliation'] as Node[] | undefined) ?? [];
  return { ...agent, affiliation: first };
}
