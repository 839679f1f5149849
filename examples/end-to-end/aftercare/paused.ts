import { pauses } from '../between-two.ts';
import type { Visitor } from '../visitor.ts';
import { does, femkeOpens, tells, toAftercare } from './sides.ts';

/** A holiday of less than four weeks takes nobody’s yes; both read it, and going on sooner is one tap (A2). */
export async function holiday(robin: Visitor, femke: Visitor): Promise<void> {
  await toAftercare(robin);
  await does(robin, 'Pauze');
  await robin.reads('Een pauze hoort erbij. Wat is afgesproken, blijft staan.');
  // Longer than four weeks is for both to say.
  await robin.chooseDate('Pauze tot en met', '2027-04-30');
  await robin.click('button', 'Pauze nemen');
  await robin.sees('button', 'Vraag Femke om deze langere pauze');
  await pauses(robin, 'Robin', 'a pause that is too long for one');
  await robin.chooseDate('Pauze tot en met', '2027-02-27');
  await robin.click('button', 'Pauze nemen');
  const told = await tells(robin, 'Femke');
  await robin.click('button', 'Klaar');
  await robin.reads('Je hebt pauze tot en met zaterdag 27 februari.');
  await robin.sees('button', 'Eerder weer verder');
  await robin.sees('button', 'Ik wil meer hulp');

  await femkeOpens(femke, told);
  await femke.reads('Robin heeft pauze tot en met zaterdag 27 februari.');
  await femke.seesNo('button', 'Eerder weer verder');
  await pauses(femke, 'Femke', 'a holiday');
}
