import type { State } from '@recovery-network/core/state';
import { whenIdle } from '../element/when-idle.ts';
import type { JournalHost } from '../journal-host/journal-host.ts';
import type { RecoveryNetwork } from './recovery-network.ts';

export type More = typeof import('./more.ts');

/** What the first view does without until it is there: the other areas of the journal, and what they add to Today. */
export class AfterFirstView {
  readonly #element: RecoveryNetwork;
  readonly #fetch: () => Promise<More>;
  #asked = false;
  #coming: Promise<More | undefined> | undefined;
  #host: JournalHost<More['areas']> | undefined;
  /** What came. */
  more: More | undefined;
  /** It could not be had when it was asked for last. */
  lacking = false;

  constructor(element: RecoveryNetwork, fetch: () => Promise<More>) {
    this.#element = element;
    this.#fetch = fetch;
  }

  /** What is known where all areas are here. */
  get states(): State<More['areas']>['areas'] | undefined {
    return this.#host?.state?.areas;
  }

  /** Another journal has these areas too. */
  bringIn(): void {
    if (this.more) this.#host = this.#element.host?.withAreas(this.more.areas);
  }

  /** Once; never rejects. On a hard day nobody waits for a screen to be made: `ready` is called when there is time for that. */
  async come(ready: () => void): Promise<void> {
    if (this.#asked) return;
    this.#asked = true;
    if (await this.fetch()) whenIdle(ready);
  }

  /** Fetches it where it is not here; undefined where it can't be had. All that stands here goes on without it. Never rejects. */
  fetch(): Promise<More | undefined> {
    this.#coming ??= this.#fetch().then(
      (more) => {
        this.more = more;
        this.bringIn();
        this.#element.requestUpdate();
        return more;
      },
      () => {
        this.lacking = true;
        this.#coming = undefined;
        this.#element.requestUpdate();
        return undefined;
      },
    );
    return this.#coming;
  }

  /** There is a connection again. */
  askAgain(): void {
    if (!this.more) this.#asked = false;
  }
}
