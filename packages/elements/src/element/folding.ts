import { html } from 'lit';

/** Lines that fold open. What is in them is fetched the first time; where it can't be had, the next unfolding asks again. */
export class Folding<Views> {
  readonly #fetch: () => Promise<Views>;
  readonly #changed: (came: Views | undefined) => void;
  #views: Views | undefined;
  #missing = false;

  /** @param changed Called when it came, and when it could not be had. */
  constructor(fetch: () => Promise<Views>, changed: (came: Views | undefined) => void) {
    this.#fetch = fetch;
    this.#changed = changed;
  }

  /** One line; `meanwhile` says that it is coming, or could not be had. */
  line(summary: string, content: (views: Views) => unknown, meanwhile: (missing: boolean) => string) {
    return html`
      <details @toggle=${() => void this.#unfold()}>
        <summary>${summary}</summary>
        ${this.#views ? content(this.#views) : html`<p class="quiet" role="status">${meanwhile(this.#missing)}</p>`}
      </details>
    `;
  }

  async #unfold(): Promise<void> {
    if (this.#views) return;
    const came = await this.#fetch().catch(() => undefined);
    // Two lines that were unfolded at once are one fetch.
    if (this.#views) return;
    this.#missing = !came;
    this.#views = came;
    this.#changed(came);
  }
}
