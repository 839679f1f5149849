import { trajectoriesWith, trajectoryWith } from '../aftercare/index.ts';
import { threadsWith as agreementsWith, threadWith as agreementWith } from '../expectations/index.ts';
import { wordsAllowed } from '../sharing/allowed.ts';
import type { States } from './states.ts';

type Threads = Pick<States, 'expectations' | 'aftercare'>;

/** The tie with whom a thread is, whatever it is about; `undefined` where it is not known, or there is no such thread. */
export const threadWith = ({ expectations, aftercare }: Threads, id: string): string | undefined =>
  (expectations && agreementWith(expectations, id)) ?? (aftercare && trajectoryWith(aftercare, id));

/** The threads with a tie, whatever they are about. */
export const threadsWith = ({ expectations, aftercare }: Threads, tie: string): readonly string[] => [
  ...(expectations ? agreementsWith(expectations, tie) : []),
  ...(aftercare ? trajectoriesWith(aftercare, tie) : []),
];

/** Whether an entry of a type goes to the other of its thread. */
export const travels = (type: string): boolean =>
  Object.hasOwn(wordsAllowed, type) && type !== 'invitation.answered';
