/** Makes the heads of the quality grid buttons that sort its rows. */
class QualityGrid extends HTMLElement {
  connectedCallback(): void {
    for (const [at, head] of [...this.querySelectorAll<HTMLElement>('thead th')].entries()) {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...head.childNodes);
      button.addEventListener('click', () => this.#sort(head, at));
      head.append(button);
    }
  }

  /** A second click on the same head turns the order round. */
  #sort(head: HTMLElement, column: number): void {
    const order = head.getAttribute('aria-sort') === 'ascending' ? 'descending' : 'ascending';
    for (const other of this.querySelectorAll('[aria-sort]')) other.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', order);
    const body = this.querySelector('tbody')!;
    const rows = [...body.rows].map(
      (row) => [row, row.cells[column]?.textContent.trim() ?? ''] as const,
    );
    const sign = order === 'ascending' ? 1 : -1;
    rows.sort(([, a], [, b]) => sign * a.localeCompare(b, 'en', { numeric: true }));
    body.append(...rows.map(([row]) => row));
  }
}

customElements.define('quality-grid', QualityGrid);
