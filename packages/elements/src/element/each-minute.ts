import type { ReactiveController, ReactiveControllerHost } from 'lit';

const MINUTE = 60_000;

/** Renders an element again at each whole minute, and when the page comes into view: "open until 22:00" must not lie. */
export class EachMinute implements ReactiveController {
  readonly #element: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(element: ReactiveControllerHost) {
    this.#element = element;
    element.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#follow);
    this.#plan();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#follow);
    clearTimeout(this.#timer);
  }

  readonly #follow = () => {
    clearTimeout(this.#timer);
    if (document.visibilityState !== 'visible') return;
    this.#element.requestUpdate();
    this.#plan();
  };

  #plan(): void {
    this.#timer = setTimeout(this.#follow, MINUTE - (Date.now() % MINUTE));
  }
}
