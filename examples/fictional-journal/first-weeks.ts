/** Weeks 1 to 4: who is there, and asking them. */

import type { Robin } from './robin.ts';

/** Weeks 1 and 2: who is there, and the first questions. */
export function beginning(robin: Robin): void {
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
export function findingRhythm(robin: Robin): void {
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
