import { gapWatch } from '@recovery-network/core/guidance';
import { html, nothing } from 'lit';
import type { Known } from '../../noting/noting.ts';
import type { RecoveryAftercare } from '../aftercare.ts';
import { callsHere } from './calls.ts';
import { say } from './words.ts';

/** No contact is planned in the week after treatment (A4): what can be done about it, and who is there now. */
export function gapPage(element: RecoveryAftercare, states: Known) {
  const gap = gapWatch(states, element.now());
  return html`<div class="stack">
    ${element.backTo({ at: 'home' })}
    <h3 class="heading" tabindex="-1">${say(element, gap ? (gap.after === 'start' ? 'gapTitleStart' : 'gapTitle') : 'gapNone')}</h3>
    ${gap ? html`<p>${say(element, 'gapText')}</p>` : ''}
    <div class="choices">
      ${element.hasParts ? html`<button @click=${() => toAgenda(element)}>${say(element, 'gapPlan')}</button>` : nothing}
      <button @click=${() => element.go({ at: 'home' })}>${say(element, 'gapLater')}</button>
    </div>
    ${callsHere(element, states)}
  </div>`;
}

/** The calendar is beside this in the tab. */
export function toAgenda(element: Element, entity?: string): void {
  const detail = { to: 'agenda', ...(entity !== undefined && { entity }) };
  element.dispatchEvent(
    new CustomEvent('recovery-aftercare-go', { detail, bubbles: true, composed: true, cancelable: true }),
  );
}
