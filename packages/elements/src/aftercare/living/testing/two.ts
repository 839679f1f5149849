import { type Trajectory, trajectoryOf } from '@recovery-network/core/aftercare';
import type { Ready } from '../../../together/post/post.ts';
import { Party } from '../../../together/testing/party.ts';
import type { RecoveryAftercare } from '../../aftercare.ts';
import { proposed } from './lives.ts';

/** Robin and Noor, who both have the same aftercare, each in a journal of their own. */
export async function two() {
  const robin = await Party.ready();
  const noor = await Party.ready();
  const tie = await robin.knows('Noor');
  const { trajectory, termsId } = await proposed(robin, tie);
  const first = await robin.seals({ tie, thread: trajectory, as: 'Robin' });
  const from = await noor.opens(first.sealed.linkWithSecret);
  await noor.write('trajectory.accepted', trajectory, { termsId });
  const answer = await noor.seals({ tie: from, thread: trajectory });
  await robin.opens(answer.sealed.link);
  return { robin, noor, tie, from, trajectory, termsId };
}

/** A trajectory as one of them knows it. */
export const known = (party: Party, id: string): Trajectory => {
  const one = party.states.aftercare && trajectoryOf(party.states.aftercare, id);
  if (!one) throw new Error('not there');
  return one;
};

/** What is ready to be sent on the page of an ask. */
export const readyOn = ({ page }: RecoveryAftercare): Ready | undefined =>
  page.at === 'asked' ? page.ready : undefined;
