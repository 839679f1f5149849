import { mediaShown } from '@recovery-network/core/guidance';
import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { RecoveryPlan } from './plan.ts';

/** What shows pictures and sounds is fetched when somebody asks for them. Never rejects: the plan is there without. */
export async function fetchMedia(plan: RecoveryPlan): Promise<void> {
  try {
    await import('./media/define.ts');
  } catch {
    plan.notice = plan.say('notHere');
  }
}

/** The person's own pictures and sounds for a phase (P7). Folded, on each page anew: they never come before people. */
export function mediaFolded(plan: RecoveryPlan, phase: string): unknown {
  const states = plan.journal?.state?.areas;
  if (!states || mediaShown(states, phase).length === 0) return nothing;
  return keyed(
    phase,
    html`<details class="no-print" @toggle=${() => void fetchMedia(plan)}><summary>${plan.say('mediaOfPhase')}</summary>
      <recovery-plan-media .host=${plan.host} .configuration=${plan.configuration} .phase=${phase}></recovery-plan-media></details>`,
  );
}
