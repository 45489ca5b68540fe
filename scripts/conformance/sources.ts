/** Files of a commit of a repository on GitHub, and the folder of schemas in which they lie. */
type Source = readonly [folder: string, from: string, files: readonly string[]];

const datacite = (kernel: readonly string[]): string[] =>
  kernel.map((name) => `include/datacite-${name}-v4.xsd`);

const RAW = 'https://raw.githubusercontent.com/';
const OAI_VALIDATOR =
  'EuroCRIS/openaire-cris-validator/d15db8136039ab383a104c900c2076d17c8ec925/src/main';
const DATACITE = 'datacite/schema/471512cb0172e2e46590902728eceb35a08225b2/source';
const SKG_IF_API = 'skg-if/api/f7b93ac6ca82d094835f8b7a51ba746c44b1fb79/openapi/ver';

const SOURCES: readonly Source[] = [
  [
    'cff',
    'citation-file-format/citation-file-format/0c5b4aa07071490eaf261775ce96ccdd13a6e2d5',
    ['schema.json'],
  ],
  [
    'csl',
    'citation-style-language/schema/e3ce254a72c4470a5ed3b9d23b428017d25674e9/schemas/input',
    ['csl-data.json'],
  ],
  [
    'datacite/meta/kernel-4',
    `${DATACITE}/meta/kernel-4`,
    [
      'metadata.xsd',
      'include/xml.xsd',
      ...datacite(['contributorType', 'dateType', 'descriptionType', 'funderIdentifierType']),
      ...datacite(['nameType', 'numberType', 'relatedIdentifierType', 'relationType']),
      ...datacite(['resourceType', 'titleType']),
    ],
  ],
  ['datacite/oai/oai-1.1', `${DATACITE}/oai/oai-1.1`, ['oai.xsd']],
  [
    'datacite/json',
    'inveniosoftware/datacite/5506d1347a070952d2c2b96c213f44c5fa46d0dd/datacite/schemas',
    ['datacite-v4.5.json'],
  ],
  [
    'oai-pmh',
    'openaire/guidelines-cris-managers/cd681c6f36497696301067b17c43142cd0165fc3/schemas/cached',
    ['OAI-PMH.xsd'],
  ],
  [
    'oai-pmh',
    `${OAI_VALIDATOR}/resources/schemas/cached`,
    ['oai_dc.xsd', 'provenance.xsd', 'simpledc20021212.xsd'],
  ],
  ['oai-pmh', `${OAI_VALIDATOR}/xjc/schemas/cached`, ['oai-identifier.xsd', 'xml.xsd']],
  [
    'openaire-v4/schemas/4.0',
    'openaire/guidelines-literature-repositories/a18c6a94bdf213ec203d38eca0084ed2ee0a15d5/schemas/4.0',
    [
      'openaire.xsd',
      'oaire.xsd',
      'oaire-accessRight-v4.xsd',
      'oaire-identifierType-v4.0.xsd',
      'oaire-resourceType-v4.xsd',
      'oaire-versions-v4.xsd',
      'dc.xsd',
      'dcterms.xsd',
      'datacite-v4.xsd',
      'datacite-contributorType-v4.xsd',
      'datacite-dateType-v4.xsd',
      'datacite-funderIdentifierType-v4.xsd',
      'datacite-nameType-v4.xsd',
      'datacite-relatedIdentifierType-v4.xsd',
      'datacite-relationType-v4.xsd',
      'datacite-resourceType-v4.1.xsd',
      'datacite-titleType-v4.xsd',
    ],
  ],
  [
    'schemaorg',
    'schemaorg/schemaorg/cc71c8e064859e912aac8b11ec06e6bc53255b6a/data/releases/30.0',
    ['schemaorgcontext.jsonld', 'schemaorg-current-https.jsonld'],
  ],
  [
    'skg-if/context/1.1.0',
    'skg-if/context/cf8d9565440821a0a1cfadd9c21dcd63f3ab71b6/ver/1.1.0',
    ['skg-if.json'],
  ],
  ['skg-if/api/1.0.0', `${SKG_IF_API}/1.0.0`, ['context/skg-if-api.json']],
  ['skg-if/api/current', `${SKG_IF_API}/current`, ['skg-if-openapi.yaml']],
  [
    'eosc-resource-catalogue/form-models-v6',
    'madgeek-arc/resource-catalogue/9ab98d1b46de44d2130a9ab081e9d2a554f2480b/resource-catalogue-service/src/main/resources/models',
    ['m-b-datasource.json'],
  ],
  [
    'eosc-resource-catalogue/vocabularies',
    'madgeek-arc/resource-catalogue-docs/f50203238a02a8618e073b86c881efee506acab7/vocabularies',
    [
      'ACCESS_TYPE.json',
      'CATEGORY.json',
      'DS_CLASSIFICATION.json',
      'DS_JURISDICTION.json',
      'DS_PERSISTENT_IDENTITY_SCHEME.json',
      'DS_RESEARCH_ENTITY_TYPE.json',
      'ORDER_TYPE.json',
      'SCIENTIFIC_DOMAIN.json',
      'SCIENTIFIC_SUBDOMAIN.json',
      'SUBCATEGORY.json',
      'TRL.json',
    ],
  ],
];

const OAI = 'http://www.openarchives.org/OAI/2.0/';

/** The official schemas and contexts: the address of each, by its path in the folder of schemas. */
export const addresses: ReadonlyMap<string, string> = new Map([
  ...SOURCES.flatMap(([folder, from, files]) =>
    files.map((file) => [`${folder}/${file}`, `${RAW}${from}/${file}`] as const),
  ),
  ['oai-static-repository/static-repository.xsd', `${OAI}static-repository.xsd`],
  ['oai-static-repository/OAI-PMH-static-repository.xsd', `${OAI}OAI-PMH-static-repository.xsd`],
  ['codemeta/codemeta-2.0.jsonld', `${RAW}codemeta/codemeta/2.0/codemeta.jsonld`],
  ['codemeta/codemeta-3.0.jsonld', `${RAW}codemeta/codemeta/3.0/codemeta.jsonld`],
]);
