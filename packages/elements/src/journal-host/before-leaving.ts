import { LEAVING } from '../element/leaving.ts';

/** Asks before a page closes while something waits to be saved; never of who leaves in a hurry. */
export class BeforeLeaving {
  readonly #ask = (event: BeforeUnloadEvent): void => {
    event.preventDefault();
    // What browsers of before 2024 listen to.
    event.returnValue = true;
  };

  readonly #hurry = (): void => this.ask(false);

  ask(waits: boolean): void {
    const listen = waits ? addEventListener : removeEventListener;
    listen('beforeunload', this.#ask);
    listen(LEAVING, this.#hurry);
  }
}
