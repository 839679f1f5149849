import { expect } from 'vitest';
import { copiesLink, pauses } from '../between-two.ts';
import { takes } from '../steps.ts';
import type { Visitor } from '../visitor.ts';
import { changes, femkeOpens, robinOpens, tells } from './sides.ts';

/** Femke has another idea (A2): what she changes is told from what to what on the other side, and nothing holds yet. */
export async function counters(femke: Visitor): Promise<string> {
  await femke.click('button', 'Antwoord geven');
  await femke.sees('heading', 'Voorstel van Robin');
  await femke.reads('Robin zei ja. Jij mag er rustig over denken.');
  for (const answer of ['Ja', 'Ander voorstel', 'Nog niet mee eens']) await femke.sees('button', answer);
  await pauses(femke, 'Femke', 'what can be said to it');
  await femke.click('button', 'Ander voorstel');
  await changes(femke, 'Samen terugkijken');
  await femke.choose('Hoe vaak kijken jullie samen terug?', 'Elke 4 weken');
  await femke.click('button', 'Klaar');
  await femke.click('button', 'Iets erbij');
  await femke.choose('Wat', 'Een groep');
  await femke.fill('Met wie', 'de woensdaggroep');
  await femke.click('button', 'Klaar');
  await pauses(femke, 'Femke', 'another idea');
  await femke.click('button', 'Verder');
  await femke.sees('heading', 'Dit stel je voor');
  await femke.click('button', 'Sturen');
  await femke.sees('heading', 'Klaar om te sturen');
  return copiesLink(femke);
}

/** Robin says yes to it: only then it is agreed (A3, E3). */
export async function saysYes(robin: Visitor, link: string): Promise<string> {
  await robinOpens(robin, link);
  await robin.reads('Femke vraagt om jouw antwoord.');
  await robin.reads('Er is een ander voorstel.');
  await pauses(robin, 'Robin', 'another idea came');
  await robin.click('button', 'Antwoord geven');
  await robin.sees('heading', 'Voorstel van Femke');
  await robin.reads('Elke 4 weken kijken jullie samen terug.');
  await robin.reads('Met de woensdaggroep.');
  expect(await robin.text()).not.toContain('Dit is afgesproken.');
  await pauses(robin, 'Robin', 'what Femke proposes');
  await takes(1, robin, 'a yes to aftercare', () => robin.click('button', 'Ja'));
  const yes = await tells(robin, 'Femke');
  await robin.click('button', 'Klaar');
  await robin.reads('Afgesproken.');
  await robin.reads('Het begint op vrijdag 27 november.');
  await pauses(robin, 'Robin', 'it is agreed');
  return yes;
}

/** The same stands on both sides. */
export async function bothAgree(femke: Visitor, yes: string): Promise<void> {
  await femkeOpens(femke, yes);
  await femke.reads('Afgesproken.');
  await femke.reads('Het begint op vrijdag 27 november.');
  await femke.seesNo('button', 'Antwoord geven');
  await femke.seesNo('button', 'Ik wil meer hulp');
  await pauses(femke, 'Femke', 'it is agreed');
  expect.soft(await femke.axe(), 'it is agreed').toEqual([]);
}
