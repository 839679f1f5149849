import type { States } from '@recovery-network/core/guidance';
import { reachableNow } from '@recovery-network/core/guidance';
import { html, nothing, type TemplateResult } from 'lit';
import { nameInSentence } from '../element/name-in-sentence.ts';
import type { PersonToCall } from '../help-now/help-now.ts';
import { peopleToCall } from '../help-now/people-to-call.ts';
import type { RecoveryPlan } from './plan.ts';
import { pageShown } from './today-view.ts';

/** Who may be called on a hard moment at this hour. */
export function reachable(plan: RecoveryPlan): readonly PersonToCall[] {
  const states = plan.journal?.state?.areas;
  return states ? peopleToCall(reachableNow(states, plan.now(), { hard: true })) : [];
}

/** The people to call now, and the lines. */
export const peopleView = (plan: RecoveryPlan): TemplateResult =>
  html`<div id="people" class="no-print" tabindex="-1"><recovery-help-now .host=${plan.host}
    .configuration=${plan.configuration} .first=${'someone'} .people=${reachable(plan)}></recovery-help-now></div>`;

/** After a tap on a name: help now asks how it went. */
export const called = (plan: RecoveryPlan, { id, name }: PersonToCall): void =>
  plan.renderRoot.querySelector('recovery-help-now')?.called(id, nameInSentence(name));

/** Brings the people into view, with the keyboard; until help now has rendered there is nothing to scroll to. */
export async function toPeople(plan: RecoveryPlan): Promise<void> {
  await plan.updateComplete;
  await plan.renderRoot.querySelector('recovery-help-now')?.updateComplete;
  const people = plan.renderRoot.querySelector<HTMLElement>('#people');
  people?.focus({ preventScroll: true });
  people?.scrollIntoView({ block: 'start' });
}

/** A tap further down a long page, where the people stand on it already. */
export const jumpToPeople = (plan: RecoveryPlan): TemplateResult =>
  html`<div class="no-print"><button class="help" @click=${() => void toPeople(plan)}>${plan.say('talkNow')}</button></div>`;

/** Somebody to talk to, one tap away; on a page for *act* they are there already. */
export function talkView(plan: RecoveryPlan, states: States | undefined) {
  if (states && !plan.talking && showsPeople(plan, states)) return nothing;
  const tapped = () => {
    plan.talking = !plan.talking;
    if (plan.talking) void toPeople(plan);
  };
  return html`<div class="no-print">
      <button class="help" aria-expanded=${plan.talking} @click=${tapped}>${plan.say('talkNow')}</button>
    </div>
    ${plan.talking ? peopleView(plan) : nothing}`;
}

const showsPeople = (plan: RecoveryPlan, states: States): boolean =>
  plan.page.at === 'plan' && pageShown(states, plan.now(), plan.page.phase).level === 'act';
