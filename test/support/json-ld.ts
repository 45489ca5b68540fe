import jsonld from 'jsonld';
import { contexts } from '#test/support/contexts.ts';

/** The terms of the CodeMeta 3.0 context. */
export const codemetaTerms = termsOf('https://w3id.org/codemeta/3.0');

/** The terms of a context that the tests know. */
export function termsOf(address: string): ReadonlySet<string> {
  return new Set(Object.keys(known(address)['@context']));
}

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

/** How many values a document says, and how many of them are left when it is expanded. */
export async function valuesOf(document: object): Promise<{ said: number; left: number }> {
  return { said: values(document), left: values(await expand(document)) };
}

function values(node: unknown): number {
  if (node === null || typeof node !== 'object') return 1;
  if (Array.isArray(node)) return node.reduce<number>((sum, item) => sum + values(item), 0);
  if ('@value' in node) return 1;
  const { '@context': _, ...members } = node as Record<string, unknown>;
  return values(Object.values(members));
}

function known(url: string): { readonly '@context': object } {
  const context = contexts.get(url);
  if (context === undefined) throw new Error(`No context ${url} is known here.`);
  return context;
}
