import { type Gap, gapWatch } from '@recovery-network/core/guidance';
import { html, nothing } from 'lit';
import type { Known } from '../../noting/noting.ts';
import type { RecoveryAftercare } from '../aftercare.ts';
import { callsHere } from './calls.ts';
import { say } from './words.ts';

/** No contact is planned in the week after treatment, or in the coming one (A4): what can be done about it, and who is there now. */
export function gapPage(element: RecoveryAftercare, states: Known) {
  const gap = gapWatch(states, element.now());
  return html`<div class="stack">
    ${element.backTo({ at: 'home' })}
    <h3 class="heading" tabindex="-1">${gap ? titleOf(element, gap) : say(element, 'gapNone')}</h3>
    ${gap ? html`<p>${gap.past ? element.say('gapHelp') : say(element, 'gapText')}</p>` : ''}
    <div class="choices">
      ${element.hasParts ? html`<button @click=${() => toAgenda(element)}>${say(element, 'gapPlan')}</button>` : nothing}
      <button @click=${() => element.go({ at: 'home' })}>${say(element, 'gapLater')}</button>
    </div>
    ${callsHere(element, states)}
  </div>`;
}

const titleOf = (element: RecoveryAftercare, { after, past }: Gap) =>
  past ? element.say('gapPast') : say(element, after === 'start' ? 'gapTitleStart' : 'gapTitle');

/** The calendar is beside this in the tab. */
export function toAgenda(element: Element, entity?: string): void {
  const detail = { to: 'agenda', ...(entity !== undefined && { entity }) };
  element.dispatchEvent(
    new CustomEvent('recovery-aftercare-go', { detail, bubbles: true, composed: true, cancelable: true }),
  );
}
