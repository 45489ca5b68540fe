import type { SearchIndex } from '#site/search/search-index.ts';

/** Shows rows of the index as cards, made from the page's own template of a card. */
export function renderCards(
  list: HTMLElement,
  template: HTMLTemplateElement,
  index: SearchIndex,
  rows: readonly number[],
  base: string,
): void {
  const cards = rows.map((row) => {
    const card = template.content.cloneNode(true) as DocumentFragment;
    const link = card.querySelector('a');
    if (link !== null) {
      link.href = `${base}${index.ids[row]}/`;
      link.textContent = index.names[row] ?? '';
    }
    fill(card, 'summary', index.summaries[row] ?? '');
    for (const facet of index.facets) {
      const labels = (facet.rows[row] ?? []).map((value) => facet.values[value]?.label ?? '');
      fill(card, facet.id, labels.join(', '));
    }
    return card;
  });
  list.replaceChildren(...cards);
}

function fill(card: DocumentFragment, name: string, text: string): void {
  const place = card.querySelector<HTMLElement>(`[data-fill="${name}"]`);
  if (place === null) return;
  place.textContent = text;
  place.hidden = text === '';
}
