import { expect } from 'vitest';
import { copiesLink, kept, linkIn, messageOf, opens, pauses, sends } from './between-two.ts';
import { asks, chooses, saysName, toAgreements } from './robin.ts';
import { takes } from './steps.ts';
import type { Visitor } from './visitor.ts';

/** A buddy says no in two taps; Robin reads that it is no fault of theirs (E5, N6, texts 3 and 18). */
export async function kindNo(robin: Visitor, kees: Visitor): Promise<void> {
  await asks(robin, 'Kees', 'Samen iets doen', 'Wil je met mij sporten?');
  await robin.click('button', 'Link sturen');
  await saysName(robin, 'Kees');
  const message = await sends(robin);
  expect(message).toMatch(/^Hoi Kees, ik wil je iets vragen\./);

  await opens(kees, linkIn(message));
  await kees.reads('Robin vraagt jou iets: “Wil je met mij sporten?”');
  await takes(2, kees, 'a no', async () => {
    await kees.click('button', 'Nee');
    await kees.sees('heading', 'Dat is goed.');
    await kees.reads('Een reden is niet nodig. Robin ziet alleen: “Dit kan nu niet.”');
    await kees.reads('Wil je hier geen vraag meer over? Vink dat aan.');
    await kees.click('button', 'Nee sturen');
  });
  await kees.reads('Is het gestuurd? Dat is hier niet te zien.');
  const answer = await messageOf(kees);
  expect(answer).toMatch(/^Hoi Robin, hier is mijn antwoord\.\nhttps?:/);
  await pauses(kees, 'Kees', 'his no is on its way');

  await opens(robin, linkIn(answer));
  await robin.sees('heading', 'Kees kan dit nu niet doen.');
  await robin.reads('Een reden is niet nodig. Het betekent niet dat jij iets fout deed.');
  await robin.reads('Vragen was moedig. Wil je nu iemand anders spreken?');
  for (const name of ['Wie kan ik nu bellen?', 'Klaar']) await robin.sees('button', name);
  expect(await robin.text()).not.toContain('Iets kleiners');
  await pauses(robin, 'Robin', 'Kees says no');
  expect.soft(await robin.axe(), 'a no').toEqual([]);

  await keepsNothing(kees, 'his no');
}

/** He keeps nothing: with the page everything is gone, and this browser has nothing of ours. */
export async function keepsNothing(kees: Visitor, where: string): Promise<void> {
  await kees.reload();
  await kees.reads('Kreeg je een link of een bestand? Open het hier.');
  expect(await kees.text(), where).not.toMatch(/Robin (vraagt|nam|wil)|Jij en Robin|Wil je m|elke zondag/);
  expect(await kept(kees), where).toEqual([]);
}

/** After a no Robin can ask for something smaller, once, by coming here for it (text 4). Nothing else is asked of him (N6). */
export async function onceSmaller(robin: Visitor): Promise<string> {
  await toAgreements(robin);
  await robin.click('button', 'Iets vragen of aanbieden');
  await robin.click('button', 'Kees');
  await robin.sees('heading', 'Iets kleiners vragen');
  await robin.reads('Je kunt Kees één keer iets kleiners vragen. Bijvoorbeeld: samen een stukje lopen.');
  await robin.reads('Of één bericht in de week. Het hoeft niet. Zo laten is ook goed.');
  await pauses(robin, 'Robin', 'something smaller, once');
  await robin.click('button', 'Iets kleiners vragen');
  await chooses(robin, 'Aanmoedigen', 'Wil je mij soms een lief bericht sturen?');
  await robin.click('button', 'Link sturen');
  const link = await copiesLink(robin);

  await toAgreements(robin);
  await robin.click('button', 'Iets vragen of aanbieden');
  await robin.sees('heading', 'Met wie?');
  await robin.sees('button', 'Noor');
  expect(await robin.names('button')).not.toContain('Kees');
  return link;
}
