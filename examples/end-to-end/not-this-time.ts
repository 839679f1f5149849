import { expect } from 'vitest';
import { messageOf, pauses } from './between-two.ts';
import { toAgreement, toPart } from './robin.ts';
import type { Visitor } from './visitor.ts';
import { evenings } from './within-limits.ts';

const talk = 'Wil je erover praten? Deze kaart helpt je op weg.';

/** Once it did not work out, and a week later again: a card to talk about it is offered, and that is all that happens (E6). */
export async function notThisTime(robin: Visitor, aWeekLater: () => Promise<Visitor>): Promise<Visitor> {
  await toAgreement(robin, 'Noor', evenings);
  await robin.click('button', 'Deze keer niet');
  await robin.reads('Opgeschreven.');
  expect(await robin.text()).not.toContain(talk);
  const later = await aWeekLater();
  await toAgreement(later, 'Noor', evenings);
  expect(await later.text()).not.toContain(talk);
  await later.click('button', 'Deze keer niet');
  await later.reads(talk);
  await later.reads('Met Noor Loopt');
  await pauses(later, 'Robin', 'twice not this time');
  await later.click('button', 'Gesprek voorbereiden');
  await later.sees('heading', 'Een gesprek voorbereiden');
  await later.sees('button', 'Kopieer deze zin');
  await pauses(later, 'Robin', 'the card to talk about it');
  expect.soft(await later.axe(), 'the talk card').toEqual([]);
  return later;
}

/** A thank-you is two words that leave by Robin’s own hand, and a line that only Robin has (R5, R7). */
export async function thankYou(robin: Visitor): Promise<void> {
  await toPart(robin, 'Steun geven en krijgen');
  await pauses(robin, 'Robin', 'giving and getting is closed');
  await robin.click('button', 'Dank je wel zeggen');
  await robin.click('button', 'Noor');
  await robin.sees('heading', 'Dank je wel, Noor');
  await robin.click('button', 'Sturen');
  await robin.reads('Gekopieerd. Plak het in een bericht. Is het gestuurd?');
  expect(await messageOf(robin)).toBe('Dank je wel.');
  await pauses(robin, 'Robin', 'a thank-you');
  await robin.click('button', 'Ja, gestuurd');
  await robin.reads('Opgeschreven. "Dank je wel" is genoeg.');
  await robin.click('button', 'Openen');
  await robin.reads('Dit is alleen voor jou. Niemand anders ziet het.');
  await robin.click('button', 'Wat ik opschreef');
  await robin.reads('Voor Noor: Dank je wel');
  await pauses(robin, 'Robin', 'what was noted');
}

/** Words that only stand where give and take is looked at. */
const balance =
  /Steun geven en krijgen|Je krijgt nu veel|Je geeft nu veel|helpen elkaar|(Van|Voor) (Noor|Robin): (luisteren|iets praktisch|samen zijn|moed geven)|dank je wel/i;

/** R7: nothing of it is on the device of anybody else, on any page that they can come to. */
export async function noBalance(you: Visitor): Promise<void> {
  expect(await you.text()).not.toMatch(balance);
  for (const page of await you.names('button')) {
    if (!/^Bekijken ?: Robin|^Jij en Robin/.test(page)) continue;
    await you.click('button', page);
    await you.reads('Robin');
    expect(await you.text(), page).not.toMatch(balance);
    if (page.startsWith('Bekijken')) await you.click('button', '‹ Jij en Robin');
    await you.click('button', '‹ Alle vragen');
  }
}
