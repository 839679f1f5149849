import type { ReactiveController } from 'lit';
import type { RecoveryNetworkMap } from './network.ts';

/** Where the keyboard goes on after something changed on the screen. */
export class Keyboard implements ReactiveController {
  readonly #map: RecoveryNetworkMap;
  #had = false;
  /** At whom it was before an update. */
  #wasAt: string | undefined;
  /** Where it goes with the next update, as a selector. */
  next: string | undefined;

  constructor(map: RecoveryNetworkMap) {
    this.#map = map;
    map.addController(this);
  }

  hostUpdate(): void {
    const at = this.#map.shadowRoot?.activeElement;
    this.#had = Boolean(at);
    this.#wasAt = at?.getAttribute('data-at') ?? undefined;
  }

  hostUpdated(): void {
    const { renderRoot, shadowRoot } = this.#map;
    // A step that was taken takes its button along: the keyboard goes on at the heading, and not from the page's top.
    const at = shadowRoot?.activeElement;
    if (this.#had && !at) this.next ??= '.heading';
    // Shapes stand in order of closeness: the one that has the focus may have become somebody else.
    if (at && this.#wasAt && at.getAttribute('data-at') !== this.#wasAt)
      this.next ??= `[data-at="${this.#wasAt}"]`;
    if (!this.next) return;
    const target =
      renderRoot.querySelector<HTMLElement>(this.next) ?? renderRoot.querySelector<HTMLElement>('.heading');
    this.next = undefined;
    target?.focus();
    target?.scrollIntoView({ block: 'nearest' });
  }
}
