/** Weeks 14 to 18: a payday that turns red, a week away, and the day on which their father died. */

import { fivePages } from './plans.ts';
import type { RobinWithPlan } from './robin-with-plan.ts';

export function paydayAndAWeekAway(robin: RobinWithPlan): void {
  redPayday(robin);
  weekAway(robin);
  thinkingOfPapa(robin);
}

/** The plan is at hand. Robin does two things on its red page and gets through the evening; that is all, and enough. */
function redPayday(robin: RobinWithPlan): void {
  const { pen } = robin;
  pen.at(91, '15:00');
  robin.contact('oma', 'visit', 'me', 'company');
  pen.at(92, '20:40');
  robin.full([3, 3, 3, 3, 2, 3, 3, 2], 'yellow');

  pen.at(93, '11:10');
  robin.contact('noor', 'visit', 'them', 'advice');
  pen.at(93, '20:50');
  robin.craving('trek op loondag', 'coke');
  robin.full([4, 4, 5, 4, 4, 4, 3, 3], 'red');
  robin.contact('marloes', 'call', 'me', undefined, 'no-answer');
  robin.contact('carla', 'call', 'me', 'emotional');
  pen.at(93, '22:20');
  robin.contact('marloes', 'call', 'them', 'emotional');
  robin.contact('marloes', 'visit', 'me', 'company');
  robin.helped('trek op loondag', 'call');
  robin.helped('trek op loondag', 'own', { tool: 'koud water' });

  pen.at(94, '09:20');
  pen.write('day.passed', pen.journal);
  robin.short(3, 1, 'orange');
  pen.at(94, '21:50');
  robin.contact('groep', 'visit', 'me', 'encouragement');
  pen.at(95, '17:10');
  robin.contact('els', 'visit', 'me', 'company');
  robin.win('gebeld', 93, 'Ik heb gebeld. Marloes nam niet op, toen belde ik Carla.', 'carla');
  pen.at(96, '19:00');
  robin.lookBack('die maandag', 'next-step', 'Als ik twee nachten slecht slaap, zeg ik het tegen iemand.');
  pen.at(97, '18:20');
  robin.contact('fatima', 'call', 'me', 'practical');
}

/** Marloes has a small house for a week. The questions can wait that long. */
function weekAway(robin: RobinWithPlan): void {
  const { pen } = robin;
  pen.at(98, '09:10');
  robin.pauseUntil(106);
  robin.contact('els', 'call', 'me', 'practical');
  robin.contact('marloes', 'visit', 'them', 'company');
  pen.at(101, '21:30');
  robin.did('wandelen na het eten', 'yes');
  pen.at(102, '20:00');
  robin.win(
    'pannenkoeken',
    102,
    'Pannenkoeken gebakken met Marloes. De eerste was mislukt. We lachten veel.',
    'marloes',
  );
  pen.at(104, '22:15');
  robin.craving('trek in bed', 'coke');
  robin.helped('trek in bed', 'wait');
  robin.helped('trek in bed', 'eat-or-drink', { text: 'Warme melk, samen in de keuken.' });

  pen.at(107, '11:05');
  robin.contact('noor', 'visit', 'them', 'advice');
  pen.at(107, '20:10');
  robin.full([1, 1, 2, 1, 1, 1, 1, 1], 'green');
  pen.at(108, '21:50');
  robin.contact('groep', 'visit', 'me', 'company');
  pen.at(110, '22:10');
  robin.contact('koor', 'visit', 'me', 'company');
}

/** A day that is not among the days ahead; Robin knows it without being told. */
function thinkingOfPapa(robin: RobinWithPlan): void {
  const { pen } = robin;
  pen.at(112, '14:00');
  robin.contact('marloes', 'call', 'me', 'emotional');
  robin.contact('jeroen', 'visit', 'them', 'emotional');
  robin.short(4, 2, 'yellow');
  pen.at(113, '20:00');
  robin.full([3, 3, 2, 2, 1, 3, 2, 1], 'yellow');
  pen.at(115, '18:30');
  robin.heard('jeroen', 'resumed');
  robin.about('jeroen', 'described', { why: 'Mijn broer. We bellen weer.' });

  pen.at(117, '19:15');
  robin.lookBack(
    'die maandag',
    'into-plan',
    'Slecht slapen staat nu op de oranje bladzijde. Noor en Marloes weten het.',
  );
  pen.at(117, '22:05');
  robin.contact('koor', 'visit', 'me', 'company');
  pen.at(119, '12:30');
  robin.contact('tim', 'visit', 'them', 'company');
  robin.contact('ahmed', 'visit', 'me', 'practical');
  pen.at(120, '20:30');
  robin.full([2, 2, 2, 3, 2, 1, 2, 1], 'green');
  pen.at(121, '11:00');
  robin.contact('noor', 'visit', 'them', 'advice');
  pen.at(121, '20:20');
  robin.draft(
    'plan 3',
    fivePages((name) => robin.tie(name)),
  );
}
