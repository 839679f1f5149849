import { expect } from 'vitest';
import { evening, messageOf, PHONE, pauses, picture } from './between-two.ts';
import type { Journey } from './journey.ts';
import { printed } from './paper.ts';
import { asks, begins } from './robin.ts';
import type { Visitor } from './visitor.ts';

const walk = 'Wil je een stuk met mij wandelen?';

/** Help stays within reach (X1), and nothing else of Robin's is. */
async function inOtherHands(noor: Visitor, where: string): Promise<void> {
  await picture(noor, 'Noor on Robin’s phone', where);
  const buttons = await noor.names('button');
  expect(buttons, where).toContain('Hulp nu');
  for (const part of ['Vandaag', 'Mensen', 'Delen', 'Steun geven en krijgen'])
    expect(buttons, where).not.toContain(part);
}

/** Agreed beside each other, without a link: on one phone that is handed over, then on paper and as text (D4). */
export function onePhone(journey: Journey): void {
  journey(
    'D4: together on one phone, and what was agreed on paper and as text',
    { at: evening, width: PHONE, timeout: 90_000 },
    async (robin) => {
      await begins(robin);
      await asks(robin, 'Noor', 'Samen iets doen', walk);
      await robin.click('button', 'Samen op deze telefoon');
      await robin.sees('heading', 'Geef Noor de telefoon');
      await pauses(robin, 'Robin', 'the phone is handed over');
      await robin.click('button', 'Ik ben Noor');

      // From here Noor reads and speaks, on Robin's phone.
      const noor = robin;
      await noor.sees('heading', 'Noor, dit is voor jou');
      await noor.reads('Ja mag, nee mag. Iets anders voorstellen mag ook. Een reden is niet nodig.');
      await inOtherHands(noor, 'what is asked of her');
      expect.soft(await noor.axe(), 'on one phone').toEqual([]);
      await noor.click('button', 'Wat ik wel en niet kan');
      await noor.fill('In eigen woorden', 'Niet als het regent.');
      await noor.click('button', 'Bewaren');
      await noor.reads('Opgeschreven.');
      await noor.click('button', 'Ja');
      await noor.sees('heading', 'Geef de telefoon terug');
      await inOtherHands(noor, 'it is given back');

      await robin.click('button', 'Ik heb hem terug');
      await robin.reads('Met Noor Loopt');
      await robin.click('button', 'Meer');
      await robin.click('button', 'Op papier of als tekst');
      await robin.sees('heading', 'Op papier');
      await robin.fill('Jouw naam op dit blad', 'Robin');
      await robin.reads('Robin en Noor');
      await pauses(robin, 'Robin', 'on paper');
      await robin.click('button', 'Kopieer als tekst');
      await robin.reads('Gekopieerd. Plak het waar je wilt.');
      const text = await messageOf(robin);
      for (const line of [
        'Robin en Noor',
        `Robin vraagt Noor: “${walk}”`,
        '- Jullie zien elkaar.',
        '- Wat Noor over grenzen zei: “Niet als het regent.”',
        'Dit is afgesproken.',
        'Zo stond het op 22 november 2026.',
        'Dit mag altijd anders. Stoppen mag ook. Een reden is niet nodig.',
      ])
        expect.soft(text).toContain(line);
      expect(text).not.toMatch(/https?:|#e=/);
      expect(await printed(robin, 'an agreement')).toBe(1);
    },
  );
}
