import type { RecoveryAgenda } from './agenda.ts';
import type { Found } from './found.ts';

/** What is in a file of a calendar; `undefined` where it is none. */
export const readFile = async (_element: RecoveryAgenda, _file: File): Promise<Found | undefined> =>
  undefined;
