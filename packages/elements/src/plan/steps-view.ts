import { type ToolShown, toolsShown } from '@recovery-network/core/guidance';
import type { ToolKind } from '@recovery-network/core/plan';
import { html, nothing } from 'lit';
import { nameOf } from './page-read.ts';
import type { RecoveryPlan } from './plan.ts';

/** What somebody does; what makes it harder stands with what helps, and not on a page for a hard day. */
const helping: readonly ToolKind[] = ['handle', 'practice', 'rehearsal', 'craving-step'];

/** Own steps that belong to a phase (P4). */
export function stepsOf(plan: RecoveryPlan, phase: string): readonly ToolShown[] {
  const states = plan.journal?.state?.areas;
  if (!states) return [];
  return toolsShown(states).filter((tool) => tool.phase === phase && helping.includes(tool.kind));
}

/** Own steps of a phase, on its page. */
export function stepsView(plan: RecoveryPlan, phase: string) {
  const steps = stepsOf(plan, phase);
  if (steps.length === 0) return nothing;
  return html`<section class="stack tight"><h4>${plan.say('tools')}</h4>
    <ul>${steps.map((step) => html`<li>${plan.lineText(step)} ${nameOf(plan, step)}</li>`)}</ul></section>`;
}
