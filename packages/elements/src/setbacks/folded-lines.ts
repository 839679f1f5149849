import { html } from 'lit';
import type { Choosing } from './folded/about.ts';
import type { RecoverySetbacks } from './setbacks.ts';

type Folded = typeof import('./folded/folded.ts');

/** What is folded away under the doors: what it is about (L8), and days of one's own (L7). Fetched when it is unfolded. */
export class FoldedLines {
  readonly #element: RecoverySetbacks;
  #choosing: Choosing | undefined;
  #folded: Folded | undefined;
  #missing = false;
  readonly #fetch: () => Promise<Folded>;

  constructor(element: RecoverySetbacks, fetch = () => import('./folded/folded.ts')) {
    this.#element = element;
    this.#fetch = fetch;
  }

  view() {
    const choose = (choosing: Choosing | undefined) => {
      this.#choosing = choosing;
      this.#element.requestUpdate();
    };
    return html`
      <div>
        ${this.#folding('about', ({ aboutView }) => aboutView(this.#element, this.#choosing, choose))}
        ${this.#folding('ownDates', ({ ownDatesView }) => ownDatesView(this.#element))}
      </div>
    `;
  }

  #folding(name: 'about' | 'ownDates', content: (views: Folded) => unknown) {
    const element = this.#element;
    return html`
      <details @toggle=${() => void this.#unfold()}>
        <summary>${element.say(name)}</summary>
        ${this.#folded ? content(this.#folded) : html`<p class="quiet" role="status">${element.say(this.#missing ? 'notHere' : 'opening')}</p>`}
      </details>
    `;
  }

  async #unfold(): Promise<void> {
    if (this.#folded) return;
    // Where it can't be fetched now, the next unfolding asks again.
    const folded = await this.#fetch().catch(() => undefined);
    this.#missing = !folded;
    this.#folded ??= folded;
    this.#element.requestUpdate();
  }
}
