import type { CatalogueExport } from '#exports/export.ts';
import { DUBLIN_CORE, embedded } from '#exports/oai-formats.ts';
import type { OaiHeader } from '#exports/oai-header.ts';
import { oaiRepository } from '#exports/oai-index.ts';
import { oaiLiving } from '#exports/oai-living.ts';
import { element, type Markup } from '#exports/xml.ts';
import { absoluteUrl } from '#registry/addresses.ts';
import type { Catalogue } from '#registry/catalogue.ts';

const FILE = 'oai/static-repository.xml';
const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<Repository xmlns="http://www.openarchives.org/OAI/2.0/static-repository" xmlns:oai="http://www.openarchives.org/OAI/2.0/">
`;

/** An element of OAI-PMH with a text. */
const oai = (name: string, text: string): Markup => element(`oai:${name}`, {}, [text]);

/**
 * The catalogue as an OAI Static Repository (specification of 2004-04-23): one file that a
 * gateway reads whole and serves by OAI-PMH. By its rules it knows days only, no sets and no
 * deletions. It holds Dublin Core, so that it stays small; and its baseURL is its own
 * address, since no gateway has been named.
 */
export const oaiStaticRepository: CatalogueExport = {
  scope: 'catalogue',
  id: 'oai-static-repository',
  title: 'OAI Static Repository',
  purpose: 'The whole catalogue in Dublin Core for gateways that serve such a file by OAI-PMH.',
  standard: 'OAI Static Repository, 2004-04-23',
  definition: 'https://www.openarchives.org/OAI/2.0/guidelines-static-repository.htm',
  mediaType: 'text/xml',
  file: FILE,
  *render(catalogue) {
    const records = [...oaiLiving(catalogue)];
    yield `${HEAD}${identify(catalogue, records[0]?.header).xml}\n${FORMATS.xml}\n`;
    yield `<ListRecords metadataPrefix="${DUBLIN_CORE.metadataPrefix}">\n`;
    for (const { record, header } of records) {
      const metadata = embedded(DUBLIN_CORE.render(record, catalogue));
      const { xml } = element('oai:record', {}, [
        element('oai:header', {}, [
          oai('identifier', header.identifier),
          oai('datestamp', dayOf(header.datestamp)),
        ]),
        element('oai:metadata', {}, [metadata]),
      ]);
      yield `${xml}\n`;
    }
    yield '</ListRecords>\n</Repository>\n';
  },
};

const FORMATS = element('ListMetadataFormats', {}, [
  element('oai:metadataFormat', {}, [
    oai('metadataPrefix', DUBLIN_CORE.metadataPrefix),
    oai('schema', DUBLIN_CORE.schema),
    oai('metadataNamespace', DUBLIN_CORE.metadataNamespace),
  ]),
]);

function identify({ config }: Catalogue, oldest: OaiHeader | undefined): Markup {
  const { repositoryName, adminEmail, earliestDatestamp } = oaiRepository(
    config,
    oldest === undefined ? [] : [oldest],
  );
  return element('Identify', {}, [
    oai('repositoryName', repositoryName),
    oai('baseURL', absoluteUrl(config, FILE)),
    oai('protocolVersion', '2.0'),
    oai('adminEmail', adminEmail),
    oai('earliestDatestamp', dayOf(earliestDatestamp)),
    oai('deletedRecord', 'no'),
    oai('granularity', 'YYYY-MM-DD'),
  ]);
}

/** The day of a moment. */
function dayOf(moment: string): string {
  return moment.slice(0, 10);
}
