import type { PhaseShown, PlanShown, States } from '@recovery-network/core/guidance';
import {
  draftShown,
  isHardDay,
  pageToOpen,
  phasesToday,
  planShown,
  plansShown,
} from '@recovery-network/core/guidance';
import type { Now } from '@recovery-network/core/shared';
import { html, nothing } from 'lit';
import { formatter } from '../element/dates.ts';
import { nameInSentence } from '../element/name-in-sentence.ts';
import { phasesNav, phaseView } from './phase-view.ts';
import type { RecoveryPlan } from './plan.ts';

/** The page that was asked for, as long as the plan has it; else the one of today (P3). */
export const pageShown = (states: States, now: Now, asked: string | undefined): PhaseShown =>
  phasesToday(states).find(({ id }) => id === asked) ?? pageToOpen(states, now);

/** The plan, at the page of today (P3) or at the one that was asked for; a page of a good day invites whoever has none yet. */
export function todayView(plan: RecoveryPlan, states: States, asked: string | undefined) {
  const now = plan.now();
  const open = pageShown(states, now, asked);
  const holds = planShown(states);
  const draft = draftShown(states);
  const write = () => plan.go({ at: 'write' });
  const first = !holds && !draft;
  const more = html`<div class="row no-print">
      ${first ? nothing : html`<button @click=${write}>${plan.say(draft ? 'goOn' : 'change')}</button>`}
      ${plansShown(states).length > 0 ? html`<button @click=${() => plan.go({ at: 'versions' })}>${plan.say('versions')}</button>` : nothing}
      <button @click=${() => plan.go({ at: 'tools' })}>${plan.say('tools')}</button>
      <button @click=${() => plan.go({ at: 'media' })}>${plan.say('media')}</button>
      <button @click=${() => plan.go({ at: 'days' })}>${plan.say('days')}</button>
      <button @click=${() => plan.go({ at: 'card' })}>${plan.say('card')}</button>
      <button @click=${() => plan.go({ at: 'outside' })}>${plan.say('outside')}</button>
      <button @click=${() => plan.go({ at: 'paper' })}>${plan.say('print')}</button>
    </div>`;
  return html`
    ${
      first && !isHardDay(states, now) && open.level !== 'act'
        ? html`<div class="card stack tight no-print"><p>${plan.say('whatIs')}</p>
            <div><button class="primary" @click=${write}>${plan.say('make')}</button></div></div>`
        : nothing
    }
    ${phaseView(plan, open)} ${phasesNav(plan, phasesToday(states), open)} ${holds ? origin(plan, holds) : nothing}
    ${open.level === 'act' ? html`<details class="no-print"><summary>${plan.say('more')}</summary>${more}</details>` : more}
  `;
}

/** Since when it holds, with whom it was made, and who agreed (P2). On paper "today" is soon untrue: there it is a date. */
export function origin(
  plan: RecoveryPlan,
  { at, adopted, together, approved, holds }: PlanShown,
  onPaper = false,
) {
  const since = adopted?.at ?? at;
  const names = approved.map(({ name }) => nameInSentence(name) || plan.say('someone'));
  return html`<div class="quiet stack tight">
    <p>${plan.say(holds ? 'since' : 'heldFrom', { day: onPaper ? dateOf(plan, since) : plan.formatDay(since) })}</p>
    ${together ? html`<p>${plan.say('madeWith', { names: together })}</p>` : nothing}
    ${names.length > 0 ? html`<p>${plan.say('agreed', { names: plan.formatList(names) })}</p>` : nothing}
    ${adopted?.via === 'together' ? html`<p>${plan.say('agreedTogether')}</p>` : nothing}
  </div>`;
}

const dateOf = (plan: RecoveryPlan, ms: number): string =>
  formatter(plan.language, { dateStyle: 'long', timeZone: plan.now().zone }).format(ms);
