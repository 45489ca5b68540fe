import { oaiDatacite } from '#exports/oai-datacite.ts';
import { oaiDc } from '#exports/oai-dc.ts';
import { openaire } from '#exports/openaire.ts';
import type { Markup } from '#exports/xml.ts';
import type { Catalogue } from '#registry/catalogue.ts';
import type { SoftwareRecord } from '#registry/generated/types.ts';

/** What OAI-PMH tells of a metadata format. */
export interface OaiFormat {
  readonly metadataPrefix: string;
  readonly schema: string;
  readonly metadataNamespace: string;
}

interface RenderedFormat extends OaiFormat {
  render(record: SoftwareRecord, catalogue: Catalogue): string;
}

/** Simple Dublin Core, which OAI-PMH asks of every repository. */
export const DUBLIN_CORE: RenderedFormat = {
  metadataPrefix: 'oai_dc',
  schema: 'http://www.openarchives.org/OAI/2.0/oai_dc.xsd',
  metadataNamespace: 'http://www.openarchives.org/OAI/2.0/oai_dc/',
  render: oaiDc,
};

/** Version 4 of OpenAIRE's guidelines for literature repositories, which EOSC asks for. */
export const OPENAIRE: RenderedFormat = {
  metadataPrefix: 'oai_openaire',
  schema: 'https://www.openaire.eu/schema/repo-lit/4.0/openaire.xsd',
  metadataNamespace: 'http://namespace.openaire.eu/schema/oaire/',
  render: openaire,
};

/** All metadata formats that the records can be harvested in. */
export const oaiFormats: readonly RenderedFormat[] = [
  DUBLIN_CORE,
  {
    metadataPrefix: 'oai_datacite',
    schema: 'http://schema.datacite.org/oai/oai-1.1/oai.xsd',
    metadataNamespace: 'http://schema.datacite.org/oai/oai-1.1/',
    render: oaiDatacite,
  },
  OPENAIRE,
];

/** An XML document as a part of another one: without the declaration at its head. */
export function embedded(xml: string): Markup {
  return { xml: xml.replace(/^\uFEFF?\s*<\?xml[^>]*\?>/, '').trim() };
}
