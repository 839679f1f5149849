import { mediaShown } from '@recovery-network/core/guidance';
import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { RecoveryPlan } from './plan.ts';

/** What shows pictures and sounds is fetched when somebody asks for them. */
export const fetchMedia = (): Promise<unknown> => import('./media/define.ts');

/** Never rejects: the plan is there without, and the next tap tries again. */
async function unfold(plan: RecoveryPlan): Promise<void> {
  plan.missing = false;
  try {
    await fetchMedia();
  } catch {
    plan.missing = true;
  }
}

/** The person's own pictures and sounds for a phase (P7). Folded, on each page anew: they never come before people. */
export function mediaFolded(plan: RecoveryPlan, phase: string): unknown {
  const states = plan.journal?.state?.areas;
  if (!states || mediaShown(states, phase).length === 0) return nothing;
  const again = () => void unfold(plan);
  return keyed(
    phase,
    html`<details class="no-print" @toggle=${again}><summary>${plan.say('mediaOfPhase')}</summary>
      ${
        plan.missing
          ? html`<p class="quiet" role="status">${plan.say('notHere')}</p>
              <div><button @click=${again}>${plan.say('tryAgain')}</button></div>`
          : nothing
      }
      <recovery-plan-media .host=${plan.host} .configuration=${plan.configuration} .phase=${phase}></recovery-plan-media></details>`,
  );
}
