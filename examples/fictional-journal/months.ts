/** The journal of the six months as the tests read it: whole, and as it was at a moment of the story. */

import { areas, type WholeState } from '@recovery-network/core/all';
import { fromFile, type Journal } from '@recovery-network/core/journal';
import { addDays, instantOf } from '@recovery-network/core/shared';
import { fold, foldUntil } from '@recovery-network/core/state';
import { LAST_DAY } from './eight-weeks.ts';
import { days } from './six-months.ts';

const zone = 'Europe/Amsterdam';

/** A day of the story as a date, when the story ends on the day that the site's file ends on. */
export const dateOf = (day: number): string => addDays(LAST_DAY, day - days.last);

/** A moment of the story; `hours` on the wall. */
export const nowOn = (day: number, hours = 23) => ({ ms: instantOf(dateOf(day), hours * 60, zone), zone });

export function journalIn(text: string): Journal {
  const journal = fromFile(text);
  if (!journal.ok) throw new Error(journal.error);
  return journal.value;
}

export const stateOf = (journal: Journal): WholeState => fold(journal, areas);

/** What was known on that day of the story. */
export const stateOn = (journal: Journal, day: number, hours = 23): WholeState =>
  foldUntil(journal, areas, nowOn(day, hours).ms);
