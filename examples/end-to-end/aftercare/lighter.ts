import { expect } from 'vitest';
import { copiesLink, pauses } from '../between-two.ts';
import type { Visitor } from '../visitor.ts';
import { does, femkeOpens, robinOpens, tells, toAftercare } from './sides.ts';

/** Less, by both (A3): what Robin wants is a proposal, and what holds goes on until Femke said yes. */
export async function lighter(robin: Visitor, femke: Visitor): Promise<void> {
  await toAftercare(robin);
  await does(robin, 'Ik wil minder');
  await robin.reads('Minder geldt pas als jullie allebei ja zeggen.');
  await robin.click('radio', 'Elke maand');
  await robin.click('button', 'Verder');
  await robin.sees('heading', 'Dit verandert er');
  await robin.reads(/Nu om de week\. Vanaf .+ elke maand\./);
  await pauses(robin, 'Robin', 'less');
  await robin.click('button', 'Sturen');
  await robin.sees('heading', 'Klaar om te sturen');
  const asked = await copiesLink(robin);
  await robin.click('button', 'Klaar');
  await robin.reads('Nog geen antwoord hier.');
  await robin.reads('Nu om de week');
  expect(await robin.text()).not.toContain('Nu elke maand');

  await femkeOpens(femke, asked);
  await femke.click('button', 'Antwoord geven');
  await femke.click('button', 'Ja');
  const yes = await tells(femke, 'Robin');
  await femke.click('button', 'Klaar');
  await femke.reads('Nu elke maand');

  await robinOpens(robin, yes);
  await robin.reads('Nu elke maand');
  await pauses(robin, 'Robin', 'less, by both');
}
