import type { Setback } from '@recovery-network/core/setbacks';
import { concernsKept } from '@recovery-network/core/setbacks';
import { html, nothing } from 'lit';
import { Folding } from '../element/folding.ts';
import type { Choosing } from './folded/about.ts';
import type { RecoverySetbacks } from './setbacks.ts';

type Folded = typeof import('./folded/folded.ts');

/** What is folded away: what it is about (L8), and days of one's own (L7). Fetched when it is unfolded. */
export class FoldedLines {
  readonly #element: RecoverySetbacks;
  #choosing: Choosing | undefined;
  /** The id of the days that are being filled in; another comes only when these are stored. */
  #period: string | undefined;
  readonly #folding: Folding<Folded>;

  constructor(element: RecoverySetbacks, fetch = () => import('./folded/folded.ts')) {
    this.#element = element;
    this.#folding = new Folding(fetch, () => element.requestUpdate());
  }

  view() {
    const element = this.#element;
    const choose = (choosing: Choosing | undefined) => {
      this.#choosing = choosing;
      element.requestUpdate();
    };
    const stored = () => {
      this.#period = undefined;
      element.requestUpdate();
    };
    return html`
      <div>
        ${this.#line('about', ({ aboutView, begin }) => {
          this.#choosing ??= begin(element);
          return aboutView(element, this.#choosing, choose);
        })}
        ${this.#line('ownDates', ({ ownDatesView }) => {
          this.#period ??= element.host?.newId();
          return ownDatesView(element, this.#period, stored);
        })}
      </div>
    `;
  }

  /** Which of the kinds a hard moment was about: only where there are several, and never asked beforehand. */
  concernView(setback: Setback) {
    const { states } = this.#element;
    if (!states || concernsKept(states.setbacks).length < 2) return nothing;
    return html`
      <div>${this.#line('about', ({ concernChoice }) => concernChoice(this.#element, setback))}</div>
    `;
  }

  #line(name: 'about' | 'ownDates', content: (views: Folded) => unknown) {
    const element = this.#element;
    return this.#folding.line(element.say(name), content, (missing) =>
      element.say(missing ? 'notHere' : 'opening'),
    );
  }
}
