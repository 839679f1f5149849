/** Weeks 18 to 22: a plan with a page too many, an evening of which nothing is written, and a birthday. */

import type { RobinWithPlan } from './robin-with-plan.ts';

export function tooManyPages(robin: RobinWithPlan): void {
  quietEvening(robin);
  planComesBack(robin);
  birthday(robin);
}

/**
 * On day 124 Robin used, walked the guide of a hard moment on the phone and stored nothing. So nothing of it is here: the
 * evening has no entry, and what comes after it says no more than Robin wants it to say.
 */
function quietEvening(robin: RobinWithPlan): void {
  const { pen } = robin;
  pen.at(122, '18:40');
  robin.adopt('plan 3');
  pen.at(122, '21:50');
  robin.contact('groep', 'visit', 'me', 'company');

  pen.at(126, '11:10');
  robin.contact('carla', 'call', 'them', 'emotional');
  robin.contact('marloes', 'visit', 'me', 'emotional');
  robin.short(4, 2, 'orange');
  pen.at(127, '20:30');
  robin.full([3, 4, 3, 3, 1, null, 3, 2], 'orange');

  pen.at(129, '21:50');
  robin.contact('groep', 'visit', 'me', 'encouragement');
  robin.contact('dennis', 'visit', 'me', 'company');
  pen.at(130, '10:00');
  robin.contact('huisarts', 'call', 'me', 'advice');
  robin.concern('nicotine', 'roken', 'less');
  robin.keep('practice', 'rustig ademen', { from: 'practice-breathe-calmly' });
  pen.at(131, '22:10');
  robin.contact('koor', 'visit', 'me', 'company');
  robin.did('rustig ademen', 'no');
}

/** Five pages were too many to find the right one. The plan of the three of them holds again, and the fifth page is kept. */
function planComesBack(robin: RobinWithPlan): void {
  const { pen } = robin;
  pen.at(134, '20:00');
  robin.full([3, 2, 2, 3, 2, 2, 2, 2], 'blue');
  pen.at(135, '11:15');
  robin.contact('noor', 'visit', 'them', 'advice');
  robin.contact('marloes', 'visit', 'them', 'emotional');
  robin.putAway('plan 3');
  robin.adopt('plan 2', [
    ['marloes', 'close'],
    ['noor', 'professional'],
  ]);
  pen.at(135, '19:40');
  robin.setAside('oude plek');
  robin.setAside('rustig ademen');
  robin.keep('avoid', 'telefoon', { from: 'avoid-phone-in-bed', phase: 'yellow' });
  robin.keep('practice', 'zingen', { text: 'Ik zing mee met een opname van het koor.' });

  pen.at(136, '21:50');
  robin.contact('groep', 'visit', 'me', 'company');
  pen.at(137, '19:20');
  robin.ownDate('minder roken', 137, 'roken');
  robin.did('zingen', 'yes');
  pen.at(138, '22:10');
  robin.contact('koor', 'visit', 'me', 'company');
  robin.win(
    'tweede stem',
    138,
    'De tweede stem gezongen. Halverwege wist ik het even niet meer. We zongen door.',
  );
  pen.at(140, '21:40');
  robin.craving('trek na een feestje', 'coke');
  robin.helped('trek na een feestje', 'own', { tool: 'koud water' });
  robin.helped('trek na een feestje', 'place', { text: 'Eerder naar huis gegaan, met Ahmed.' });
  robin.contact('ahmed', 'visit', 'them', 'company');
  pen.at(141, '20:10');
  robin.full([2, 2, 2, 2, 1, 2, 2, 1], 'green');
}

function birthday(robin: RobinWithPlan): void {
  const { pen } = robin;
  pen.at(143, '18:00');
  robin.contact('oma', 'visit', 'me', 'company');
  robin.contact('jeroen', 'visit', 'them', 'company');
  pen.at(143, '21:30');
  robin.win('taart', 143, 'Taart gebakken voor oma. Ze nam twee stukken.', 'oma');
  robin.share('taart', 'ahmed', 'message');
  pen.at(145, '22:10');
  robin.contact('koor', 'visit', 'me', 'company');
  pen.at(147, '12:00');
  robin.contact('lotte', 'visit', 'them', 'company');
  robin.contact('tim', 'visit', 'them', 'company');
  pen.at(148, '20:00');
  robin.full([1, 2, 2, 1, 1, 1, 1, 1], 'green');
  pen.at(149, '11:00');
  robin.contact('noor', 'visit', 'them', 'advice');

  pen.at(150, '17:15');
  robin.heard('els', 'rested', { until: pen.date(175) });
  robin.about('els', 'described', { receives: ['practical', 'company'] });
  pen.at(150, '21:50');
  robin.contact('groep', 'visit', 'me', 'company');
  pen.at(151, '16:40');
  robin.contact('els', 'visit', 'me', 'practical');
}
