import type { Reachable } from '@recovery-network/core/guidance';
import type { PersonToCall } from './help-now.ts';

/** The people that guidance found, as help now shows them: name, number, and until when. */
export const peopleToCall = (reachable: readonly Reachable[]): readonly PersonToCall[] =>
  reachable.map(({ id, tie, until, hoursKnown }) => ({
    id,
    name: tie.name,
    phone: tie.reach.phone,
    message: tie.reach.message,
    until,
    hoursKnown,
  }));
