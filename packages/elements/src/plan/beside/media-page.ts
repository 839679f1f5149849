import { phasesToday } from '@recovery-network/core/guidance';
import { html } from 'lit';
import type { RecoveryPlan } from '../plan.ts';

/** The person's own pictures and sounds (P7), and a form to add one. */
export function mediaPage(plan: RecoveryPlan) {
  const states = plan.journal?.state?.areas;
  const phases = states ? phasesToday(states).map((one) => ({ id: one.id, title: plan.titleOf(one) })) : [];
  return html`
    ${plan.backButton()}
    <h3 class="heading" tabindex="-1">${plan.say('media')}</h3>
    <recovery-plan-media .host=${plan.host} .configuration=${plan.configuration} .phases=${phases}></recovery-plan-media>
  `;
}
