import type { PersonShown, PhaseShown, ToolShown } from '@recovery-network/core/guidance';
import { actors } from '@recovery-network/core/plan';
import { html, nothing } from 'lit';
import { shortName } from '../element/name-in-sentence.ts';
import type { RecoveryPlan } from './plan.ts';

/** One page of a plan to read or to print, with nothing to press; own steps stand below what was agreed. */
export const pageRead = (
  plan: RecoveryPlan,
  phase: PhaseShown,
  steps: readonly ToolShown[] = [],
  numbers: ReadonlyMap<string, string> = new Map(),
) => html`
  <section class="stack tight page">
    <h4 class="level ${phase.colour} ${phase.symbol}">${plan.titleOf(phase)}</h4>
    ${phase.signs.length + phase.actions.length === 0 && steps.length === 0 ? html`<p class="quiet">${plan.say('nothingYet')}</p>` : nothing}
    ${part(
      plan.say('signs'),
      phase.signs.map((sign) => html`<li>${plan.lineText(sign)}</li>`),
    )}
    ${actors.map((actor) =>
      part(
        plan.say(actor),
        phase.actions
          .filter((action) => action.actor === actor)
          .map((action) => html`<li>${nameOf(plan, action, numbers)} ${plan.lineText(action)}</li>`),
      ),
    )}
    ${part(
      plan.say('tools'),
      steps.map((step) => html`<li>${plan.lineText(step)} ${nameOf(plan, step, numbers)}</li>`),
    )}
  </section>
`;

const part = (title: string, lines: readonly unknown[]) =>
  lines.length > 0
    ? html`<p><strong>${title}</strong></p>
        <ul>${lines}</ul>`
    : nothing;

/** Whose it is, where that may be said. */
export const nameOf = (
  plan: RecoveryPlan,
  { who }: { readonly who?: PersonShown },
  numbers?: ReadonlyMap<string, string>,
) =>
  who
    ? html`<strong><bdi>${shortName(who.name) || plan.say('someone')}</bdi> ${(who.id && numbers?.get(who.id)) ?? nothing}</strong>`
    : nothing;
