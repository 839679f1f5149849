import type { PlanPhase } from '@recovery-network/core/plan';
import { colours, FEWEST_PHASES } from '@recovery-network/core/plan';
import { html, nothing } from 'lit';
import { isRefused, LONGEST_TITLE, refusedText } from '../forms/refused.ts';
import type { RecoveryPlan } from '../plan.ts';
import { deskOf } from './desk.ts';
import { addTyped, linesView, lists } from './lines.ts';
import { writingWords } from './words.ts';

/** One phase of the draft: its name, its signs, and what three kinds of people do (P1). */
export function phasePage(plan: RecoveryPlan, phase: PlanPhase) {
  const { phases } = deskOf(plan).draft;
  const next = phases[phases.findIndex(({ id }) => id === phase.id) + 1];
  const others = phases.filter(({ id }) => id !== phase.id);
  const mayGo = phases.length > FEWEST_PHASES && others.some(({ level }) => level === phase.level);
  return html`
    <div><button type="button" class="plain" @click=${() => void onward(plan, phase, undefined)}>‹ ${plan.sayFrom(writingWords, 'toOverview')}</button></div>
    <h3 class="heading level ${phase.colour} ${phase.symbol}" tabindex="-1">${plan.titleOf(phase)}</h3>
    ${refusedText(plan, '', ['title', ...lists])}
    <div class="field"><label for="phase-name">${plan.sayFrom(writingWords, 'phaseName')}</label>
      <p class="hint" id="phase-name-hint">${plan.sayFrom(writingWords, 'phaseNameHint', { phase: plan.say(phase.colour) })}</p>
      <input id="phase-name" name="title" type="text" autocomplete="off" maxlength=${LONGEST_TITLE} .defaultValue=${phase.title}
        aria-invalid=${isRefused(plan, 'title') ? 'true' : 'false'}
        aria-describedby=${isRefused(plan, 'title') ? 'refused' : 'phase-name-hint'}
        @change=${() => void rename(plan, phase, nameTyped(plan))}>
      ${refusedText(plan, 'title')}</div>
    ${lists.map((list) => linesView(plan, phase, list))}
    <div class="row">
      <button class="primary" @click=${() => void onward(plan, phase, next)}>${
        next
          ? plan.sayFrom(writingWords, 'nextPhase', { phase: plan.titleOf(next) })
          : plan.sayFrom(writingWords, 'overview')
      }</button>
      ${mayGo ? html`<button class="plain" @click=${() => void removePhase(plan, phase)}>${plan.sayFrom(writingWords, 'takePhaseAway')}</button>` : nothing}
    </div>
  `;
}

/** The name that stands in its field now: of the phase that is on the screen. */
const nameTyped = (plan: RecoveryPlan): string =>
  plan.renderRoot.querySelector<HTMLInputElement>('#phase-name')?.value.trim() ?? '';

/** Stores the name that stands in its field, where it is another one; false where it may not be this one. */
async function rename(plan: RecoveryPlan, { id }: PlanPhase, title: string): Promise<boolean> {
  const desk = deskOf(plan);
  if (title === desk.draft.phases.find((one) => one.id === id)?.title) return !isRefused(plan, 'title');
  if (title.length > LONGEST_TITLE) plan.refuse('too-long', 'title');
  if (title.length > LONGEST_TITLE) return false;
  return (await desk.writePhase(id, () => ({ title }))) !== 'refused';
}

/** On to another phase, or to all of them. What was typed and not added yet goes along; where that can't be, one stays. */
async function onward(plan: RecoveryPlan, phase: PlanPhase, next: PlanPhase | undefined): Promise<void> {
  const { page } = plan;
  const title = nameTyped(plan);
  const forms = plan.renderRoot.querySelectorAll<HTMLFormElement>('form[data-list]');
  if (!(await addTyped(plan, phase.id, [...forms])) || !(await rename(plan, phase, title))) return;
  plan.onward(page, next ? { at: 'write', phase: next.id } : { at: 'write' });
}

async function removePhase(plan: RecoveryPlan, phase: PlanPhase): Promise<void> {
  plan.go({ at: 'write' });
  const { page } = plan;
  const desk = deskOf(plan);
  const done = await desk.write(({ phases }) => ({ phases: phases.filter(({ id }) => id !== phase.id) }));
  if (done === 'refused' || plan.page !== page) return;
  const back = () => desk.write(({ phases }) => ({ phases: inOrder([...phases, phase]) }));
  plan.aside = { text: plan.titleOf(phase), back };
}

/** In the order in which colours follow each other. */
export const inOrder = (phases: readonly PlanPhase[]): readonly PlanPhase[] =>
  phases.toSorted((a, b) => colours.indexOf(a.colour) - colours.indexOf(b.colour));
