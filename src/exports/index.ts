import { atom, infrastructureFeeds } from '#exports/atom.ts';
import { badge } from '#exports/badge.ts';
import { bibtex } from '#exports/bibtex.ts';
import { catalogueJson } from '#exports/catalogue-json.ts';
import { changesJson } from '#exports/changes-json.ts';
import { citationCff } from '#exports/citation-cff.ts';
import { codemeta } from '#exports/codemeta.ts';
import { dataciteJson } from '#exports/datacite-json.ts';
import { dataciteXml } from '#exports/datacite-xml.ts';
import { cslJson } from '#exports/csl-json.ts';
import type { Export, RecordExport } from '#exports/export.ts';
import { jsonSchemas } from '#exports/json-schemas.ts';
import { oaiAddresses } from '#exports/oai-addresses.ts';
import { oaiCollected } from '#exports/oai-collected.ts';
import { oaiIndex } from '#exports/oai-index.ts';
import { oaiRecords } from '#exports/oai-records.ts';
import { oaiStaticRepository } from '#exports/oai-static-repository.ts';
import { qualityJson } from '#exports/quality-json.ts';
import { ris } from '#exports/ris.ts';
import { linksetOf } from '#exports/signposting.ts';
import { withdrawnJson } from '#exports/withdrawn-json.ts';

/** The documents beside the page of a record. */
export const recordExports: readonly RecordExport[] = withLinkset([
  codemeta,
  dataciteJson,
  dataciteXml,
  citationCff,
  bibtex,
  ris,
  cslJson,
  badge,
]);

/** All ways out of the catalogue. */
export const exports: readonly Export[] = [
  ...recordExports,
  catalogueJson,
  qualityJson,
  changesJson,
  withdrawnJson,
  atom,
  infrastructureFeeds,
  jsonSchemas,
  oaiIndex,
  oaiRecords,
  oaiCollected,
  oaiAddresses,
  oaiStaticRepository,
];

/** The linkset names all the others. */
function withLinkset(documents: readonly RecordExport[]): RecordExport[] {
  return [...documents, linksetOf(documents)];
}
