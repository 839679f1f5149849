import type { PhaseShown } from '@recovery-network/core/guidance';
import { actors } from '@recovery-network/core/plan';
import { html, nothing } from 'lit';
import { shortName } from '../element/name-in-sentence.ts';
import type { RecoveryPlan } from './plan.ts';

/** One page of a plan to read or to print, with nothing to press; own steps stand below what was agreed. */
export const pageRead = (plan: RecoveryPlan, phase: PhaseShown, steps: unknown = nothing) => html`
  <section class="stack tight page">
    <h4 class="level ${phase.colour} ${phase.symbol}">${plan.titleOf(phase)}</h4>
    ${phase.signs.length + phase.actions.length === 0 && steps === nothing ? html`<p class="quiet">${plan.say('nothingYet')}</p>` : nothing}
    ${part(
      plan.say('signs'),
      phase.signs.map((sign) => html`<li>${plan.lineText(sign)}</li>`),
    )}
    ${actors.map((actor) =>
      part(
        plan.say(actor),
        phase.actions
          .filter((action) => action.actor === actor)
          .map(
            ({ who, ...line }) => html`<li>${plan.lineText(line)}
              ${who ? html`<strong><bdi>${shortName(who.name) || plan.say('someone')}</bdi></strong>` : nothing}</li>`,
          ),
      ),
    )}
    ${steps}
  </section>
`;

const part = (title: string, lines: readonly unknown[]) =>
  lines.length > 0
    ? html`<p><strong>${title}</strong></p>
        <ul>${lines}</ul>`
    : nothing;
