import { expect } from 'vitest';
import { copiesLink, pauses } from '../between-two.ts';
import { takes } from '../steps.ts';
import type { Visitor } from '../visitor.ts';
import { femkeOpens, robinOpens, tells, toAftercare } from './sides.ts';

/** More help is asked by the person alone and in few taps; people to call are there at once, sent or not (A3, S76). */
export async function asksForMore(robin: Visitor, femke: Visitor): Promise<void> {
  await toAftercare(robin);
  let asked = '';
  await takes(3, robin, 'ask for more help, until it is on the clipboard', async () => {
    await robin.click('button', 'Ik wil meer hulp');
    await robin.click('button', 'Vraag het Femke');
    await robin.sees('heading', 'Klaar om te sturen');
    await robin.reads('Je vraag staat open');
    await robin.sees('link', /^Bel /);
    asked = await copiesLink(robin);
  });
  await pauses(robin, 'Robin', 'more is asked, and whom to call');
  await robin.click('button', 'Klaar');
  await robin.reads('Je vroeg vandaag om meer hulp.');
  await robin.reads('De vraag blijft open tot jij zegt dat het klaar is.');

  await femkeOpens(femke, asked);
  await femke.reads(/Robin vroeg .*om meer hulp\./);
  await pauses(femke, 'Femke', 'more is asked');
  await femke.click('button', 'Gehoord');
  const heard = await tells(femke, 'Robin');

  await robinOpens(robin, heard);
  await robin.reads('Femke heeft het gehoord.');
  await pauses(robin, 'Robin', 'it was heard');
  await robin.click('button', 'Dit is geregeld');
  await femkeOpens(femke, await tells(robin, 'Femke'));
  expect(await femke.text()).not.toMatch(/Robin vroeg .*om meer hulp\./);
}
