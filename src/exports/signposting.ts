import { jsonText, type RecordExport } from '#exports/export.ts';
import { uri } from '#exports/text.ts';
import { absoluteUrl, licenseUrl, softwarePath } from '#registry/addresses.ts';
import type { Catalogue } from '#registry/catalogue.ts';
import type { SoftwareRecord } from '#registry/generated/types.ts';
import { licensesOf } from '#registry/license.ts';

/** A link with a relation type, as it stands in the head of a page and in the linkset. */
export interface TypedLink {
  readonly rel:
    'cite-as' | 'type' | 'author' | 'license' | 'describedby' | 'item' | 'collection' | 'linkset';
  readonly href: string;
  readonly type?: string;
}

/** So many authors are linked; a longer list stands in the documents. */
const MOST_AUTHORS = 50;

/**
 * The links of a record's page, by the FAIR Signposting profile, level 1
 * (https://signposting.org/FAIR/). `cite-as` is the page itself, which stays at its
 * address: a DOI leads to somebody else's page. `item` is where the software is.
 */
export function typedLinks(
  record: SoftwareRecord,
  { config }: Catalogue,
  documents: readonly RecordExport[],
): TypedLink[] {
  const page = absoluteUrl(config, softwarePath(record.id));
  const authors = record.author.flatMap(({ id }) => id ?? []).slice(0, MOST_AUTHORS);
  const link = (rel: TypedLink['rel'], href: string, type?: string): TypedLink => ({
    rel,
    href: uri(href),
    ...(type === undefined ? {} : { type }),
  });
  return [
    link('cite-as', page),
    link('type', 'https://schema.org/SoftwareSourceCode'),
    link('type', 'https://schema.org/AboutPage'),
    ...authors.map((id) => link('author', id)),
    ...licensesOf(record.license)
      .filter((id) => !id.startsWith('LicenseRef-'))
      .map((id) => link('license', licenseUrl(id))),
    ...documents
      .filter(({ role }) => role === undefined)
      .map(({ file, mediaType }) => link('describedby', page + file, mediaType)),
    link('item', record.codeRepository, 'text/html'),
    ...(record.downloadUrl === undefined ? [] : [link('item', record.downloadUrl, 'text/html')]),
    link('collection', config.url, 'text/html'),
    link('linkset', `${page}linkset.json`, 'application/linkset+json'),
  ];
}

/** The export of all links of a record, given the other documents beside its page. */
export function linksetOf(documents: readonly RecordExport[]): RecordExport {
  return {
    scope: 'record',
    role: 'links',
    id: 'linkset',
    title: 'Linkset',
    purpose:
      'All typed links of a page and of the documents beside it, for FAIR assessors and robots.',
    standard: 'RFC 9264 and FAIR Signposting level 2',
    definition: 'https://signposting.org/FAIR/',
    mediaType: 'application/linkset+json',
    file: 'linkset.json',
    render: (record, catalogue) => jsonText(linkset(record, catalogue, documents)),
  };
}

/** RFC 9264, section 4.2: the targets by relation, for the page and for each document. */
function linkset(
  record: SoftwareRecord,
  catalogue: Catalogue,
  documents: readonly RecordExport[],
): unknown {
  const page = absoluteUrl(catalogue.config, softwarePath(record.id));
  const links = typedLinks(record, catalogue, documents).filter(({ rel }) => rel !== 'linkset');
  const byRelation = Object.entries(Object.groupBy(links, ({ rel }) => rel)).map(
    ([rel, list]) => [rel, list.map(({ rel: _, ...target }) => target)] as const,
  );
  const describing = links.filter(({ rel }) => rel === 'describedby');
  return {
    linkset: [
      { anchor: page, ...Object.fromEntries(byRelation) },
      ...describing.map(({ href }) => ({
        anchor: href,
        describes: [{ href: page, type: 'text/html' }],
      })),
    ],
  };
}
