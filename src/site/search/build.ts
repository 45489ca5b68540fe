import { gunzipSync } from 'node:zlib';
import { createIndex } from 'pagefind';
import { agentName } from '#registry/agent-fields.ts';
import type { Catalogue } from '#registry/catalogue.ts';
import { facetsOf, type Facet } from '#registry/facets.ts';
import { translatedWords } from '#registry/localize.ts';
import type { SoftwareRecord } from '#registry/generated/types.ts';
import { searchIndex } from '#site/search/search-index.ts';

/** The files of the search by their path below the address of the site. */
export type SearchFiles = ReadonlyMap<string, Uint8Array>;

/** Indexes the text of all records with Pagefind, and adds our own index of facets and cards. */
export async function buildSearch(catalogue: Catalogue): Promise<SearchFiles> {
  const facets = facetsOf(catalogue);
  const files = new Map<string, Uint8Array>();
  const pages = new Map<string, string>();
  const words = plainWords(facets);
  const terms = translatedWords(catalogue);
  const { index } = checked(await createIndex({ forceLanguage: 'en', includeCharacters: '+#' }));
  if (index === undefined) throw new Error('Pagefind gave no index.');
  for (const record of catalogue.records) {
    checked(
      await index.addCustomRecord({
        url: record.id,
        language: 'en',
        content: searchText(record, [
          ...(words.get(record.id) ?? []),
          ...(terms.get(record.id) ?? []),
        ]),
        meta: { title: record.name },
      }),
    );
  }
  for (const { path, content } of checked(await index.getFiles()).files) {
    const page = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
    if (page !== undefined) pages.set(recordOf(content), page);
    if (NEEDED.test(path)) files.set(`pagefind/${path}`, content);
  }
  await index.deleteIndex();
  const own = JSON.stringify(searchIndex(catalogue, facets, pages));
  return files.set('search.json', new TextEncoder().encode(own));
}

/** What the browser loads of Pagefind: its core, and the index; none of its own interfaces. */
const NEEDED = /^(pagefind(-worker)?\.js|pagefind-entry\.json|wasm\..*|.*\.pf_\w+)$/;

/** Pagefind reports errors in its answers instead of throwing them. */
function checked<T extends { readonly errors: readonly string[] }>(answer: T): T {
  if (answer.errors.length > 0) throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
  return answer;
}

/** The id of the record that a compressed fragment of Pagefind is about. */
function recordOf(fragment: Uint8Array): string {
  const text = new TextDecoder().decode(gunzipSync(fragment));
  return (JSON.parse(text.slice(text.indexOf('{'))) as { url: string }).url;
}

/** The facet values of each record that are no terms of a vocabulary, by its id. */
function plainWords(facets: readonly Facet[]): Map<string, string[]> {
  const words = new Map<string, string[]>();
  for (const { label, term, records } of facets.flatMap(({ values }) => values)) {
    if (term !== undefined) continue;
    for (const { id } of records) words.set(id, [...(words.get(id) ?? []), label]);
  }
  return words;
}

/** All text of a record that a search may find it by. */
function searchText(record: SoftwareRecord, terms: readonly string[]): string {
  const people = record.author.map(agentName);
  return [
    record.name,
    ...(record.alternateName ?? []),
    record.description,
    ...(record.keywords ?? []),
    ...terms,
    ...people,
  ].join('. ');
}
