import type { States } from '@recovery-network/core/guidance';
import { dialled } from '@recovery-network/core/help-now';
import { channelsOf, firstThree, RINGS, type Tie, tiesSupporting } from '@recovery-network/core/network';
import type { RecoveryPlan } from '../plan.ts';

/**
 * Who can be called on a hard day, by the id of the tie: the person's own first three, then by closeness (N9). Paper and a file do
 * not know the hour at which they are read, so nobody is left out for the hour.
 */
export function peopleToSave(plan: RecoveryPlan, { network }: States): ReadonlyMap<string, Tie> {
  if (!network) return new Map();
  const first = firstThree(network).map(({ id }) => id);
  const rank = ({ id, ring }: Tie) => {
    const position = first.indexOf(id);
    return position >= 0 ? position : first.length + RINGS.indexOf(ring);
  };
  const people = tiesSupporting(network, plan.now())
    .filter((tie) => !tie.notOnHardDays && hasNumber(tie))
    .sort((a, b) => rank(a) - rank(b));
  return new Map(people.map((tie) => [tie.id, tie]));
}

/** A number that can be dialled, for a way that they agreed to. */
function hasNumber(tie: Tie): boolean {
  const { phone, message } = tie.reach;
  const channels = channelsOf(tie);
  return Boolean(
    (channels.includes('call') && phone && dialled(phone)) ||
      (channels.includes('message') && message && dialled(message)),
  );
}
