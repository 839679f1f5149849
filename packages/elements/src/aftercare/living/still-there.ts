import { agendaShown } from '@recovery-network/core/guidance';
import { html, nothing } from 'lit';
import type { Known } from '../../noting/noting.ts';
import type { RecoveryAftercare } from '../aftercare.ts';
import { toAgenda } from './gap-page.ts';
import type { Seen } from './seen.ts';
import { say } from './words.ts';

/** So far ahead an appointment of this trajectory is looked for. */
const MOST_LOOKED = 50;

/**
 * What a break or a stop leaves as it is: appointments stay until somebody cancels them, and medicines are for a doctor to
 * stop, which is said to who may take them.
 */
export function stillThere(element: RecoveryAftercare, states: Known, { id, tie, mine, last }: Seen) {
  const next = agendaShown(states, element.now(), MOST_LOOKED).find(
    (one) => one.trajectory === id || (tie !== undefined && one.with?.id === tie),
  );
  const takes = mine && last?.terms.components?.some(({ kind }) => kind === 'medication');
  return html`
    ${
      next
        ? html`<p>${say(element, 'stillAppointments')}</p>
            ${element.hasParts ? html`<div><button type="button" @click=${() => toAgenda(element, next.appointment)}>${say(element, 'missedPlan')}</button></div>` : nothing}`
        : nothing
    }
    ${takes ? html`<p>${say(element, 'stillMedicines')}</p>` : nothing}
  `;
}
