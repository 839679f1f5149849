import type { States } from '@recovery-network/core/guidance';
import { reachableNow } from '@recovery-network/core/guidance';
import { html, nothing, type TemplateResult } from 'lit';
import { nameInSentence } from '../element/name-in-sentence.ts';
import type { PersonToCall } from '../help-now/help-now.ts';
import { peopleToCall } from '../help-now/people-to-call.ts';
import { talkView, toPeople } from '../help-now/talk-view.ts';
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

/** A tap further down a long page, where the people stand on it already. */
export const jumpToPeople = (plan: RecoveryPlan): TemplateResult =>
  html`<div class="no-print"><button class="help" @click=${() => void toPeople(plan)}>${plan.say('talkNow')}</button></div>`;

/** Somebody to talk to, one tap away; on a page for *act* they are there already. */
export function talkOnPlan(plan: RecoveryPlan, states: States | undefined) {
  if (states && !plan.talking && showsPeople(plan, states)) return nothing;
  return talkView(plan, plan.say('talkNow'), () => peopleView(plan));
}

const showsPeople = (plan: RecoveryPlan, states: States): boolean =>
  plan.page.at === 'plan' && pageShown(states, plan.now(), plan.page.phase).level === 'act';
