import type { Refusal, Treatment } from '../journal/area.ts';
import { handlersOf } from '../journal/area.ts';
import { allowedAbout } from './allowed.ts';
import type { Judge } from './judging.ts';
import { expectationRefusals } from './refusals.ts';
import type { ExpectationsState } from './state.ts';

/** How an entry of this area is heard, and what may be objected to one of the owner's own. */
export const on = handlersOf<ExpectationsState>();

/** An objection as a refusal that names what is possible instead. */
export const judging =
  <D>(judge: Judge<D>): Required<Treatment<ExpectationsState, D>>['judge'] =>
  (state, entry, context): Refusal | undefined => {
    const found = judge(state, entry, context);
    const rule = found && expectationRefusals[found.key];
    return found && rule && { rule, allowed: allowedAbout(state, entry.about, context.now), ...found };
  };
