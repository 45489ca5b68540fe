import type { FacetColumn, SearchIndex } from '#site/search/search-index.ts';
import type { SearchState } from '#site/search/state.ts';

/**
 * Puts a checkbox with a live count in the place of each facet's links. The
 * controls are made once and then only brought up to date, so that the focus
 * stays where it is.
 */
export function renderFacets(
  container: HTMLElement,
  index: SearchIndex,
  state: SearchState,
  counts: readonly (readonly number[])[],
): void {
  for (const [position, facet] of index.facets.entries()) {
    const list = container.querySelector<HTMLElement>(`[data-facet="${facet.id}"]`);
    if (list === null) continue;
    if (list.dataset['live'] === undefined) {
      list.replaceChildren(...facet.values.map((value) => control(facet, value)));
      list.dataset['live'] = '';
    }
    for (const [at, value] of facet.values.entries()) {
      const item = list.children[at] as HTMLElement;
      const box = item.querySelector('input');
      const count = counts[position]?.[at] ?? 0;
      if (box === null) continue;
      box.checked = state.chosen.get(facet.id)?.has(value.id) ?? false;
      item.hidden = count === 0 && !box.checked;
      const number = item.querySelector('.count');
      if (number !== null) number.textContent = String(count);
    }
  }
}

function control(facet: FacetColumn, value: FacetColumn['values'][number]): HTMLLIElement {
  const item = document.createElement('li');
  const label = document.createElement('label');
  const box = document.createElement('input');
  const name = document.createElement('span');
  const count = document.createElement('span');
  box.type = 'checkbox';
  box.name = facet.id;
  box.value = value.id;
  name.textContent = value.label;
  name.className = 'value';
  count.className = 'count';
  label.append(box, name, count);
  item.append(label);
  return item;
}
