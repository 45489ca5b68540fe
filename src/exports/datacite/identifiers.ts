import type { DataciteAlternate, DataciteRelated } from '#exports/datacite/resource.ts';
import { bareDoi, doiOf } from '#exports/publication.ts';
import type { SoftwareRecord } from '#registry/generated/types.ts';

const ARXIV = /^https:\/\/(?:www\.)?arxiv\.org\/(?:abs|pdf)\/(\S+?)(?:\.pdf)?$/;
const BIBCODE = /^https:\/\/ui\.adsabs\.harvard\.edu\/abs\/([^/?#]{19})(?:\/abstract)?$/;

/** An identifier or address as DataCite writes it, with its type. */
export function typedIdentifier(
  text: string,
): Pick<DataciteRelated, 'relatedIdentifier' | 'relatedIdentifierType'> {
  const as = (type: DataciteRelated['relatedIdentifierType'], value: string) => ({
    relatedIdentifier: value,
    relatedIdentifierType: type,
  });
  const doi = bareDoi(text);
  if (doi !== undefined) return as('DOI', doi);
  if (text.startsWith('swh:')) return as('SWHID', text);
  const arxiv = ARXIV.exec(text)?.[1];
  if (arxiv !== undefined) return as('arXiv', `arXiv:${arxiv}`);
  const bibcode = BIBCODE.exec(text.replaceAll('%26', '&'))?.[1];
  return bibcode === undefined ? as('URL', text) : as('bibcode', bibcode);
}

/**
 * All identifiers but the first DOI. Our page is the landing page of OpenAIRE's guidelines
 * for software repositories, where it is not the identifier itself.
 */
export function alternateIdentifiers(record: SoftwareRecord, page: string): DataciteAlternate[] {
  const first = doiOf(record);
  const others = (record.identifier ?? []).filter(
    (id) => first === undefined || bareDoi(id) !== first,
  );
  return [
    ...(first === undefined
      ? []
      : [{ alternateIdentifier: page, alternateIdentifierType: 'LandingPage' }]),
    ...others.map((id) => {
      const doi = bareDoi(id);
      return doi === undefined
        ? { alternateIdentifier: id, alternateIdentifierType: alternateType(id) }
        : { alternateIdentifier: doi, alternateIdentifierType: 'DOI' };
    }),
  ];
}

/** DataCite leaves the type free: the name of the scheme, or URL. */
function alternateType(id: string): string {
  if (id.startsWith('swh:')) return 'SWHID';
  return /^(ascl|RRID):/.exec(id)?.[1]?.toUpperCase() ?? 'URL';
}
