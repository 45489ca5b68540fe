/** How long it is said that something was copied, in milliseconds. */
const SHOWN = 2000;

/** Copies the text, or the document, that it names. */
class CopyButton extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => {
      this.#copy().then(
        () => this.#say(this.dataset['done'] ?? ''),
        () => this.#say(this.dataset['failed'] ?? ''),
      );
    });
  }

  async #copy(): Promise<void> {
    const { text, document } = this.dataset;
    await navigator.clipboard.writeText(text ?? (await textOf(document ?? '')));
  }

  #say(words: string): void {
    const status = this.querySelector('[role=status]');
    if (status === null) return;
    status.textContent = words;
    setTimeout(() => (status.textContent = ''), SHOWN);
  }
}

async function textOf(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.text();
}

customElements.define('copy-button', CopyButton);
