import { expect } from 'vitest';
import { copiesLink, pauses } from '../between-two.ts';
import type { Visitor } from '../visitor.ts';
import { does, femkeOpens, robinOpens, tells } from './sides.ts';

/** Rounding off is proposed by the one and said yes to by the other, with text 11; only then it ends (A3). */
export async function roundsOff(robin: Visitor, femke: Visitor): Promise<void> {
  await femke.goTo('/voor-begeleiders.html');
  await femke.click('button', 'Nazorg: Robin en jij');
  await does(femke, 'Samen afronden');
  await femke.chooseDate('Op welke dag?', '2027-05-14');
  await pauses(femke, 'Femke', 'rounding off');
  await femke.click('button', 'Verder');
  await femke.reads('Samen afronden op vrijdag 14 mei.');
  await femke.click('button', 'Sturen');
  await femke.sees('heading', 'Klaar om te sturen');
  const asked = await copiesLink(femke);

  await robinOpens(robin, asked);
  await robin.reads('Loopt.');
  await robin.click('button', 'Antwoord geven');
  await robin.reads('Samen afronden op vrijdag 14 mei.');
  await pauses(robin, 'Robin', 'rounding off');
  await robin.click('button', 'Ja');
  const yes = await tells(robin, 'Femke');
  await robin.click('button', 'Klaar');
  await robin.reads('Jij en Femke ronden de nazorg af op vrijdag 14 mei. Dat besloten jullie samen.');
  await femkeOpens(femke, yes);
  await femke.reads('Jij en Robin ronden de nazorg af op vrijdag 14 mei. Dat besloten jullie samen.');
}

/** Two years later the door is open: nothing to catch up on, and a new beginning that is again for both to say (S85, text 12). */
export async function comesBack(robin: Visitor, femke: Visitor): Promise<void> {
  await robin.goTo('/na-je-behandeling.html');
  await robin.reads('Samen afgerond.');
  await robin.click('button', /^Terugkomen ?: Met Femke$/);
  await robin.sees('heading', 'Welkom terug');
  await robin.reads('Alles staat er nog. Je hoeft niets in te halen.');
  await pauses(robin, 'Robin', 'back after two years');
  expect.soft(await robin.axe(), 'back').toEqual([]);
  await robin.click('button', 'Opnieuw beginnen');
  await robin.sees('heading', 'Zo kan het gaan');
  await robin.reads('Elke maand');
  await robin.click('button', 'Verder');
  await robin.sees('heading', 'Dit stel je voor');
  await robin.click('button', 'Sturen');
  await robin.sees('heading', 'Klaar om te sturen');
  const asked = await copiesLink(robin);

  await femkeOpens(femke, asked);
  await femke.reads('Robin vraagt om jouw antwoord.');
  await femke.click('button', 'Antwoord geven');
  await femke.click('button', 'Ja');
  await robinOpens(robin, await tells(femke, 'Robin'));
  await robin.reads('Nu elke maand');
  await robin.seesNo('button', 'Antwoord geven');
  await pauses(robin, 'Robin', 'begun anew');
}
