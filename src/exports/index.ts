import { atom, infrastructureFeeds } from '#exports/atom.ts';
import { badge } from '#exports/badge.ts';
import { bibtex } from '#exports/bibtex.ts';
import { catalogueCsv } from '#exports/catalogue-csv.ts';
import { catalogueJson } from '#exports/catalogue-json.ts';
import { catalogueNdjson } from '#exports/catalogue-ndjson.ts';
import { changesJson } from '#exports/changes-json.ts';
import { citationCff } from '#exports/citation-cff.ts';
import { codemeta2 } from '#exports/codemeta-2.ts';
import { codemetaGraph } from '#exports/codemeta-graph.ts';
import { codemetaList } from '#exports/codemeta-list.ts';
import { codemeta } from '#exports/codemeta.ts';
import { cslJson } from '#exports/csl-json.ts';
import { dataCatalog } from '#exports/data-catalog.ts';
import { dataciteJson } from '#exports/datacite-json.ts';
import { dataciteXml } from '#exports/datacite-xml.ts';
import { eoscDatasource } from '#exports/eosc-datasource.ts';
import type { Export, RecordExport } from '#exports/export.ts';
import { jsonSchemas } from '#exports/json-schemas.ts';
import { llmsTxt } from '#exports/llms-txt.ts';
import { oaiAddresses } from '#exports/oai-addresses.ts';
import { oaiCollected } from '#exports/oai-collected.ts';
import { oaiIndex } from '#exports/oai-index.ts';
import { oaiRecords } from '#exports/oai-records.ts';
import { oaiStaticRepository } from '#exports/oai-static-repository.ts';
import { openApi } from '#exports/openapi.ts';
import { openSearch } from '#exports/opensearch.ts';
import { qualityJson } from '#exports/quality-json.ts';
import { recordJson } from '#exports/record-json.ts';
import { ris } from '#exports/ris.ts';
import { robotsTxt } from '#exports/robots-txt.ts';
import { schemaOrgJsonLd } from '#exports/schema-org-json-ld.ts';
import { linksetOf } from '#exports/signposting.ts';
import { sitemap } from '#exports/sitemap.ts';
import { skgIf } from '#exports/skg-if.ts';
import { domainSlices, infrastructureSlices } from '#exports/slices.ts';
import { withdrawnJson } from '#exports/withdrawn-json.ts';

/** The documents beside the page of a record. */
export const recordExports: readonly RecordExport[] = withLinkset([
  codemeta,
  codemeta2,
  schemaOrgJsonLd,
  recordJson,
  dataciteJson,
  dataciteXml,
  citationCff,
  bibtex,
  ris,
  cslJson,
  badge,
]);

/** All ways out of the catalogue. */
export const exports: readonly Export[] = withGuides([
  ...recordExports,
  catalogueJson,
  catalogueNdjson,
  catalogueCsv,
  codemetaList,
  codemetaGraph,
  qualityJson,
  changesJson,
  withdrawnJson,
  atom,
  infrastructureFeeds,
  infrastructureSlices,
  domainSlices,
  skgIf,
  jsonSchemas,
  oaiIndex,
  oaiRecords,
  oaiCollected,
  oaiAddresses,
  oaiStaticRepository,
  eoscDatasource,
  openSearch,
  sitemap,
  robotsTxt,
]);

/** The linkset names all the others. */
function withLinkset(documents: readonly RecordExport[]): RecordExport[] {
  return [...documents, linksetOf(documents)];
}

/** The descriptions of the catalogue for search engines, language models and clients name the others. */
function withGuides(ways: readonly Export[]): Export[] {
  const guides = [dataCatalog(ways), llmsTxt(ways)];
  return [...ways, ...guides, openApi([...ways, ...guides])];
}
