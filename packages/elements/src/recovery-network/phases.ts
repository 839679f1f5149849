import { phasesToday } from '@recovery-network/core/guidance';
import type { PhaseToChoose } from '../check-in/phase-to-choose.ts';
import { Suggested } from '../plan/suggested/suggested.ts';
import type { RecoveryNetwork } from './recovery-network.ts';

const suggestions = new WeakMap<RecoveryNetwork, Suggested>();

/** The words of what somebody took over from the suggestions into their plan. */
function suggestedFor(element: RecoveryNetwork): Suggested {
  const known = suggestions.get(element) ?? new Suggested(element);
  suggestions.set(element, known);
  return known;
}

/** How many of the person's own signs stand beside a phase to choose; the plan has them all. */
const FIRST_SIGNS = 3;

/** The phases of the plan as the check-in offers them (C3); nothing while the plan is not here. */
export function phasesToChoose(element: RecoveryNetwork): readonly PhaseToChoose[] | undefined {
  const states = element.laterStates;
  return (
    states &&
    phasesToday(states).map(({ signs, ...phase }) => ({
      ...phase,
      signs: signs
        .map(
          ({ text, from }) =>
            text || (from && suggestedFor(element).in(element.language)?.texts.get(from)) || '',
        )
        .filter((text) => text !== '')
        .slice(0, FIRST_SIGNS),
    }))
  );
}
