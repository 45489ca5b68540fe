import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsonld from 'jsonld';

/** The contexts that the tests know, by address: nothing is read from the network. */
const CONTEXTS = {
  'https://w3id.org/codemeta/3.0': JSON.parse(
    readFileSync(join(import.meta.dirname, '../standards/codemeta-3.0.jsonld'), 'utf8'),
  ) as { '@context': Record<string, unknown> },
};

/** The terms of the CodeMeta 3.0 context. */
export const codemetaTerms = new Set(
  Object.keys(CONTEXTS['https://w3id.org/codemeta/3.0']['@context']),
);

/**
 * Expands a JSON-LD document. Throws for a member that the context does not
 * know and for an address that is relative, which JSON-LD would drop in silence.
 */
export async function expand(document: object): Promise<Record<string, unknown>[]> {
  const documentLoader = async (url: string) => ({
    contextUrl: undefined,
    documentUrl: url,
    document: known(url),
  });
  const options = { documentLoader, safe: true } as jsonld.Options.Expand;
  return (await jsonld.expand(document as jsonld.JsonLdDocument, options)) as Record<
    string,
    unknown
  >[];
}

function known(url: string): object {
  const context = (CONTEXTS as Record<string, object>)[url];
  if (context === undefined) throw new Error(`No context ${url} is known here.`);
  return context;
}
