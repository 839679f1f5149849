import { expect } from 'vitest';
import { pauses } from '../between-two.ts';
import type { Visitor } from '../visitor.ts';
import { does, femkeOpens, robinOpens, tells } from './sides.ts';

/** Both say what helped and what can be different, each in words of their own (A9). */
export async function reviews(robin: Visitor, femke: Visitor): Promise<void> {
  await does(robin, 'Samen terugkijken');
  await robin.click('button', 'Nu terugkijken');
  await robin.fill('Wat hielp?', 'De groep op woensdag.');
  await robin.click('radio', 'Zo doorgaan');
  await pauses(robin, 'Robin', 'what helped');
  await robin.click('button', 'Bewaren');
  const asked = await tells(robin, 'Femke');

  await femkeOpens(femke, asked);
  await femke.reads('Jullie kijken samen terug.');
  await femke.click('button', 'Samen terugkijken');
  await femke.reads('De groep op woensdag.');
  await femke.fill('Wat hielp?', 'Dat je belde op dinsdag.');
  await femke.fill('Wat kan anders?', 'Minder vaak, als jij dat ook wilt.');
  await femke.click('radio', 'Zo doorgaan');
  await pauses(femke, 'Femke', 'what helped');
  await femke.click('button', 'Bewaren');
  const answered = await tells(femke, 'Robin');

  await robinOpens(robin, answered);
  await robin.reads('Loopt.');
  await robin.click('button', 'Wat er gebeurde');
  await robin.reads('vandaag: Femke keek terug vandaag: ik keek terug');
  await does(robin, 'Samen terugkijken');
  await robin.click('button', 'Eerder teruggekeken');
  await robin.reads('Minder vaak, als jij dat ook wilt.');
  await pauses(robin, 'Robin', 'what Femke wrote');
  await robin.click('button', '‹ Terug');
  // Nothing that was agreed changed by it.
  await robin.reads('Nu om de week');
  expect.soft(await robin.axe(), 'after a review').toEqual([]);
}
