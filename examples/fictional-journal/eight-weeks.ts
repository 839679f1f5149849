/**
 * Eight weeks of Robin, who does not exist: from the day after discharge (day 0, a Saturday) to a Friday (day 55).
 * The first weeks go up and down, the fifth is hard, the last are good. Nothing here is typical of anybody.
 */

import type { JournalFile } from '@recovery-network/core/journal';
import { addDays } from '@recovery-network/core/shared';
import { penFrom } from './pen.ts';
import { Robin } from './robin.ts';

/** The newest entry is of this day unless another is asked for. */
export const LAST_DAY = '2026-11-20';
const LENGTH = 56;

/** Robin's journal as a file. `lastDay` (`YYYY-MM-DD`): the day of the newest entry. */
export function eightWeeks(lastDay = LAST_DAY): JournalFile {
  const pen = penFrom(addDays(lastDay, 1 - LENGTH));
  const robin = new Robin(pen);
  beginning(robin);
  findingRhythm(robin);
  hardWeek(robin);
  goodEnd(robin);
  return pen.file();
}

/** Weeks 1 and 2: who is there, and the first questions. */
function beginning(robin: Robin): void {
  const { pen } = robin;
  pen.at(0, '19:10');
  for (const name of ['marloes', 'noor', 'vanVliet', 'huisarts', 'hulplijn'] as const) robin.add(name);
  robin.about('marloes', 'put-first', { position: 1 });
  robin.about('marloes', 'knows', { level: 'everything' });
  robin.short(3, 2, 'orange');

  pen.at(1, '10:30');
  robin.add('ahmed');
  robin.add('mick');
  robin.about('ahmed', 'drafted', {
    text: 'Hoi Ahmed, ik wil je iets vragen. Mag ik je soms bellen als het niet goed gaat? Luisteren is genoeg. Nee zeggen mag.',
  });

  pen.at(2, '11:00');
  robin.contact('noor', 'visit', 'them', 'advice');
  pen.at(2, '20:40');
  robin.full([3, 4, 3, 3, 2, 2, 3, 2], 'orange');
  pen.write('check-in.rhythm-chosen', pen.journal, { rhythm: 'daily' });

  pen.at(3, '21:50');
  robin.add('groep');
  robin.contact('groep', 'visit', 'me', 'company');

  pen.at(4, '18:15');
  robin.about('ahmed', 'asked');
  robin.contact('ahmed', 'message', 'me');
  pen.at(5, '12:20');
  robin.heard('ahmed', 'said-yes');
  robin.about('ahmed', 'put-first', { position: 2 });
  robin.about('ahmed', 'knows', { level: 'part', words: 'Dat ik gestopt ben. Niet hoe erg het was.' });
  robin.short(2, 1, 'green');

  pen.at(7, '16:00');
  for (const name of ['els', 'oma', 'youssef', 'tim'] as const) robin.add(name);
  robin.about('oma', 'not-on-hard-days', { on: true });
  robin.knowEachOther('marloes', 'oma');
  robin.contact('oma', 'visit', 'me', 'company');
  robin.short(2, 1);

  pen.at(10, '21:40');
  robin.add('carla');
  robin.add('dennis');
  robin.contact('carla', 'visit', 'them', 'encouragement');
  robin.knowEachOther('carla', 'dennis');
  robin.knowEachOther('carla', 'groep');
  robin.full([2, 2, 2, 2, 1, 2, 2, 1], 'green');

  pen.at(11, '12:45');
  robin.about('youssef', 'asked');
  pen.at(12, '17:30');
  robin.heard('youssef', 'said-not-now', { doNotAskAgain: false });
  robin.contact('marloes', 'call', 'me', 'emotional');
  robin.short(3, 2, 'orange');
}

/** Weeks 3 and 4: asking, agreeing, letting go. */
function findingRhythm(robin: Robin): void {
  const { pen } = robin;
  pen.at(14, '20:00');
  robin.about('carla', 'asked');
  robin.heard('carla', 'said-yes');
  robin.about('carla', 'put-first', { position: 3 });
  robin.about('carla', 'knows', { level: 'everything' });
  robin.about('carla', 'described', { livedExperience: true, goodFor: 'Trek. Zij weet wat dan helpt.' });
  robin.about('carla', 'rhythm-set', { range: { minDays: 2, maxDays: 7 } });
  robin.full([2, 2, 3, 2, 2, 2, 2, 1], 'green');

  pen.at(16, '11:10');
  robin.contact('noor', 'visit', 'them', 'advice');
  pen.at(16, '17:00');
  robin.about('mick', 'ended');
  robin.short(3, 2, 'orange');

  pen.at(17, '21:45');
  robin.contact('groep', 'visit', 'me', 'company');
  robin.contact('dennis', 'visit', 'me', 'company');
  robin.about('dennis', 'asked');
  robin.heard('dennis', 'said-yes');

  pen.at(19, '22:10');
  robin.add('koor');
  robin.contact('koor', 'visit', 'me', 'company');
  robin.short(1, 1, 'green');

  pen.at(20, '09:20');
  robin.add('fatima');
  robin.contact('fatima', 'visit', 'me', 'practical');
  robin.about('fatima', 'knows', { level: 'nothing' });
  robin.about('tim', 'asked');
  pen.at(21, '12:00');
  robin.heard('tim', 'said-yes');
  robin.contact('tim', 'visit', 'them', 'company');
  robin.knowEachOther('ahmed', 'tim');
  robin.full([2, 1, 2, 1, 1, 1, 2, 1], 'green');

  pen.at(23, '19:00');
  robin.add('ronald');
  robin.about('ronald', 'shown-nowhere');
  robin.contact('els', 'visit', 'them', 'company');
  robin.short(3, 1, 'green');

  pen.at(25, '18:40');
  robin.add('jeroen');
  robin.about('jeroen', 'wished-to-repair');
  robin.knowEachOther('marloes', 'jeroen');
  robin.knowEachOther('oma', 'jeroen');
  pen.at(26, '20:30');
  robin.short(3, 2, 'orange');
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
