import type { CravingStep } from '../craving/index.ts';
import { cravingSteps, helpedLately } from '../craving/index.ts';
import * as core from '../help-now/index.ts';
import type { Now } from '../shared/time.ts';
import type { ToolShown } from './beside-the-plan.ts';
import { toolsShown } from './beside-the-plan.ts';
import { hiddenIn } from './person-shown.ts';
import type { Reachable } from './reachable.ts';
import { reachableNow } from './reachable.ts';
import type { States } from './states.ts';

/** Something that helped earlier: one of the four steps, or a step of one's own, in own words or from the plan. */
export interface HelpedBefore {
  readonly what: CravingStep;
  readonly text?: string;
  readonly step?: ToolShown;
}

/** What stands on the screen of a craving (C11): no clock, no number, nothing to fill in. */
export interface CravingNow {
  readonly steps: readonly CravingStep[];
  /** The person's own steps, from the plan. */
  readonly own: readonly ToolShown[];
  /** What helped earlier, what was said last first. */
  readonly helped: readonly HelpedBefore[];
  readonly someone: core.Someone<Reachable>;
}

const MOST_HELPED = 3;
const steps = cravingSteps.filter((step) => step !== 'own');

/** A craving (C11). It needs no entry. Whoever is not to be called on a hard day is not among the people. */
export function cravingNow(states: States, lines: readonly core.Line[], now: Now): CravingNow {
  const own = toolsShown(states, 'craving-step');
  const people = reachableNow(states, now, { hard: true });
  const { someone } = core.helpNow(lines, people, now);
  return { steps, own, helped: helpedBefore(states, own), someone };
}

/** A step that left the plan, or that is or names somebody who is shown nowhere, is not brought up again (N7). */
function helpedBefore(states: States, own: readonly ToolShown[]): readonly HelpedBefore[] {
  if (!states.craving) return [];
  const hidden = hiddenIn(states);
  const found: HelpedBefore[] = [];
  for (const { what, tool, text = '' } of helpedLately(states.craving)) {
    if (found.length === MOST_HELPED) break;
    const step = own.find(({ id }) => id === tool);
    // Its words are those of the step: they go where it went.
    if (tool !== undefined && !step) continue;
    if (what === 'own' && !step && text === '') continue;
    if (text !== '' && hidden.named(text)) continue;
    found.push({ what, ...(text !== '' && { text }), ...(step && { step }) });
  }
  return found;
}
