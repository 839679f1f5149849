import { html, nothing } from 'lit';
import type { RecoverySupporter } from './supporter.ts';

/** Where somebody would go: to what is kept here, and what came for that. */
interface Asked {
  readonly text?: string;
  readonly secret?: string | undefined;
}

/** Before what is kept here is opened, who said something in memory chooses what becomes of that (D4). */
export class Leaving {
  readonly #element: RecoverySupporter;
  #asked: Asked | undefined;

  constructor(element: RecoverySupporter) {
    this.#element = element;
  }

  /** Whether something would be lost that nobody chose to lose; then it is asked. */
  async asks(to: Asked = {}): Promise<boolean> {
    const { places, keepingAsked } = this.#element;
    if (keepingAsked || !places.isBeside || !(await places.hasOwnWords())) return false;
    this.#asked = to;
    this.#element.requestUpdate();
    return true;
  }

  view() {
    if (!this.#asked) return nothing;
    const element = this.#element;
    const go = (first: 'keep' | 'leave') => void element.once(() => this.#go(first));
    return html`<section class="card stack tight" role="alert">
      <p>${element.say('leaveWhat')} ${element.say('leaveGone')}</p>
      <p>${element.say('keepBeside')}</p>
      <div class="choices">
        <button @click=${() => go('keep')}>${element.say('leaveKeep')}</button>
        <button @click=${() => go('leave')}>${element.say('leaveAnyway')}</button>
        <button @click=${() => this.stay()}>${element.say('leaveNot')}</button>
      </div>
    </section>`;
  }

  stay(): void {
    this.#asked = undefined;
    this.#element.requestUpdate();
  }

  #go(first: 'keep' | 'leave'): Promise<void> {
    const asked = this.#asked;
    this.stay();
    return this.#element.leave(first, async () => {
      if (asked?.text !== undefined) await this.#element.arriving.again(asked.text, asked.secret);
    });
  }
}
