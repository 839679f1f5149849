import { expect } from 'vitest';
import { copiesLink, PHONE, pauses } from '../between-two.ts';
import type { Journey } from '../journey.ts';
import type { Visitor } from '../visitor.ts';
import { drawsUp, readsIt, sendsIt } from './drawn-up.ts';
import { femkeOpens, robinOpens, tells, wednesday } from './sides.ts';

const femkes = 'Om de week is eerst genoeg, denk ik.';
const robins = 'In de eerste weken wil ik vaker iemand zien.';

/** The two views stand beside each other, whoever looks. Nobody is right (A2). */
async function readsBoth(you: Visitor): Promise<void> {
  await you.click('button', 'Hoe nu verder?');
  await you.sees('heading', 'Jullie zijn het nog niet eens');
  await you.reads('Dat mag. Hier staat hoe ieder het ziet.');
  await you.reads(femkes);
  await you.reads(robins);
  await you.reads('Jullie kijken er weer naar op vrijdag 4 december.');
}

export function notAgreedYet(journey: Journey): void {
  journey(
    'A2, A3: not agreed yet: both views on both sides, and four weeks to try that both say yes to',
    { at: wednesday, width: PHONE, timeout: 120_000 },
    async (robin, _, another) => {
      const femke = await (await another()).newTab({ at: wednesday, width: PHONE });
      await drawsUp(robin);
      await readsIt(femke, await sendsIt(robin));

      await femke.click('button', 'Antwoord geven');
      await femke.click('button', 'Nog niet mee eens');
      await femke.fill('Zo zie ik het', femkes);
      await femke.chooseDate('Wanneer kijken jullie opnieuw?', '2026-12-04');
      await pauses(femke, 'Femke', 'not agreed yet');
      await femke.click('button', 'Bewaren');
      await robinOpens(robin, await tells(femke, 'Robin'));

      await robin.reads('Jullie zijn het nog niet eens.');
      await robin.click('button', 'Hoe nu verder?');
      await robin.reads(femkes);
      await pauses(robin, 'Robin', 'how Femke sees it');
      await robin.click('button', 'Mijn kant opschrijven');
      await robin.fill('Zo zie ik het', robins);
      await robin.click('button', 'Bewaren');
      const view = await tells(robin, 'Femke');
      await robin.click('button', 'Klaar');
      await readsBoth(robin);

      await femkeOpens(femke, view);
      await readsBoth(femke);
      await pauses(femke, 'Femke', 'both views');
      expect.soft(await femke.axe(), 'both views').toEqual([]);
      await femke.click('button', 'Vier weken proberen');
      await femke.reads('Dit is een proef van vier weken.');
      await pauses(femke, 'Femke', 'four weeks to try');
      await femke.click('button', 'Sturen');
      await femke.sees('heading', 'Klaar om te sturen');
      await robinOpens(robin, await copiesLink(femke));

      await robin.click('button', 'Antwoord geven');
      await robin.reads('Dit is een proef van vier weken.');
      await robin.click('button', 'Ja');
      const yes = await tells(robin, 'Femke');
      await robin.click('button', 'Klaar');
      await robin.seesNo('button', 'Hoe nu verder?');
      await femkeOpens(femke, yes);
      await femke.seesNo('button', 'Hoe nu verder?');
      for (const you of [robin, femke]) await you.reads(/(Afgesproken|Loopt)\./);
      await pauses(robin, 'Robin', 'four weeks are agreed');
    },
  );
}
