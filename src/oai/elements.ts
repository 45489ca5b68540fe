import type { OaiHeader } from '#exports/oai-header.ts';
import { element, type Markup } from '#exports/xml.ts';
import type { Files } from '#oai/files.ts';

/** A record as GetRecord and ListRecords give it; a deleted one has no metadata. */
export async function recordOf(
  header: OaiHeader,
  metadataPrefix: string,
  files: Files,
): Promise<Markup> {
  const metadata = header.deleted
    ? undefined
    : element('metadata', {}, [{ xml: await files.metadata(header.identifier, metadataPrefix) }]);
  return element('record', {}, [headerElement(header), metadata]);
}

/** The header of a record, alone or within it. */
export function headerElement({ identifier, datestamp, setSpecs, deleted }: OaiHeader): Markup {
  return element('header', { status: deleted ? 'deleted' : undefined }, [
    text('identifier', identifier),
    text('datestamp', datestamp),
    ...setSpecs.map((spec) => text('setSpec', spec)),
  ]);
}

/** How the identifiers are built (guidelines-oai-identifier), where there is one to show. */
export function identifierDescription(domain: string, sample: string | undefined): Markup[] {
  if (sample === undefined) return [];
  const xmlns = 'http://www.openarchives.org/OAI/2.0/oai-identifier';
  return [
    element('description', {}, [
      element('oai-identifier', { xmlns }, [
        text('scheme', 'oai'),
        text('repositoryIdentifier', domain),
        text('delimiter', ':'),
        text('sampleIdentifier', sample),
      ]),
    ]),
  ];
}

/** An element with a text. */
export const text = (name: string, content: string): Markup => element(name, {}, [content]);
