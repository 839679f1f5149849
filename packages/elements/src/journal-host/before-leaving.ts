import { LEAVING } from '../element/leaving.ts';

/** Asks before a page closes while something waits to be saved; never of who leaves in a hurry. */
export class BeforeLeaving {
  readonly #ask = (event: BeforeUnloadEvent): void => {
    event.preventDefault();
    // What browsers of before 2024 listen to.
    event.returnValue = true;
  };

  ask(waits: boolean): void {
    removeEventListener('beforeunload', this.#ask);
    if (!waits) return;
    addEventListener('beforeunload', this.#ask);
    addEventListener(LEAVING, () => this.ask(false), { once: true });
  }
}
