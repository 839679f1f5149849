import { expect } from 'vitest';
import { PHONE, pauses, question } from '../between-two.ts';
import type { Journey } from '../journey.ts';
import type { Visitor } from '../visitor.ts';
import { drawsUp } from './drawn-up.ts';
import { onDisk } from './in-store.ts';
import { leaving, wednesday } from './sides.ts';

/** The databases of the one in recovery, and of who is close. */
const person = 'recovery-network/recovery-network';
const close = 'recovery-network/recovery-supporter';

const forYou = '/hulp-voor-jou.html';
export const hers = 'Elke maand iemand die naar mij luistert.';
const his = 'Femke belt mij.';

/** A course of her own, which nobody else has to agree with (A10). */
export async function begins(noor: Visitor): Promise<void> {
  await noor.goTo(forYou);
  await noor.reads('Ook jij mag hulp hebben. De ander hoeft daar niets voor te doen.');
  await noor.reads('Je ziet hier niets van de ander. De ander ziet niets van jou.');
  await pauses(noor, 'Noor', 'help for herself');
  await noor.click('button', 'Is het veilig?');
  await noor.reads('Ben je bang voor iemand, of word je bedreigd? Jouw veiligheid gaat voor.');
  await pauses(noor, 'Noor', 'is it safe');
  await noor.click('button', '‹ Terug');
  await noor.click('button', 'Hulp voor mezelf');
  await noor.click('button', /^Af en toe /);
  await noor.click('button', /^Veranderen ?: Eigen woorden$/);
  await noor.fill('Wil je er iets bij zeggen?', hers);
  await noor.click('button', 'Klaar');
  await noor.click('button', 'Zo begin ik');
  await noor.reads('Dit is een plan van jezelf. Niemand anders heeft ja gezegd.');
  expect(await noor.text()).not.toMatch(/Afgesproken\.|is afgesproken/);
  await pauses(noor, 'Noor', 'a course of her own');
  expect.soft(await noor.axe(), 'a course of her own').toEqual([]);
}

/** It is there when she comes back, and on the page where she is asked things, which is over the same journal; of the other nothing is. */
async function findsItBack(noor: Visitor): Promise<void> {
  await noor.goTo(forYou);
  await noor.click('button', /^Bekijken ?: /);
  await noor.click('button', 'Alles van dit plan');
  await noor.reads(hers);
  await noor.goTo(question);
  await noor.click('button', 'Hulp voor mij als familie of vriend');
  await noor.sees('button', /^Bekijken ?: Van mezelf/);
  expect(await noor.text()).not.toContain('Femke');
}

export function somebodyClose(journey: Journey): void {
  journey(
    'A10, J11: somebody close has a course of her own while the other does nothing, on a device of her own',
    { at: wednesday, width: PHONE, timeout: 90_000 },
    async (noor) => {
      await begins(noor);
      expect(Object.keys(await onDisk(noor))).toEqual([close]);
      await findsItBack(noor);
      expect(Object.keys(await onDisk(noor))).toEqual([close]);
    },
  );

  journey(
    'J11: on a device of both, the two journals never mix: neither changes by what the other writes',
    { at: wednesday, width: PHONE, timeout: 120_000 },
    async (robin, device) => {
      await drawsUp(robin);
      await robin.click('button', 'Bewaren voor later');
      await robin.reads('Bewaard. Nog niemand weet dit.');
      const { [person]: robins } = await onDisk(robin);
      expect(robins).toBeTruthy();

      const noor = await device.newTab({ at: wednesday, width: PHONE });
      await begins(noor);
      await findsItBack(noor);
      const both = await onDisk(noor);
      expect(Object.keys(both).toSorted()).toEqual([person, close]);
      expect(both[person]).toBe(robins);
      for (const words of [hers, his, 'Femke']) expect(Object.values(both).join('\n')).not.toContain(words);

      // Robin goes on: nothing of it is in hers, and nothing of hers is on his pages.
      await robin.goTo(leaving);
      await robin.reads('Nog niet voorgesteld');
      expect(await robin.text()).not.toContain('Van mezelf');
      await robin.click('button', /^Verdergaan ?: Met Femke$/);
      await robin.click('button', /^Veranderen ?: Eigen woorden$/);
      await robin.fill('Wil je er iets bij zeggen?', his);
      await robin.click('button', 'Klaar');
      await robin.click('button', 'Verder');
      await robin.click('button', 'Bewaren voor later');
      await robin.reads('Bewaard. Nog niemand weet dit.');
      const then = await onDisk(robin);
      expect(then[person]).not.toBe(robins);
      expect(then[close]).toBe(both[close]);
    },
  );
}
