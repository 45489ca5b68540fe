import type { SearchIndex } from '#site/search/search-index.ts';

interface Pagefind {
  init(): Promise<void>;
  search(query: string): Promise<{ readonly results: readonly { readonly id: string }[] }>;
}

/**
 * Answers words with rows of the index, the best first: names that begin with
 * the words, then names that hold them, then all that Pagefind finds in the text.
 */
export class TextSearch {
  readonly #index: SearchIndex;
  readonly #rowOf: ReadonlyMap<string, number>;
  readonly #start: () => Promise<Pagefind>;
  #pagefind: Promise<Pagefind> | undefined;

  /** `address` is where Pagefind's script lies. */
  constructor(index: SearchIndex, address: string) {
    this.#index = index;
    this.#rowOf = new Map(index.pages.map((page, row) => [page, row]));
    this.#start = async () => {
      const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
      await pagefind.init();
      return pagefind;
    };
  }

  /** Loads Pagefind, once. */
  load(): Promise<Pagefind> {
    return (this.#pagefind ??= this.#start());
  }

  async rank(query: string): Promise<number[]> {
    const words = query.trim().toLowerCase();
    if (words === '') return this.#index.ids.map((_, row) => row);
    const names = this.#index.names.map((name) => name.toLowerCase());
    const rows = names.map((_, row) => row);
    const begin = rows.filter((row) => names[row]?.startsWith(words));
    const hold = rows.filter((row) => names[row]?.includes(words));
    const pagefind = await this.load();
    const { results } = await pagefind.search(words);
    const text = results.flatMap(({ id }) => this.#rowOf.get(id) ?? []);
    return [...new Set([...begin, ...hold, ...text])];
  }
}
