import type { LitElement, ReactiveController } from 'lit';

/**
 * A line that is taken away takes its button along. The keyboard then goes on at what leads the place where it was, a fold or a
 * heading, and not at the top of the page; nor at what erases the next line.
 */
export class KeepFocus implements ReactiveController {
  readonly #element: LitElement;
  #around: readonly Element[] = [];

  constructor(element: LitElement) {
    this.#element = element;
    element.addController(this);
  }

  hostUpdate(): void {
    const around: Element[] = [];
    let at = this.#element.shadowRoot?.activeElement?.parentElement;
    for (; at; at = at.parentElement) around.push(at);
    this.#around = around;
  }

  hostUpdated(): void {
    const { shadowRoot } = this.#element;
    if (this.#around.length === 0 || shadowRoot?.activeElement) return;
    for (const place of this.#around.filter(({ isConnected }) => isConnected)) {
      const lead = place.querySelector<HTMLElement>('summary:not(.erase), [tabindex="-1"]');
      if (lead) {
        lead.focus();
        return;
      }
    }
  }
}
