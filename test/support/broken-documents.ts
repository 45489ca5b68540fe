/** Makes a document invalid by the definition of its format. */
type Breaking = (text: string) => string;

const cut: Breaking = (text) => text.slice(0, -10);
const nextVersion: Breaking = (text) =>
  text.replace('"schemaVersion": "1.0"', '"schemaVersion": 2');
const misspeltLicense: Breaking = (text) => text.replace(/"license":/, '"licence":');
/** An element that no schema knows, before the end of the root. */
const strangeElement: Breaking = (text) => text.replace(/<\/[\w:]+>\s*$/, '<strange/>$&');

/** One mistake for the documents of each export, by its id. */
export const BROKEN: Readonly<Record<string, Breaking>> = {
  atom: cut,
  badge: cut,
  bibtex: (text) => text.replace('}', ''),
  catalogue: nextVersion,
  'catalogue-csv': (text) => text.replace(',', ',"one more",'),
  'catalogue-ndjson': misspeltLicense,
  cff: (text) => text.replace(/^cff-version/m, 'version-of-cff'),
  changes: nextVersion,
  codemeta: misspeltLicense,
  'codemeta-2': misspeltLicense,
  'codemeta-graph': misspeltLicense,
  'codemeta-list': misspeltLicense,
  csl: (text) => text.replace('"type": "software"', '"type": "programme"'),
  'data-catalog': misspeltLicense,
  'datacite-json': (text) => text.replaceAll('"Software"', '"Programme"'),
  'datacite-xml': (text) => text.replace(/<publisher\b.*<\/publisher>/, ''),
  'domain-slices': nextVersion,
  'eosc-datasource': (text) => text.replace('"ds_jurisdiction-global"', '"everywhere"'),
  'infrastructure-feeds': cut,
  'infrastructure-slices': nextVersion,
  linkset: (text) => text.replace('"href"', '"ref"'),
  llms: (text) => `${text}\u0001`,
  'oai-addresses': (text) => text.replace('/', ' '),
  'oai-collected': (text) => text.replace('<datestamp>', '<datestamp>on '),
  'oai-index': cut,
  'oai-records': strangeElement,
  'oai-static-repository': (text) => text.replace('deletedRecord>no<', 'deletedRecord>persistent<'),
  openapi: cut,
  opensearch: cut,
  quality: nextVersion,
  record: misspeltLicense,
  ris: (text) => text.replace('TY  - ', 'TY - '),
  robots: (text) => text.replace(': ', ' '),
  schemas: (text) => text.replace(/"type": "\w+"/, '"type": "thing"'),
  'schema-org': misspeltLicense,
  sitemap: cut,
  'skg-if': (text) => text.replace('"entity_type":"', '"entity_type":"un'),
  withdrawn: nextVersion,
};
