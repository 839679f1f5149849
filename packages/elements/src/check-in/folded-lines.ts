import type { Weeks } from '@recovery-network/core/check-in';
import { checkInsByTime } from '@recovery-network/core/check-in';
import { html, nothing } from 'lit';
import type { RecoveryCheckIn } from './check-in.ts';
import type { Way } from './folded/settings-view.ts';

type Folded = typeof import('./folded/folded.ts');

/** What is folded away under the first question: looking back, and when and how to fill this in. */
export class FoldedLines {
  /** With whom the next check-in is filled in (C9). */
  way: Way = 'own';
  readonly #element: RecoveryCheckIn;
  #weeks: Weeks = 12;
  #folded: Folded | undefined;
  #missing = false;
  readonly #fetch: () => Promise<Folded>;

  constructor(element: RecoveryCheckIn, fetch = () => import('./folded/folded.ts')) {
    this.#element = element;
    this.#fetch = fetch;
  }

  /** @param begun With whom a check-in is filled in is no longer asked once it has begun. */
  view(begun: boolean) {
    const element = this.#element;
    const checkIns = element.host?.state?.areas['check-in'];
    const some = checkIns && checkInsByTime(checkIns).length > 0;
    const choose = (weeks: Weeks) => {
      this.#weeks = weeks;
      element.requestUpdate();
    };
    const settings = {
      way: begun ? undefined : this.way,
      choose: (way: Way) => {
        this.way = way;
        element.requestUpdate();
      },
      record: (type: string, data: Readonly<Record<string, unknown>>) => void element.note(type, data),
    };
    return html`
      <div>
        ${some ? this.#folding('trends', ({ trendsView }) => trendsView(element, this.#weeks, choose)) : nothing}
        ${this.#folding('settings', ({ settingsView }) => settingsView(element, settings))}
      </div>
    `;
  }

  /** A line that folds open; what is in it is fetched the first time. */
  #folding(name: 'trends' | 'settings', content: (views: Folded) => unknown) {
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
    if (!this.#folded) folded?.wear(this.#element);
    this.#folded ??= folded;
    this.#element.requestUpdate();
  }
}
