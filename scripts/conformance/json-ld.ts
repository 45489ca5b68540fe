import jsonld from 'jsonld';
import type { Check } from './check.ts';
import { json, problemsOf, type Reading } from './documents.ts';
import { readSchema } from './schema-files.ts';

const CODEMETA_2 = 'codemeta/codemeta-2.0.jsonld';
const CODEMETA_3 = 'codemeta/codemeta-3.0.jsonld';
const SCHEMA_ORG = 'schemaorg/schemaorgcontext.jsonld';
const SCHEMA_ORG_TERMS = 'schemaorg/schemaorg-current-https.jsonld';
const CODEMETA_RAW = 'https://raw.githubusercontent.com/codemeta/codemeta';

/** The contexts that documents may name, by their addresses, and where they lie among the schemas. */
const CONTEXTS: Readonly<Record<string, string>> = {
  'https://w3id.org/codemeta/3.0': CODEMETA_3,
  'https://doi.org/10.5063/schema/codemeta-2.0': CODEMETA_2,
  [`${CODEMETA_RAW}/3.0/codemeta.jsonld`]: CODEMETA_3,
  [`${CODEMETA_RAW}/2.0/codemeta.jsonld`]: CODEMETA_2,
  'https://schema.org': SCHEMA_ORG,
  'https://schema.org/': SCHEMA_ORG,
  'https://w3id.org/skg-if/context/1.1.0/skg-if.json': 'skg-if/context/1.1.0/skg-if.json',
  'https://w3id.org/skg-if/context/1.0.0/skg-if-api.json':
    'skg-if/api/1.0.0/context/skg-if-api.json',
};

/**
 * Expands JSON-LD documents with the official contexts. A member that no context knows, a
 * type or an address that is relative and would be dropped are problems, and so is a term of
 * schema.org that its vocabulary does not hold.
 */
export const jsonLd = ({ read = json, ...scope }: Reading = {}): Check => ({
  name: 'JSON-LD 1.1 with the official contexts',
  needs: [...new Set([...Object.values(CONTEXTS), SCHEMA_ORG_TERMS])],
  ...scope,
  problems(documents, schemas) {
    const terms = schemaOrgTerms(schemas);
    const options = { documentLoader: loaderOf(schemas), safe: true } as jsonld.Options.Expand;
    return problemsOf(documents, async (text) => {
      const messages: string[] = [];
      for (const document of read(text)) {
        try {
          const expanded = await jsonld.expand(document as jsonld.JsonLdDocument, options);
          if (expanded.length === 0) messages.push('Nothing is left of it.');
          messages.push(...unknownTerms(expanded, terms));
        } catch (error) {
          messages.push(messageOf(error));
        }
      }
      return messages;
    });
  },
});

function loaderOf(schemas: string): (url: string) => Promise<object> {
  const loaded = new Map<string, object>();
  return async (url) => {
    const path = CONTEXTS[url];
    if (path === undefined) throw new Error(`There is no official context ${url}.`);
    const document: object = loaded.get(path) ?? readSchema(schemas, path);
    loaded.set(path, document);
    return { contextUrl: undefined, documentUrl: url, document };
  };
}

/** What jsonld says: in its safe mode the reason is among the details. */
function messageOf(error: unknown): string {
  const { message, details } = error as Error & { details?: { event?: unknown; cause?: unknown } };
  const { event, cause } = details ?? {};
  const more = event ?? (cause instanceof Error ? cause.message : undefined);
  return more === undefined ? message : `${message} ${JSON.stringify(more).slice(0, 400)}`;
}

const SCHEMA_NAMESPACE = /^https?:\/\/schema\.org\//;

function schemaOrgTerms(schemas: string): ReadonlySet<string> {
  const { '@graph': graph } = readSchema<{ '@graph': { '@id': string }[] }>(
    schemas,
    SCHEMA_ORG_TERMS,
  );
  return new Set(graph.map((term) => term['@id'].replace('schema:', '')));
}

/** The names and types of an expanded document that look like schema.org's and are not. */
function* unknownTerms(value: unknown, terms: ReadonlySet<string>): Generator<string> {
  if (value === null || typeof value !== 'object') return;
  for (const [key, child] of Object.entries(value)) {
    const named = key === '@type' ? [child].flat().map(String) : [key];
    for (const name of named.filter((candidate) => SCHEMA_NAMESPACE.test(candidate))) {
      if (!terms.has(name.replace(SCHEMA_NAMESPACE, ''))) yield `schema.org has no ${name}`;
    }
    yield* unknownTerms(child, terms);
  }
}
