import { endOf, type Terms, type Trajectory } from '@recovery-network/core/aftercare';
import type { TrajectoryShown } from '@recovery-network/core/guidance';
import { addDays } from '@recovery-network/core/shared';

/** The last day of the break of today; `undefined` where there is none. */
export const breakUntil = ({ pauses }: Pick<TrajectoryShown, 'pauses'>): string | undefined =>
  pauses
    .map(({ until }) => until)
    .toSorted()
    .at(-1);

/** The day from which it goes on after the break of today; `undefined` where there is none. */
export function goesOnFrom(shown: Pick<TrajectoryShown, 'pauses'>): string | undefined {
  const last = breakUntil(shown);
  return last === undefined ? undefined : addDays(last, 1);
}

/** The day on which both agreed to round it off, which comes before all that was agreed for later. */
export const roundsOffOn = (one: Trajectory | undefined): string | undefined => one && endOf(one)?.on;

/** What holds up to the day on which both agreed to round it off. */
export const untilTheEnd = (terms: Terms, on: string | undefined): Terms =>
  on !== undefined && (terms.until === undefined || on < terms.until) ? { ...terms, until: on } : terms;

const ENDS: readonly string[] = ['stopped', 'transferred', 'rounded-off', 'withdrawn'];

/** Whether it came to an end; one that is only past its last day can go on. */
export const isOver = ({ now }: Pick<TrajectoryShown, 'now'>): boolean =>
  ENDS.includes(now.course) && !now.lapsed;

/** Where one that is over goes on since somebody came back to it, of all that are shown; `undefined` where it does not. */
export function backIn(all: readonly TrajectoryShown[], one: TrajectoryShown): string | undefined {
  let at: TrajectoryShown | undefined = one;
  // No further than there are: it may lead round.
  for (const _ of all) {
    const to: string | undefined = at?.backTo;
    at = all.find(({ id }) => id === to);
    if (at && !isOver(at)) return at.now.course === 'nothing' ? undefined : at.id;
  }
  return undefined;
}
