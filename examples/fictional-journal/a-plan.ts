/** Weeks 9 to 13: a plan, first alone and then with others, and words for the day in the fifth week. */

import { alone, empty, together } from './plans.ts';
import type { RobinWithPlan } from './robin-with-plan.ts';

export function writeAPlan(robin: RobinWithPlan): void {
  firstPages(robin);
  wordsForThatMonday(robin);
  whatHelps(robin);
  planWithOthers(robin);
  specialDays(robin);
}

/** Alone: empty pages on Sunday, a few lines on Wednesday, and that is enough to begin with. */
function firstPages(robin: RobinWithPlan): void {
  const { pen } = robin;
  pen.at(57, '20:10');
  robin.concern('stimulants', 'coke', 'stop');
  robin.draft('plan 1', empty);
  robin.full([2, 2, 2, 2, 2, 1, 2, 1], 'green');

  pen.at(59, '21:50');
  robin.contact('groep', 'visit', 'me', 'company');
  pen.at(60, '19:30');
  robin.draft('plan 1', alone);
  robin.adopt('plan 1');

  pen.at(61, '17:10');
  robin.about('lotte', 'asked');
  robin.contact('lotte', 'message', 'me');
  pen.at(61, '22:05');
  robin.contact('koor', 'visit', 'me', 'company');

  pen.at(62, '17:40');
  robin.craving('trek na het werk', 'coke');
  robin.contact('carla', 'call', 'me', 'emotional');
  robin.helped('trek na het werk', 'call');
  robin.short(3, 2, 'orange');

  pen.at(63, '16:30');
  robin.heard('lotte', 'said-yes');
  robin.contact('lotte', 'visit', 'me', 'company');
  robin.win('wandelen', 63, 'Gewandeld met Lotte. We praatten alsof het gisteren was.', 'lotte');
  pen.at(64, '19:50');
  robin.full([2, 2, 2, 1, 1, 2, 2, 1], 'green');
}

/** With Noor Robin writes down what happened five weeks earlier. The rest of the words may come when they come. */
function wordsForThatMonday(robin: RobinWithPlan): void {
  const { pen } = robin;
  pen.at(65, '11:20');
  robin.contact('noor', 'visit', 'them', 'advice');
  robin.setback('die maandag', 30, 'coke');
  robin.lookBack(
    'die maandag',
    'around',
    'Ik sliep al dagen slecht. Tim kon even niet. Ik was veel alleen.',
    'together',
  );
  pen.at(65, '20:30');
  robin.ownDate('sinds de kliniek', 0, 'coke');
  robin.showTime(true);

  pen.at(66, '21:50');
  robin.contact('groep', 'visit', 'me', 'encouragement');
  pen.at(68, '22:10');
  robin.contact('koor', 'visit', 'me', 'company');
  pen.at(70, '12:40');
  robin.heard('tim', 'resumed');
  robin.contact('tim', 'visit', 'them', 'company');
  robin.win('rondje met Tim', 70, 'Weer een rondje met Tim. Langzaam, maar we waren buiten.', 'tim');
  pen.at(71, '20:20');
  robin.full([3, 4, 3, 3, 2, 3, 3, 2], 'orange');
}

/** What Robin keeps beside the pages: own words and lines from the catalogue. */
function whatHelps(robin: RobinWithPlan): void {
  const { pen } = robin;
  pen.at(72, '20:00');
  robin.keep('trigger', 'loon', { from: 'trigger-payday', phase: 'orange' });
  robin.keep('trigger', 'zondagavond', { text: 'Het is zondagavond en niemand belt.' });
  robin.keep('avoid', 'oude plek', { text: 'Ik fiets niet langs de bar bij het station.' });
  robin.keep('handle', 'eten', { text: 'Eerst eten, dan pas nadenken.', with: 'carla', lived: true });
  robin.keep('practice', 'wandelen na het eten', { text: 'Ik loop na het eten een blokje om.' });
  robin.keep('craving-step', 'thee', { text: 'Ik vraag of Els thee wil drinken.', with: 'els' });

  pen.at(73, '19:00');
  robin.did('wandelen na het eten', 'a-little');
  pen.at(73, '21:50');
  robin.contact('groep', 'visit', 'me', 'company');
  robin.heard('dennis', 'resumed');
  pen.at(74, '21:15');
  robin.craving('trek op woensdag', 'coke');
  robin.helped('trek op woensdag', 'place');
  robin.helped('trek op woensdag', 'own', { text: 'Met de kat op de grond zitten.' });
  pen.at(75, '19:10');
  robin.lookBack('die maandag', 'helped', 'Dat Carla opnam. Dat Marloes de volgende dag zelf belde.');
  pen.at(76, '19:40');
  robin.did('wandelen na het eten', 'yes');
  pen.at(78, '20:00');
  robin.full([2, 2, 2, 2, 1, 1, 2, 1], 'green');
}

