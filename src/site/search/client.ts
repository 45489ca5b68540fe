import { renderCards } from '#site/search/cards.ts';
import { renderFacets } from '#site/search/facet-controls.ts';
import type { SearchIndex } from '#site/search/search-index.ts';
import { select } from '#site/search/select.ts';
import { isEmpty, readState, toggle, writeState, type SearchState } from '#site/search/state.ts';
import { TextSearch } from '#site/search/text-search.ts';

const PAGE_SIZE = 30;

/** The parts of the page that the search works with; they stand in Search.astro. */
interface Parts {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly clear: HTMLButtonElement;
  readonly facets: HTMLElement;
  readonly status: HTMLElement;
  readonly results: HTMLElement;
  readonly more: HTMLButtonElement;
  readonly card: HTMLTemplateElement;
}

/** Brings the search of a page to life; until then, and if it fails, its links do the work. */
export async function startSearch(parts: Parts, base: string): Promise<void> {
  const answer = await fetch(`${base}search.json`);
  if (!answer.ok) throw new Error(`search.json: ${answer.status}`);
  const index = (await answer.json()) as SearchIndex;
  const text = new TextSearch(index, `${base}pagefind/pagefind.js`);
  const facetIds = index.facets.map(({ id }) => id);
  const fromAddress = (): SearchState => readState(new URLSearchParams(location.search), facetIds);

  let state = fromAddress();
  let shown = PAGE_SIZE;
  let turn = 0;
  let typing = false;

  const render = async (): Promise<void> => {
    const mine = ++turn;
    const ranked = await text.rank(state.query);
    if (mine !== turn) return;
    const { rows, counts } = select(index, state, ranked);
    renderFacets(parts.facets, index, state, counts);
    renderCards(parts.results, parts.card, index, rows.slice(0, shown), `${base}software/`);
    parts.clear.hidden = isEmpty(state);
    parts.more.hidden = rows.length <= shown;
    parts.status.textContent = describe(rows.length, index.ids.length, state);
  };

  const go = (next: SearchState, how: 'push' | 'replace'): void => {
    state = next;
    shown = PAGE_SIZE;
    typing = how === 'replace' || next.query !== '';
    const query = writeState(state).toString();
    const address = `${location.pathname}${query === '' ? '' : `?${query}`}`;
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    void render();
  };

  // What was typed while the index was on its way counts too.
  const typed = parts.input.value.trim();
  if (typed === '') parts.input.value = state.query;
  parts.input.addEventListener('focus', () => void text.load(), { once: true });
  // The first letter makes a step to go back to; the letters after it do not.
  parts.input.addEventListener('input', () => {
    const how = typing && state.query !== '' ? 'replace' : 'push';
    go({ ...state, query: parts.input.value }, how);
  });
  parts.facets.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) go(toggle(state, target.name, target.value), 'push');
  });
  parts.form.addEventListener('submit', (event) => event.preventDefault());
  parts.form.addEventListener('reset', (event) => {
    event.preventDefault();
    parts.input.value = '';
    go({ query: '', chosen: new Map() }, 'push');
  });
  parts.more.addEventListener('click', () => {
    shown += PAGE_SIZE;
    void render();
  });
  addEventListener('popstate', () => {
    state = fromAddress();
    shown = PAGE_SIZE;
    typing = false;
    parts.input.value = state.query;
    void render();
  });
  if (typed === '') await render();
  else go({ ...state, query: parts.input.value }, 'push');
}

function describe(found: number, all: number, state: SearchState): string {
  if (isEmpty(state)) return `${all} software`;
  if (found === 0) return 'Nothing found. Try fewer words or fewer filters.';
  return `${found} of ${all} software`;
}
