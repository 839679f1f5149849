import { html, nothing } from 'lit';
import type { RecoveryNetwork, View } from './recovery-network.ts';

/** A view that comes after the first one. */
export type LaterView = Exclude<View, 'today' | 'help-now'>;

/** What each is made of. Once here it stays as it was left. */
const views = {
  people: () => html`<recovery-network-map></recovery-network-map>`,
  plan: () => html`<recovery-plan></recovery-plan>`,
  moment: () => html`<recovery-setbacks></recovery-setbacks>`,
} as const satisfies Record<LaterView, () => unknown>;

export const isLater = (view: unknown): view is LaterView =>
  typeof view === 'string' && Object.hasOwn(views, view);

/** Fetches a view when it is shown; where it can't be had, the person can ask again. */
export class LaterViews {
  readonly #element: RecoveryNetwork;
  readonly #fetchOne: (view: LaterView) => Promise<unknown>;
  readonly #found = new Map<LaterView, 'coming' | 'here' | 'missing' | 'missing-still'>();
  readonly #fetching = new Map<LaterView, Promise<void>>();

  constructor(element: RecoveryNetwork, fetchOne: (view: LaterView) => Promise<unknown>) {
    this.#element = element;
    this.#fetchOne = fetchOne;
  }

  isComing(view: View): boolean {
    return isLater(view) && this.#found.get(view) === 'coming';
  }

  /** Resolves when it is here, or can't be had. Never rejects. */
  fetch(view: LaterView): Promise<void> {
    const before = this.#found.get(view);
    const asked = this.#fetching.get(view);
    if (asked && (before === 'coming' || before === 'here')) return asked;
    this.#found.set(view, 'coming');
    const fetching = this.#fetchOne(view).then(
      () => this.#note(view, 'here'),
      // Some browsers remember for as long as the page lives that a module could not be had.
      () => this.#note(view, before === undefined ? 'missing' : 'missing-still'),
    );
    this.#fetching.set(view, fetching);
    this.#element.requestUpdate();
    return fetching;
  }

  /** What was fetched, and only the one that is shown in sight. */
  render(shown: View | undefined) {
    return [...this.#found].map(
      ([view, found]) => html`
        <div ?hidden=${view !== shown}>
          ${found === 'here' ? views[view]() : found === 'coming' ? (view === 'moment' ? this.#people() : nothing) : this.#missing(view, found)}
        </div>
      `,
    );
  }

  #note(view: LaterView, found: 'here' | 'missing' | 'missing-still'): void {
    this.#found.set(view, found);
    this.#element.requestUpdate();
  }

  #missing(view: LaterView, found: 'missing' | 'missing-still') {
    const element = this.#element;
    return html`
      <p class="error row" role="alert">
        <span>${element.say('notHere')}</span>
        ${
          found === 'missing'
            ? html`<button @click=${() => void this.fetch(view)}>${element.say('tryAgain')}</button>`
            : html`<button @click=${() => element.reload()}>${element.say('reload')}</button>`
        }
      </p>
      ${this.#people()}
    `;
  }

  /** On a slow line, and where there is none. */
  #people() {
    return html`<recovery-help-now .first=${'someone'} .people=${this.#element.peopleNow}></recovery-help-now>`;
  }
}
