/** XML Schemas that are named by their public addresses, and where they lie. */
const PUBLIC: Readonly<Record<string, string>> = {
  'http://www.w3.org/2009/01/xml.xsd': 'oai-pmh/xml.xsd',
  'http://www.w3.org/2001/03/xml.xsd': 'oai-pmh/xml.xsd',
  'http://www.w3.org/2001/xml.xsd': 'oai-pmh/xml.xsd',
  'http://www.openarchives.org/OAI/2.0/oai_dc.xsd': 'oai-pmh/oai_dc.xsd',
  'http://www.openarchives.org/OAI/2.0/OAI-PMH-static-repository.xsd':
    'oai-static-repository/OAI-PMH-static-repository.xsd',
  'http://dublincore.org/schemas/xmls/simpledc20021212.xsd': 'oai-pmh/simpledc20021212.xsd',
};

/** Schemas that import others by their namespaces, since OAI-PMH's own does not name what it carries. */
const IMPORTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'oai-all': {
    'http://www.openarchives.org/OAI/2.0/': 'oai-pmh/OAI-PMH.xsd',
    'http://www.openarchives.org/OAI/2.0/oai_dc/': 'oai-pmh/oai_dc.xsd',
    'http://www.openarchives.org/OAI/2.0/oai-identifier': 'oai-pmh/oai-identifier.xsd',
    'http://www.openarchives.org/OAI/2.0/provenance': 'oai-pmh/provenance.xsd',
    'http://schema.datacite.org/oai/oai-1.1/': 'datacite/oai/oai-1.1/oai.xsd',
    'http://datacite.org/schema/kernel-4': 'datacite/meta/kernel-4/metadata.xsd',
  },
  // OpenAIRE declares DataCite's namespace anew, so that both cannot stand in one schema.
  'oai-openaire': {
    'http://www.openarchives.org/OAI/2.0/': 'oai-pmh/OAI-PMH.xsd',
    'http://namespace.openaire.eu/schema/oaire/': 'openaire-v4/schemas/4.0/openaire.xsd',
  },
  'static-all': {
    'http://www.openarchives.org/OAI/2.0/static-repository':
      'oai-static-repository/static-repository.xsd',
    'http://www.openarchives.org/OAI/2.0/oai_dc/': 'oai-pmh/oai_dc.xsd',
  },
};

/** The files of the folder of schemas that are no official ones: texts by path. */
export function ownFiles(): Readonly<Record<string, string>> {
  const uris = Object.entries(PUBLIC).flatMap(([address, file]) => [
    `  <uri name="${address}" uri="${file}"/>`,
    `  <system systemId="${address}" uri="${file}"/>`,
  ]);
  const catalog = `<catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog">\n${uris.join('\n')}\n</catalog>\n`;
  const wrappers = Object.entries(IMPORTS).map(([name, imports]) => {
    const lines = Object.entries(imports).map(
      ([namespace, file]) => `  <xs:import namespace="${namespace}" schemaLocation="../${file}"/>`,
    );
    const text = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:x-catalogue:${name}">\n${lines.join('\n')}\n</xs:schema>\n`;
    return [`wrappers/${name}.xsd`, text] as const;
  });
  return { 'catalog.xml': catalog, ...Object.fromEntries(wrappers) };
}
