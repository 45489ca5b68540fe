import type { Check } from './check.ts';
import { dataciteJson } from './datacite.ts';
import { jsonLines } from './documents.ts';
import { eoscForm } from './form-model.ts';
import { jsonLd } from './json-ld.ts';
import { jsonSchema, jsonSchemaItself, ownSchema } from './json-schema.ts';
import { linkset } from './linkset.ts';
import { asListRecords } from './oai.ts';
import { skgIfEntities } from './skg-if.ts';
import { addressLines, bibtex, csv, plainText, readableJson, ris } from './text.ts';
import { wellFormedXml, xmlSchema } from './xml.ts';
import { yamlSchema } from './yaml.ts';

const OAI = 'wrappers/oai-all.xsd';
const OPENAIRE = 'wrappers/oai-openaire.xsd';

/** Which definitions the documents of each export are held against, by the id of the export. */
export const checks: Readonly<Record<string, readonly Check[]>> = {
  atom: [wellFormedXml()],
  badge: [wellFormedXml()],
  bibtex: [bibtex()],
  catalogue: [ownSchema('catalogue')],
  'catalogue-csv': [csv()],
  'catalogue-ndjson': [ownSchema('record', { read: jsonLines })],
  cff: [yamlSchema('cff/schema.json')],
  changes: [ownSchema('changes')],
  codemeta: [jsonLd()],
  'codemeta-2': [jsonLd()],
  'codemeta-graph': [jsonLd()],
  'codemeta-list': [jsonLd()],
  csl: [jsonSchema('csl/csl-data.json')],
  'data-catalog': [jsonLd()],
  'datacite-json': [dataciteJson()],
  'datacite-xml': [xmlSchema('datacite/meta/kernel-4/metadata.xsd')],
  'domain-slices': [ownSchema('catalogue')],
  'eosc-datasource': [eoscForm()],
  'infrastructure-feeds': [wellFormedXml()],
  'infrastructure-slices': [ownSchema('catalogue')],
  linkset: [linkset()],
  llms: [plainText()],
  'oai-addresses': [addressLines()],
  'oai-collected': [
    xmlSchema(OAI, { only: /oai_(?:dc|datacite)\.xml$/, wrap: asListRecords }),
    xmlSchema(OPENAIRE, { only: /oai_openaire\.xml$/, wrap: asListRecords }),
  ],
  'oai-index': [readableJson()],
  'oai-records': [
    xmlSchema(OAI, { only: /\/oai_(?:dc|datacite)\// }),
    xmlSchema('openaire-v4/schemas/4.0/openaire.xsd', { only: /\/oai_openaire\// }),
  ],
  'oai-static-repository': [xmlSchema('wrappers/static-all.xsd')],
  openapi: [readableJson()],
  opensearch: [wellFormedXml()],
  quality: [ownSchema('quality')],
  record: [ownSchema('record')],
  ris: [ris()],
  robots: [plainText({ line: /^[A-Z][A-Za-z-]+: \S.*$/ })],
  'schema-org': [jsonLd()],
  schemas: [jsonSchemaItself()],
  sitemap: [wellFormedXml()],
  'skg-if': [jsonLd({ read: jsonLines }), skgIfEntities({ read: jsonLines })],
  withdrawn: [ownSchema('withdrawn')],
};
