import type { TrajectoryShown } from '@recovery-network/core/guidance';
import { addDays } from '@recovery-network/core/shared';

/** The day from which it goes on after the break of today; `undefined` where there is none. */
export function goesOnFrom({ pauses }: Pick<TrajectoryShown, 'pauses'>): string | undefined {
  const last = pauses
    .map(({ until }) => until)
    .toSorted()
    .at(-1);
  return last === undefined ? undefined : addDays(last, 1);
}
