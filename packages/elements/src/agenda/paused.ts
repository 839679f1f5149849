import type { TimeShown } from '@recovery-network/core/guidance';
import { aftercareShown } from '@recovery-network/core/guidance';
import { wallTime } from '@recovery-network/core/shared';
import { nameInSentence } from '../element/name-in-sentence.ts';
import { type Known, nameShown } from '../noting/noting.ts';
import type { RecoveryAgenda } from './agenda.ts';

/** A pause of aftercare, up to a day; appointments in it stay, since only people call them off. */
export interface Pausing {
  readonly id: string;
  readonly until: string;
  /** With whom, where it is not one's own. */
  readonly with?: string;
  readonly text: string;
}

export function pausesNow(element: RecoveryAgenda, states: Known): readonly Pausing[] {
  return aftercareShown(states, element.now(), 0).flatMap(({ id, who, pauses }) => {
    const until = pauses
      .map((pause) => pause.until)
      .toSorted()
      .at(-1);
    if (until === undefined) return [];
    const day = element.formatDate(until);
    const said = who
      ? element.say('pauseWith', { name: nameInSentence(nameShown(element, who.name)), day })
      : element.say('pauseUntil', { day });
    return [{ id, until, ...(who && { with: who.id }), text: `${said} ${element.say('pauseStays')}` }];
  });
}

/** Whether a time lies in a pause: of that aftercare, or with that person. */
export const isIn = (element: RecoveryAgenda, pause: Pausing, time: TimeShown): boolean =>
  (time.trajectory === pause.id || (pause.with !== undefined && time.with?.id === pause.with)) &&
  wallTime(time.start, element.now().zone).date <= pause.until;
