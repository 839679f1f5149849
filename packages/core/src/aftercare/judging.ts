import type { EntryOf, PolicyContext } from '../journal/area.ts';
import { OWNER } from '../journal/entry.ts';
import { isDate } from '../shared/dates.ts';
import type { Objection } from './refusals.ts';
import { no } from './refusals.ts';
import type { AftercareState, Trajectory } from './state.ts';
import { trajectoryOf } from './state.ts';

export type Judge<D> = (
  state: AftercareState,
  entry: EntryOf<D>,
  context: PolicyContext,
) => Objection | undefined;

/** A word about a trajectory that is there. Policy binds the owner's own words: what the other wrote is heard (E3). */
export const within =
  <D>(
    judge: (
      one: Trajectory,
      entry: EntryOf<D>,
      context: PolicyContext,
      state: AftercareState,
    ) => Objection | undefined,
  ): Judge<D> =>
  (state, entry, context) => {
    if (entry.by !== OWNER) return undefined;
    const one = trajectoryOf(state, entry.about);
    return one ? judge(one, entry, context, state) : no('no-such-trajectory');
  };

export const datesWrong = (days: readonly (string | undefined)[]): boolean =>
  days.some((day) => day !== undefined && !isDate(day));
