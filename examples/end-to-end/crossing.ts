import { expect } from 'vitest';
import { copiesLink, evening, linkIn, opens, PHONE, pauses, question, sends } from './between-two.ts';
import type { Journey } from './journey.ts';
import { asks, begins, saysName, toAgreements } from './robin.ts';
import { takes } from './steps.ts';

const meals = 'Wil je met mij eten?';

/** Robin takes something back while Noor says yes to it: whichever link is opened first, both see that it does not run (E3, J12). */
export function crossing(journey: Journey): void {
  for (const first of ['Noor', 'Robin'] as const)
    journey(
      `E3: a withdrawn proposal crosses a yes, and ${first} reads first: nothing runs, and both know`,
      { at: evening, width: PHONE, timeout: 90_000 },
      async (robin, _, another) => {
        await begins(robin);
        await asks(robin, 'Noor', 'Samen iets doen', meals);
        await robin.click('button', 'Link sturen');
        await saysName(robin, 'Noor');
        const ask = await copiesLink(robin);
        await robin.click('button', 'Klaar');

        const noor = await (await another()).newTab({ at: evening, width: PHONE, sheet: true });
        await opens(noor, ask);
        let yes = '';
        await takes(2, noor, 'a yes', async () => {
          await noor.click('button', 'Ja');
          yes = linkIn(await sends(noor));
        });
        await noor.click('button', 'Klaar');
        await noor.click('button', 'Op dit apparaat bewaren');
        await noor.reads('Het is bewaard op dit apparaat.');

        await robin.click('button', 'Terugnemen');
        await robin.sees('heading', 'Hoe hoort Noor dit?');
        await robin.click('button', 'Link sturen');
        const takenBack = await copiesLink(robin);

        const noorReads = async () => {
          await opens(noor, takenBack);
          await noor.sees('heading', 'Robin nam deze vraag terug.');
          await noor.reads('Je hoeft niets te doen. Dat jij antwoord gaf, was aardig.');
          await pauses(noor, 'Noor', `taken back, ${first} read first`);
        };
        const robinReads = async () => {
          await opens(robin, yes);
          await robin.sees('heading', 'Noor zei ja. Jij had dit al teruggenomen.');
          await robin.reads('Hier is nu niets afgesproken.');
          await pauses(robin, 'Robin', `a yes too late, ${first} read first`);
          await robin.click('button', 'Lees het bij “Wat we afspreken”');
          await robin.reads('Met Noor Teruggenomen');
          await robin.reads('Noor zei ja. Jij had dit al teruggenomen. Het geldt niet.');
          await pauses(robin, 'Robin', `taken back, ${first} read first`);
        };
        for (const reads of first === 'Noor' ? [noorReads, robinReads] : [robinReads, noorReads])
          await reads();

        // Nothing runs on either device, also when they come back.
        await toAgreements(robin);
        await noor.goTo(question);
        await noor.reads(meals);
        for (const you of [robin, noor]) expect(await you.text()).not.toMatch(/Loopt|Afgesproken/);
        await noor.reads('Robin nam deze vraag terug.');
      },
    );
}
