/**
 * Six months of Robin, who does not exist: the first eight weeks, and eighteen weeks more (days 56 to 181). It does not
 * go straight up. There are a plan, hard days, good moments, and people who come closer. Nothing here is typical of anybody.
 */

import type { JournalFile } from '@recovery-network/core/journal';
import { addDays } from '@recovery-network/core/shared';
import { writeAPlan } from './a-plan.ts';
import { firstEightWeeks, LAST_DAY } from './eight-weeks.ts';
import { halfAYear } from './half-a-year.ts';
import { paydayAndAWeekAway } from './payday-and-a-week-away.ts';
import { penFrom } from './pen.ts';
import { RobinWithPlan } from './robin-with-plan.ts';
import { tooManyPages } from './too-many-pages.ts';

const LENGTH = 182;

/** Days of the story, counted from 0, that others look at. */
export const days = {
  /** The last one of the first eight weeks. */
  eighthWeekEnds: 55,
  /** On this day Robin used; it is written down on `setbackNoted`. */
  setback: 30,
  setbackNoted: 65,
  planTogether: 79,
  red: 93,
  /** Robin walked the guide and stored nothing: the journal has no entry of this day. */
  nothingStored: 124,
  planComesBack: 135,
  last: LENGTH - 1,
} as const;

/** Robin's journal as a file. `lastDay` (`YYYY-MM-DD`): the day of the newest entry. */
export function sixMonths(lastDay = LAST_DAY): JournalFile {
  const pen = penFrom(addDays(lastDay, 1 - LENGTH));
  const robin = new RobinWithPlan(pen);
  firstEightWeeks(robin);
  writeAPlan(robin);
  paydayAndAWeekAway(robin);
  tooManyPages(robin);
  halfAYear(robin);
  return pen.file();
}
