import type { Reachable } from '@recovery-network/core/guidance';
import type { PersonToCall } from './help-now.ts';

/** The people that guidance found, as help now shows them: name, numbers for what they agreed to, and until when. */
export const peopleToCall = (reachable: readonly Reachable[]): readonly PersonToCall[] =>
  reachable.map(({ id, tie, until, hoursKnown, channels }) => ({
    id,
    name: tie.name,
    phone: channels.includes('call') ? tie.reach.phone : undefined,
    message: channels.includes('message') ? tie.reach.message : undefined,
    until,
    hoursKnown,
  }));
