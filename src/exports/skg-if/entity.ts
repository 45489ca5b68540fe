import type { Node } from '#exports/json-ld.ts';
import { bareDoi } from '#exports/publication.ts';

/** What all entities of SKG-IF have. */
export interface Entity extends Node {
  readonly local_identifier: string;
  readonly entity_type: 'product' | 'person' | 'organisation' | 'grant' | 'topic' | 'datasource';
}

/** An identifier in a scheme that SKG-IF knows. */
interface Identifier {
  readonly scheme: string;
  readonly value: string;
}

const SCHEMES: readonly (readonly [scheme: string, address: RegExp])[] = [
  ['orcid', /^https:\/\/orcid\.org\/(.+)$/],
  ['ror', /^https:\/\/ror\.org\/(.+)$/],
  ['arxiv', /^https:\/\/arxiv\.org\/abs\/(.+)$/],
  ['bibcode', /^https:\/\/ui\.adsabs\.harvard\.edu\/abs\/([^/]+)\/?(?:abstract)?$/],
];

/**
 * The identifier that an address stands for, without its resolver; of a scheme that
 * SKG-IF does not have (SWHID, ASCL, RRID) the address itself
 * (https://skg-if.github.io/interoperability-framework/#external-identifiers-of-entities).
 */
export function identifierOf(address: string): Identifier {
  const doi = bareDoi(address);
  if (doi !== undefined) return { scheme: 'doi', value: doi };
  for (const [scheme, form] of SCHEMES) {
    const [, value] = form.exec(address) ?? [];
    if (value !== undefined) return { scheme, value };
  }
  return { scheme: 'url', value: address };
}

/** An address as an IRI of RDF: the letters that none may hold are encoded (RFC 3987, 2.2). */
export function iri(address: string): string {
  return address.replaceAll(/[<>"{}|\\^`\p{Cc}\p{Z}]/gu, encodeURIComponent);
}

/**
 * An identifier for what has none, below the page of the one record that names it: two
 * records may mean two people by one name.
 */
export function localIdentifier(page: string, kind: 'agent' | 'grant', name: string): string {
  return `${page}#${kind}-${encodeURIComponent(name.toWellFormed())}`;
}
