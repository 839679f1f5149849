/**
 * Eight weeks of Robin, who does not exist: from the day after discharge (day 0, a Saturday) to a Friday (day 55).
 * The first weeks go up and down, the fifth is hard, the last are good. Nothing here is typical of anybody.
 */

import type { JournalFile } from '@recovery-network/core/journal';
import { addDays } from '@recovery-network/core/shared';
import { beginning, findingRhythm } from './first-weeks.ts';
import { penFrom } from './pen.ts';
import { Robin } from './robin.ts';

/** The newest entry is of this day unless another is asked for. */
export const LAST_DAY = '2026-11-20';
const LENGTH = 56;

/** Robin's journal as a file. `lastDay` (`YYYY-MM-DD`): the day of the newest entry. */
export function eightWeeks(lastDay = LAST_DAY): JournalFile {
  const pen = penFrom(addDays(lastDay, 1 - LENGTH));
  firstEightWeeks(new Robin(pen));
  return pen.file();
}

/** The story itself, days 0 to 55. */
export function firstEightWeeks(robin: Robin): void {
  beginning(robin);
  findingRhythm(robin);
  hardWeek(robin);
  goodEnd(robin);
}

/** Week 5: it gets too hard. Robin uses once, calls, and goes on. */
function hardWeek(robin: Robin): void {
  const { pen } = robin;
  pen.at(28, '18:00');
  robin.heard('tim', 'rested');
  robin.full([4, 4, 4, 4, 3, 4, 4, 2], 'orange');

  pen.at(30, '22:35');
  robin.full([5, 5, 5, 5, 5, 5, 4, 2], 'red');
  robin.contact('marloes', 'call', 'me', undefined, 'no-answer');
  robin.contact('carla', 'call', 'me', 'emotional');
  pen.at(31, '08:50');
  robin.contact('hulplijn', 'call', 'me', 'advice');
  robin.contact('marloes', 'call', 'them', 'emotional');
  pen.at(31, '21:55');
  robin.contact('groep', 'visit', 'me', 'encouragement');

  pen.at(32, '10:15');
  pen.write('day.passed', pen.journal);
  robin.contact('vanVliet', 'call', 'me', 'advice');
  robin.full([4, 4, 3, 3, 1, 3, 3, 5], 'orange');

  pen.at(33, '15:30');
  robin.contact('els', 'visit', 'me', 'practical');
  robin.contact('ahmed', 'visit', 'them', 'company');
  robin.short(3, 2, 'orange');
}

/** Weeks 6 to 8: more people, more sleep, and something to give back. */
function goodEnd(robin: Robin): void {
  const { pen } = robin;
  pen.at(35, '19:20');
  robin.full([3, 3, 3, 2, 1, 2, 3, 2], 'orange', 'together');
  robin.contact('marloes', 'visit', 'them', 'emotional');

  pen.at(37, '11:05');
  robin.contact('noor', 'visit', 'them', 'advice');
  robin.about('noor', 'considered', { trust: 'yes', understands: 'yes', doesNotJudge: 'yes' });
  robin.about('jeroen', 'asked-to-repair');
  pen.write('check-in.rhythm-chosen', pen.journal, { rhythm: 'weekly' });
  robin.short(2, 1, 'green');

  pen.at(40, '20:00');
  robin.heard('jeroen', 'consented-to-repair');
  robin.contact('jeroen', 'call', 'them', 'emotional');
  robin.short(2, 1, 'green');

  pen.at(42, '12:30');
  robin.about('ahmed', 'moved', { ring: 'very-close' });
  robin.about('ahmed', 'described', { receives: ['practical', 'company'] });
  robin.contact('ahmed', 'visit', 'me', 'practical');
  robin.full([2, 2, 2, 2, 1, 1, 2, 1], 'green');

  pen.at(45, '21:50');
  robin.contact('groep', 'visit', 'me', 'company');
  robin.contact('carla', 'visit', 'me', undefined, 'thanks');
  robin.heard('dennis', 'rested', { until: pen.date(70) });

  pen.at(47, '22:05');
  robin.contact('koor', 'visit', 'me', 'company');
  robin.add('lotte');
  robin.about('lotte', 'drafted', {
    text: 'Hoi Lotte, het is lang geleden. Heb je zin om een keer te wandelen?',
  });
  robin.short(1, 1, 'green');

  pen.at(49, '17:45');
  robin.contact('oma', 'visit', 'me', 'company');
  robin.full([2, 2, 2, 1, 1, 1, 1, 1], 'green');

  pen.at(52, '21:45');
  robin.contact('groep', 'visit', 'me', 'encouragement');
  pen.at(53, '09:40');
  robin.contact('fatima', 'visit', 'me', undefined, 'thanks');

  pen.at(55, '18:30');
  robin.contact('jeroen', 'visit', 'me', 'company');
  robin.full([1, 2, 1, 1, 1, 2, 1, 1], 'green');
  robin.contact('marloes', 'call', 'me', undefined, 'thanks');
}
