import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Room for one column only; for a tab bar above the quick exit; for one that they share; for tabs beside; for two columns beside those. */
export type Size = 'tiny' | 'slim' | 'narrow' | 'wide' | 'wider';

/** In rem, so that larger letters count as less room. */
const sizes: readonly (readonly [Size, number])[] = [
  ['wider', 60],
  ['wide', 45],
  ['narrow', 21],
  ['slim', 16.75],
];

/**
 * How much room an element has. Not by a container query: a container would hold the fixed button of the quick exit
 * inside it, in browsers of a few years ago.
 *
 * Says to the styles how much of a bar the quick exit takes, whose words differ by language and provider: `--_way-out`; and
 * `--_way-out-start` and `--_way-out-end`, from the edges of the window to those of the element.
 */
export class Room implements ReactiveController {
  size: Size = 'narrow';
  readonly #element: ReactiveControllerHost & HTMLElement;
  #observer: ResizeObserver | undefined;
  #wayOut: Element | undefined;
  #frame = 0;

  constructor(element: ReactiveControllerHost & HTMLElement) {
    this.#element = element;
    element.addController(this);
  }

  hostConnected(): void {
    this.#measure();
    // A frame later: what changes size while sizes are being told makes browsers report an error to the page.
    this.#observer = new ResizeObserver(() => {
      this.#frame = requestAnimationFrame(() => this.#measure());
    });
    this.#observer.observe(this.#element);
    // A page that grows wider around it moves it.
    this.#observer.observe(document.documentElement);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#wayOut = undefined;
  }

  hostUpdated(): void {
    // Its size is watched; asked for at each update it would make the browser lay out the page twice.
    if (!this.#wayOut?.isConnected) this.#measureWayOut();
  }

  #measure(): void {
    this.#measureWayOut();
    const { width } = this.#element.getBoundingClientRect();
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
    const size = sizes.find(([, least]) => width >= least * rem)?.[0] ?? 'tiny';
    if (width === 0 || size === this.size) return;
    this.size = size;
    this.#element.requestUpdate();
  }

  #measureWayOut(): void {
    const [element, observer] = [this.#element, this.#observer];
    const place = element.shadowRoot?.querySelector('recovery-quick-exit');
    const button = place?.shadowRoot?.querySelector('[part=button]') ?? place;
    if (!button || !observer) return;
    if (button !== this.#wayOut) observer.observe(button);
    this.#wayOut = button;
    if (button === place) return;
    const { left, right } = element.getBoundingClientRect();
    const end = document.documentElement.clientWidth - right;
    element.style.setProperty('--_way-out', `${button.getBoundingClientRect().width}px`);
    element.style.setProperty('--_way-out-start', `${Math.max(0, left)}px`);
    element.style.setProperty('--_way-out-end', `${Math.max(0, end)}px`);
  }
}
