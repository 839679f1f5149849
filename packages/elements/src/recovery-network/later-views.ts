import { html, nothing } from 'lit';
import { LaterParts } from '../element/later-parts.ts';
import type { RecoveryNetwork, View } from './recovery-network.ts';

/** A view that comes after the first one. */
export type LaterView = Exclude<View, 'today' | 'help-now'>;

const views = {
  people: () => html`<recovery-network-map></recovery-network-map>`,
  together: () => html`<recovery-together></recovery-together>`,
  aftercare: () => html`<recovery-aftercare-parts></recovery-aftercare-parts>`,
  plan: () => html`<recovery-plan></recovery-plan>`,
  moment: () => html`<recovery-setbacks></recovery-setbacks>`,
} as const satisfies Record<LaterView, () => unknown>;

export const isLater = (view: unknown): view is LaterView =>
  typeof view === 'string' && Object.hasOwn(views, view);

/** The views that come later; on a slow line, and where there is none, people to call stand in their place. */
export function laterViews(
  element: RecoveryNetwork,
  fetch: (view: LaterView) => Promise<unknown>,
): LaterParts<LaterView> {
  const people = () =>
    html`<recovery-help-now .first=${'someone'} .people=${element.peopleNow}></recovery-help-now>`;
  return new LaterParts({
    fetch,
    view: (view) => views[view](),
    coming: (view) => (view === 'moment' ? people() : nothing),
    missing: (again, still) => html`
      <p class="error row" role="alert">
        <span>${element.say('notHere')}</span>
        ${
          still
            ? html`<button @click=${() => element.reload()}>${element.say('reload')}</button>`
            : html`<button @click=${again}>${element.say('tryAgain')}</button>`
        }
      </p>
      ${people()}
    `,
    changed: () => element.requestUpdate(),
  });
}
