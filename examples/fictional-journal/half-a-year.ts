/** Weeks 22 to 26: ordinary weeks. Some are tired, most are all right, and there is somebody to tell it to. */

import type { RobinWithPlan } from './robin-with-plan.ts';

export function halfAYear(robin: RobinWithPlan): void {
  quietPayday(robin);
  peopleComeCloser(robin);
  almostHalfAYear(robin);
}

function quietPayday(robin: RobinWithPlan): void {
  const { pen } = robin;
  pen.at(152, '22:10');
  robin.contact('koor', 'visit', 'me', 'company');
  pen.at(154, '18:10');
  robin.craving('trek met geld op zak', 'coke');
  robin.contact('marloes', 'visit', 'me', 'company');
  robin.helped('trek met geld op zak', 'eat-or-drink');
  robin.helped('trek met geld op zak', 'call');
  pen.at(154, '21:40');
  robin.win('loondag', 154, 'Soep gegeten bij Marloes. Mijn pinpas ligt daar tot maandag.', 'marloes');
  pen.at(155, '20:00');
  robin.full([2, 2, 3, 1, 1, 2, 2, 1], 'green');
  pen.at(157, '21:50');
  robin.contact('groep', 'visit', 'me', 'company');
  robin.about('carla', 'rhythm-set', { range: { minDays: 7, maxDays: 14 } });
  pen.at(158, '18:50');
  robin.contact('els', 'visit', 'me', 'practical');
  robin.did('wandelen na het eten', 'yes');
}

function peopleComeCloser(robin: RobinWithPlan): void {
  const { pen } = robin;
  pen.at(159, '12:40');
  robin.contact('youssef', 'visit', 'them', 'company');
  robin.about('youssef', 'moved', { ring: 'close' });
  pen.at(161, '12:15');
  robin.contact('tim', 'visit', 'me', 'company');
  pen.at(162, '20:40');
  robin.full([3, 3, 2, 3, 3, 2, 3, 2], 'yellow');
  pen.at(163, '11:00');
  robin.contact('noor', 'visit', 'them', 'advice');
  pen.at(164, '21:50');
  robin.contact('groep', 'visit', 'me', 'encouragement');
  robin.contact('carla', 'visit', 'me', 'company');

  pen.at(165, '19:10');
  robin.contact('lotte', 'call', 'them', 'company');
  robin.about('lotte', 'moved', { ring: 'close' });
  robin.about('lotte', 'knows', { level: 'part', words: 'Dat ik gestopt ben. De rest komt later.' });
  pen.at(168, '15:30');
  robin.contact('jeroen', 'visit', 'me', 'practical');
  robin.about('jeroen', 'moved', { ring: 'close' });
  robin.knowEachOther('ahmed', 'lotte');
  pen.at(169, '19:50');
  robin.full([2, 2, 1, 1, 1, 1, 2, 1], 'green');
}

/** Half a year since the clinic comes on the day after tomorrow; it counts what was lived, hard days too. */
function almostHalfAYear(robin: RobinWithPlan): void {
  const { pen } = robin;
  pen.at(170, '19:30');
  const on = { kind: 'date', date: pen.date(183) } as const;
  robin.specialDay('Een half jaar thuis', on, 'Eten met Marloes en Ahmed. Ik kook.', 'celebrate', [
    'marloes',
    'ahmed',
  ]);
  pen.at(171, '21:50');
  robin.contact('groep', 'visit', 'me', 'company');
  pen.at(173, '22:10');
  robin.contact('koor', 'visit', 'me', 'company');
  robin.did('zingen', 'yes');

  pen.at(176, '16:20');
  robin.contact('els', 'visit', 'them', 'company');
  pen.at(176, '20:00');
  robin.full([2, 2, 2, 2, 1, 1, 1, 1], 'green');
  pen.at(177, '11:00');
  robin.contact('noor', 'visit', 'them', 'advice');
  pen.at(178, '20:50');
  robin.contact('groep', 'visit', 'me', 'encouragement');
  robin.win(
    'stoel naast mij',
    178,
    'Naast iemand gezeten die er voor het eerst was. Ik hoefde niets te zeggen.',
  );
  pen.at(179, '18:00');
  robin.craving('trek in de regen', 'coke');
  robin.helped('trek in de regen', 'wait');
  robin.helped('trek in de regen', 'own', { tool: 'thee' });

  pen.at(181, '18:45');
  robin.full([2, 1, 2, 1, 1, 2, 1, 1], 'green');
  robin.contact('carla', 'call', 'me', undefined, 'thanks');
  robin.contact('marloes', 'call', 'me', undefined, 'thanks');
}
