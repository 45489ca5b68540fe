import type { DataciteResource } from '#exports/datacite/resource.ts';
import { element, filledElement, type Markup } from '#exports/xml.ts';
import { identifierUrl } from '#registry/addresses.ts';

/** The other identifiers, as addresses where they are no DOIs. */
export function openaireAlternates({ alternateIdentifiers }: DataciteResource): Markup | undefined {
  const items = alternateIdentifiers.map(({ alternateIdentifier, alternateIdentifierType }) =>
    alternateIdentifierType === 'DOI'
      ? element('datacite:alternateIdentifier', { alternateIdentifierType }, [alternateIdentifier])
      : element('datacite:alternateIdentifier', { alternateIdentifierType: 'URL' }, [
          identifierUrl(alternateIdentifier),
        ]),
  );
  return filledElement('datacite:alternateIdentifiers', {}, items);
}

/** The related resources. The schema knows no SWHIDs, and not that one software replaces another. */
export function openaireRelations({ relatedIdentifiers }: DataciteResource): Markup | undefined {
  const items = relatedIdentifiers
    .filter(({ relationType }) => relationType !== 'IsObsoletedBy')
    .map(({ relatedIdentifier, relatedIdentifierType: type, schemeUri, ...attributes }) =>
      element(
        'datacite:relatedIdentifier',
        {
          ...attributes,
          schemeURI: schemeUri,
          relatedIdentifierType: type === 'SWHID' ? 'URL' : type,
        },
        [type === 'SWHID' ? identifierUrl(relatedIdentifier) : relatedIdentifier],
      ),
    );
  return filledElement('datacite:relatedIdentifiers', {}, items);
}