/** Three chairs at Noor's table: the plan gets a page more, and names. */
function planWithOthers(robin: RobinWithPlan): void {
  const { pen } = robin;
  pen.at(79, '10:40');
  robin.draft(
    'plan 2',
    together((name) => robin.tie(name)),
    'Met Noor en Marloes, aan de tafel van Noor.',
  );
  robin.adopt('plan 2', [
    ['marloes', 'close'],
    ['noor', 'professional'],
  ]);
  robin.contact('noor', 'visit', 'them', 'advice');
  robin.contact('marloes', 'visit', 'them', 'emotional');
  pen.at(79, '20:15');
  robin.keep('avoid', 'loon niet alleen', { from: 'avoid-payday-alone', phase: 'yellow', with: 'marloes' });
  robin.keep('handle', 'bellen', {
    text: 'Ik bel Carla voordat ik iets beslis.',
    phase: 'orange',
    with: 'carla',
  });
  robin.keep('rehearsal', 'nee zeggen', { from: 'rehearse-saying-no' });
  robin.keep('craving-step', 'koud water', { text: 'Ik was mijn gezicht met koud water.' });
  robin.card({
    call: [
      { name: 'Marloes, mijn zus', number: '06 00000101' },
      { name: 'Carla, mijn maatje', number: '06 00000103' },
      { name: 'Noor, op werkdagen', number: '0349 202 110' },
    ],
    approach: 'Praat rustig met mij. Vraag of ik wil zitten.',
    pleaseDoNot: 'Pak mijn telefoon niet af. Ga niet met veel mensen om mij heen staan.',
    medication: 'De lijst is van mijn apotheek.',
    medicationPlace: 'In de keuken, bovenste la.',
    pets: 'Mijn kat is alleen thuis. Els van hiernaast heeft een sleutel.',
  });
  robin.outsideLock(['marloes', 'carla'], true);
  pen.at(80, '21:50');
  robin.contact('groep', 'visit', 'me', 'company');
  robin.contact('dennis', 'visit', 'me', 'company');
  robin.did('nee zeggen', 'a-little');
}

/** Days that ask for a small plan of their own, and somebody who asks to be asked again. */
function specialDays(robin: RobinWithPlan): void {
  const { pen } = robin;
  const on = (day: number) => {
    const [, month = 1, date = 1] = pen.date(day).split('-').map(Number);
    return { month, day: date };
  };
  pen.at(84, '15:20');
  const payday = { kind: 'monthly', day: on(93).day } as const;
  robin.specialDay('Mijn loon komt', payday, 'Ik eet bij Marloes. Mijn pinpas blijft daar.', 'plain', [
    'marloes',
  ]);
  const birthday = { kind: 'yearly', ...on(143) } as const;
  robin.specialDay('Oma is jarig', birthday, 'Ik bak de taart. Ik ga er vroeg heen.', 'celebrate', [
    'oma',
    'marloes',
  ]);
  const death = { kind: 'yearly', ...on(112) } as const;
  robin.specialDay('De dag dat papa stierf', death, 'Ik bel Marloes. We steken een kaars aan.', 'hide', [
    'marloes',
  ]);

  pen.at(85, '20:10');
  robin.full([2, 2, 1, 1, 2, 1, 2, 1], 'green');
  pen.at(88, '12:50');
  robin.heard('youssef', 'asked-by-their-wish');
  robin.heard('youssef', 'said-yes');
  robin.about('youssef', 'knows', { level: 'part', words: 'Dat ik ziek was en nu weer werk.' });
  robin.contact('youssef', 'visit', 'them', 'company');
  pen.at(89, '19:30');
  robin.lookBack('die maandag', 'why', 'Ik wilde even niets voelen. Ik durfde eerst niet te bellen.');
  pen.at(89, '22:05');
  robin.contact('koor', 'visit', 'me', 'company');
}
