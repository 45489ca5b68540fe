import { dataciteMarkup } from '#exports/datacite/markup.ts';
import { dataciteResource } from '#exports/datacite/record.ts';
import { element } from '#exports/xml.ts';
import type { Catalogue } from '#registry/catalogue.ts';
import type { RegistryConfig, SoftwareRecord } from '#registry/generated/types.ts';

/**
 * A record as the element of the metadata prefix `oai_datacite`: DataCite's XML in its
 * envelope for OAI-PMH (http://schema.datacite.org/oai/oai-1.1/oai.xsd).
 */
export function oaiDatacite(record: SoftwareRecord, catalogue: Catalogue): string {
  const attributes = {
    xmlns: 'http://schema.datacite.org/oai/oai-1.1/',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xsi:schemaLocation':
      'http://schema.datacite.org/oai/oai-1.1/ http://schema.datacite.org/oai/oai-1.1/oai.xsd',
  };
  return element('oai_datacite', attributes, [
    element('schemaVersion', {}, ['4.7']),
    element('datacentreSymbol', {}, [datacentreSymbol(catalogue.config)]),
    element('payload', {}, [dataciteMarkup(dataciteResource(record, catalogue))]),
  ]).xml;
}

/** The catalogue's short name in the form of DataCite's symbols: `ESCAPE.SOFTWARE`. */
function datacentreSymbol({ shortName }: RegistryConfig): string {
  return shortName.toUpperCase().replaceAll(/[^\p{L}\p{N}]+/gu, '.');
}
