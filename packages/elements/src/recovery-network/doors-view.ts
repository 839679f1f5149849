import { html } from 'lit';
import type { RecoveryNetwork } from './recovery-network.ts';

/** A door of a hard or a good moment. */
export type Door = 'used' | 'craving' | 'win';

function door(element: RecoveryNetwork, to: Door) {
  const own = to === 'used' ? element.more?.usedTextOf(element) : undefined;
  return html`<button @click=${() => void element.openDoor(to)}>${own ?? element.say(to)}</button>`;
}

/** Three doors of the same weight: what is good has as much room as what is hard (L6). */
export const doorsView = (element: RecoveryNetwork) => html`
  <section class="no-print" aria-labelledby="moments">
    <h3 id="moments">${element.say('moments')}</h3>
    <div class="moments">${door(element, 'craving')} ${door(element, 'used')} ${door(element, 'win')}</div>
  </section>
`;

/** Under the numbers of help now: the two doors behind which safety and people come first. */
export const hardDoors = (element: RecoveryNetwork) =>
  html`<div class="moments no-print">${door(element, 'craving')} ${door(element, 'used')}</div>`;
