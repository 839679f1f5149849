import type { Weeks } from '@recovery-network/core/check-in';
import { checkInsByTime } from '@recovery-network/core/check-in';
import { html, nothing } from 'lit';
import { Folding } from '../element/folding.ts';
import type { RecoveryCheckIn } from './check-in.ts';
import type { Way } from './folded/settings-view.ts';

type Folded = typeof import('./folded/folded.ts');

/** What is folded away under the first question: looking back, and when and how to fill this in. */
export class FoldedLines {
  /** With whom the next check-in is filled in (C9). */
  way: Way = 'own';
  readonly #element: RecoveryCheckIn;
  #weeks: Weeks = 12;
  readonly #folding: Folding<Folded>;

  constructor(element: RecoveryCheckIn, fetch = () => import('./folded/folded.ts')) {
    this.#element = element;
    this.#folding = new Folding(fetch, (came) => {
      came?.wear(element);
      element.requestUpdate();
    });
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
        ${some ? this.#line('trends', ({ trendsView }) => trendsView(element, this.#weeks, choose)) : nothing}
        ${this.#line('settings', ({ settingsView }) => settingsView(element, settings))}
      </div>
    `;
  }

  #line(name: 'trends' | 'settings', content: (views: Folded) => unknown) {
    const element = this.#element;
    return this.#folding.line(element.say(name), content, (missing) =>
      element.say(missing ? 'notHere' : 'opening'),
    );
  }
}
