import type { States } from '@recovery-network/core/guidance';
import { phasesToday } from '@recovery-network/core/guidance';
import { type Asking, Suggested } from '../plan/suggested/suggested.ts';
import type { PhaseToChoose } from './phase-to-choose.ts';

export { planAreas } from '../plan/areas.ts';

const suggestions = new WeakMap<object, Suggested>();

/** The words of what somebody took over from the suggestions into their plan. */
function suggestedFor(element: Asking): Suggested {
  const known = suggestions.get(element) ?? new Suggested(element);
  suggestions.set(element, known);
  return known;
}

/** How many of the person's own signs stand beside a phase to choose; the plan has them all. */
const FIRST_SIGNS = 3;

/** The phases of the plan as the check-in offers them (C3), in the language of an element that waits for the words. */
export const phasesToChoose = (
  element: Asking & { readonly language: string },
  states: States,
): readonly PhaseToChoose[] =>
  phasesToday(states).map(({ signs, ...phase }) => ({
    ...phase,
    signs: signs
      .map(
        ({ text, from }) =>
          text || (from && suggestedFor(element).in(element.language)?.texts.get(from)) || '',
      )
      .filter((text) => text !== '')
      .slice(0, FIRST_SIGNS),
  }));
