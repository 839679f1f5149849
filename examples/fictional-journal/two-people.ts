/**
 * The same six months of Robin, with what two people agree, give and share in them. The story itself is that of
 * `six-months.ts`, word by word; nobody in it exists, and nothing here is typical of anybody.
 */

import type { JournalFile } from '@recovery-network/core/journal';
import { addDays } from '@recovery-network/core/shared';
import { writeAPlan } from './a-plan.ts';
import { between } from './between.ts';
import { firstEightWeeks, LAST_DAY } from './eight-weeks.ts';
import { halfAYear } from './half-a-year.ts';
import { meanwhile } from './meanwhile.ts';
import { paydayAndAWeekAway } from './payday-and-a-week-away.ts';
import { penFrom } from './pen.ts';
import { RobinWithOthers } from './robin-with-others.ts';
import { days } from './six-months.ts';
import { tooManyPages } from './too-many-pages.ts';

/** Robin's journal as a file. `lastDay` (`YYYY-MM-DD`): the day of the newest entry. */
export function twoPeople(lastDay = LAST_DAY): JournalFile {
  const pen = penFrom(addDays(lastDay, -days.last));
  const robin: RobinWithOthers = new RobinWithOthers(
    between(
      pen,
      meanwhile(() => robin),
    ),
  );
  firstEightWeeks(robin);
  writeAPlan(robin);
  paydayAndAWeekAway(robin);
  tooManyPages(robin);
  halfAYear(robin);
  return pen.file();
}
