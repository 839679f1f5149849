import { expect } from 'vitest';
import { copiesLink, opens, pauses } from '../between-two.ts';
import type { Visitor } from '../visitor.ts';
import { counsellors, leaving } from './sides.ts';

/** Robin leaves a clinic on Friday, and draws up on its page what comes after, for a counsellor to agree with (A1, A4, A5). */
export async function drawsUp(robin: Visitor): Promise<void> {
  await robin.goTo(leaving);
  await robin.reads('Na een behandeling kun je samen afspreken wie je blijft steunen.');
  await pauses(robin, 'Robin', 'nothing is agreed yet');
  await robin.click('button', 'Nazorg afspreken');
  await robin.click('radio', 'Opname in een kliniek');
  await robin.chooseDate('Wanneer eindigt of eindigde die?', '2026-11-27');
  await pauses(robin, 'Robin', 'after which treatment');
  await robin.click('button', 'Verder');
  await robin.sees('heading', 'Wat past nu bij jou?');
  await pauses(robin, 'Robin', 'what suits');
  await robin.click('button', /^Gewoon /);
  await robin.sees('heading', 'Zo kan het gaan');
  await robin.reads('Vrijdag 27 november');
  await pauses(robin, 'Robin', 'how it can go');
  expect.soft(await robin.axe(), 'how it can go').toEqual([]);
  await robin.click('button', 'Verder');
  await robin.sees('heading', 'Met wie spreek je dit af?');
  // Where nobody was written down before, it stands open.
  if (!(await robin.names('textbox')).includes('Naam'))
    await robin.click('button', 'Iemand die hier nog niet staat');
  await robin.fill('Naam', 'Femke');
  await robin.click('button', 'Verder');
  await robin.sees('heading', 'Dit stel je voor');
  await robin.reads('Dit geldt pas als jullie allebei ja zeggen.');
  await pauses(robin, 'Robin', 'what is proposed');
}

/** It goes to Femke as a link that Robin passes on, to the page for counsellors. */
export async function sendsIt(robin: Visitor): Promise<string> {
  await robin.click('button', 'Sturen');
  await robin.sees('heading', 'Hoe noem je jezelf voor Femke?');
  await robin.fill('Naam', 'Robin');
  await robin.click('button', 'Verder');
  await robin.sees('heading', 'Klaar om te sturen');
  const link = await copiesLink(robin);
  expect(link).toContain(`${robin.address.slice(0, -1)}${counsellors}#e=`);
  await pauses(robin, 'Robin', 'the link for Femke');
  return link;
}

/** Femke reads it on the page for counsellors. Nothing of it is agreed, and nothing is kept before she chooses that. */
export async function readsIt(femke: Visitor, link: string): Promise<void> {
  await opens(femke, link);
  await femke.sees('heading', 'Nazorg van Robin');
  await femke.reads('Robin vraagt om jouw antwoord.');
  await pauses(femke, 'Femke', 'what Robin proposes');
  expect.soft(await femke.axe(), 'what Robin proposes').toEqual([]);
  expect(await femke.text()).not.toContain('Afgesproken.');
  await femke.click('button', 'Op dit apparaat bewaren');
  await femke.reads('Het is bewaard op dit apparaat.');
}
