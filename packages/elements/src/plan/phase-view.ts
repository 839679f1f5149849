import type { ActionShown, PhaseShown } from '@recovery-network/core/guidance';
import { actors } from '@recovery-network/core/plan';
import { html, nothing } from 'lit';
import { nameInSentence } from '../element/name-in-sentence.ts';
import { callHref } from '../element/reach.ts';
import type { PersonToCall } from '../help-now/help-now.ts';
import { mediaFolded } from './media-folded.ts';
import { nameOf } from './page-read.ts';
import { called, jumpToPeople, peopleView, reachable } from './people-view.ts';
import type { RecoveryPlan } from './plan.ts';
import { stepsOf, stepsView } from './steps-view.ts';

/** So many lines leave who to call on the first screen of a phone. */
const FEW = 2;

/** One page of the plan (P1): what is noticed, and who does what. On a page for *act* what to do comes before anything else. */
export function phaseView(plan: RecoveryPlan, phase: PhaseShown) {
  const act = phase.level === 'act';
  const lines = phase.actions.length + stepsOf(plan, phase.id).length;
  const empty = phase.signs.length + lines === 0;
  const signs =
    phase.signs.length > 0
      ? html`<section class="stack tight">
          <h4>${plan.say('signs')}</h4>
          <ul>${phase.signs.map((sign) => html`<li>${plan.lineText(sign)}</li>`)}</ul>
        </section>`
      : nothing;
  return html`
    <article class="stack" aria-labelledby="phase">
      <h3 id="phase" class="heading level ${phase.colour} ${phase.symbol}" tabindex="-1">${plan.titleOf(phase)}</h3>
      ${empty && !act ? html`<p class="quiet">${plan.say('nothingYet')}</p>` : nothing}
      ${act && lines > FEW ? jumpToPeople(plan) : nothing}
      ${act ? nothing : signs} ${actionsView(plan, phase)} ${stepsView(plan, phase.id)}
      ${act && !plan.talking ? peopleView(plan) : nothing} ${act ? signs : nothing} ${mediaFolded(plan, phase.id)}
    </article>
  `;
}

function actionsView(plan: RecoveryPlan, { level, actions }: PhaseShown) {
  const people = level === 'act' ? reachable(plan) : [];
  return actors.map((actor) => {
    const theirs = actions.filter((action) => action.actor === actor);
    if (theirs.length === 0) return nothing;
    return html`<section class="stack tight">
      <h4>${plan.say(actor)}</h4>
      <ul>${theirs.map((action) => actionView(plan, action, people))}</ul>
    </section>`;
  });
}

/** Whoever may be called at this hour has their button beside what they do; others are named only (N9). */
function actionView(plan: RecoveryPlan, action: ActionShown, people: readonly PersonToCall[]) {
  const { who } = action;
  const person = people.find(({ id }) => id === who?.id);
  const call = person?.phone && callHref(person.phone);
  return html`<li>
    ${nameOf(plan, action)}
    ${plan.lineText(action)}
    ${
      person && call
        ? html`<a class="call" href=${call} @click=${() => called(plan, person)}>${plan.say('callName', { name: nameInSentence(person.name) })}</a>`
        : nothing
    }
  </li>`;
}

/** All pages, each with its sign and its words; which one is open is said and not only seen. */
export const phasesNav = (plan: RecoveryPlan, phases: readonly PhaseShown[], open: PhaseShown) => html`
  <nav class="stack tight no-print" aria-labelledby="phases">
    <h3 id="phases">${plan.say('phases')}</h3>
    <div class="phases">${phases.map(
      (
        phase,
      ) => html`<button class="level ${phase.colour} ${phase.symbol}" aria-current=${phase.id === open.id ? 'page' : 'false'}
        @click=${() => plan.go({ at: 'plan', phase: phase.id })}>${plan.titleOf(phase)}</button>`,
    )}</div>
  </nav>
`;
