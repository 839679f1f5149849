import { PHONE, pauses } from '../between-two.ts';
import type { Journey } from '../journey.ts';
import { drawsUp, readsIt, sendsIt } from './drawn-up.ts';
import { does, wednesday } from './sides.ts';

/** Drawn up beside each other, before somebody leaves: each says yes for themselves, and on a phone of their own it is still a question (E3). */
export function oneScreen(journey: Journey): void {
  journey(
    'A3, E3: agreed at one screen on the page about leaving, and still a question on the other’s own phone',
    { at: wednesday, width: PHONE, timeout: 90_000 },
    async (robin, _, another) => {
      await drawsUp(robin);
      await robin.click('button', 'Samen, op dit scherm');
      await robin.sees('heading', 'Samen kijken');
      await pauses(robin, 'Robin', 'both look');
      await robin.click('button', 'Ik zeg ja');
      await robin.reads('Jij zei ja.');
      await robin.seesNo('button', 'Klaar');
      await robin.click('button', 'Femke zegt ja');
      await robin.reads('Jullie zeiden allebei ja. Dit is afgesproken.');
      await robin.reads(
        'Heeft Femke dit ook op een eigen telefoon? Dan staat daar nog een vraag. Femke zegt daar ook ja.',
      );
      await pauses(robin, 'Robin', 'both said yes');
      await robin.click('button', 'Klaar');
      await robin.reads('Afgesproken.');
      await does(robin, 'Stuur nog een keer');
      const femke = await (await another()).newTab({ at: wednesday, width: PHONE });
      await readsIt(femke, await sendsIt(robin));
    },
  );
}
