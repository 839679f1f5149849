import { expect } from 'vitest';
import { copiesLink, kept, linkIn, messageOf, opens, pauses, question } from './between-two.ts';
import { asks, looksAt, saysName, toAgreement } from './robin.ts';
import { takes } from './steps.ts';
import type { Visitor } from './visitor.ts';

export const evenings = 'Mag ik je in de avond bellen?';

/** Robin asks a sister, who says yes within her limits and keeps what she said. Both sides say that it runs (D4, E3, E4). */
export async function withinLimits(robin: Visitor, noor: Visitor): Promise<void> {
  await asks(robin, 'Noor', 'Luisteren en praten', evenings);
  await pauses(robin, 'Robin', 'what is asked, and the ways to say it');
  await robin.click('button', 'Link sturen');
  await saysName(robin, 'Noor');
  await robin.reads('Dit is een link voor Noor. Jij stuurt hem zelf, in een bericht.');
  const ask = await copiesLink(robin);
  await pauses(robin, 'Robin', 'the link for Noor');
  expect(ask).toContain(`${robin.address.slice(0, -1)}${question}#e=`);
  expect(ask.length).toBeLessThan(4_000);

  await opens(noor, ask);
  // Text 17.
  await noor.reads(`Robin vraagt jou iets: “${evenings}”`);
  await noor.reads('Je mag ja zeggen, nee zeggen of iets anders voorstellen. Je hoeft niet nu te kiezen.');
  await noor.reads('Robin ziet niet of je dit leest. Je antwoord gaat pas weg als jij het stuurt.');
  for (const name of ['Ja', 'Iets anders', 'Nee']) await noor.sees('button', name);
  await pauses(noor, 'Noor', 'what is asked of her');
  expect.soft(await noor.axe(), 'what is asked').toEqual([]);
  expect(await kept(noor), 'before she chose to keep it').toEqual([]);

  await noor.click('button', 'Ja, met grenzen');
  await noor.fill('In je eigen woorden', 'Niet bellen in de nacht.');
  await noor.click('button', 'Dagen, tijden en aantal');
  await noor.chooseTime('Vanaf hoe laat?', '08:00');
  await noor.chooseTime('Tot hoe laat?', '22:00');
  await noor.fill('Hoeveel kun je tegelijk doen?', '1', 'spinbutton');
  await pauses(noor, 'Noor', 'her limits');
  await takes(2, noor, 'a yes, once the limits are filled in', async () => {
    await noor.click('button', 'Ja, met deze grenzen');
    await noor.click('button', 'Sturen');
  });
  await noor.reads('Bericht gekopieerd. Plak het in een app om het te sturen.');
  const answer = linkIn(await messageOf(noor));
  await pauses(noor, 'Noor', 'her answer on its way');
  await noor.click('button', 'Klaar');
  await noor.sees('heading', 'Je zei ja.');
  await pauses(noor, 'Noor', 'she said yes');
  await noor.click('button', 'Op dit apparaat bewaren');
  await noor.reads('Het is bewaard op dit apparaat.');

  await opens(robin, answer);
  await robin.sees('heading', 'Noor zegt ja.');
  await robin.reads('Noor vertelt wat wel en niet kan.');
  await pauses(robin, 'Robin', 'the yes that came');
  await robin.click('button', 'Lees het bij “Wat we afspreken”');
  await robin.sees('heading', 'Met Noor');
  await robin.reads('Met Noor Loopt');
  await pauses(robin, 'Robin', 'it runs');
  await noor.goTo(question);
  await noor.reads('Loopt');
  await pauses(noor, 'Noor', 'it runs');
}

/** What Noor said can't be asked of her: which limit it is stands there, and what can be asked (E4). */
export async function notBeyond(robin: Visitor): Promise<void> {
  await asks(robin, 'Noor', 'Praktische hulp', 'Wil je een keer voor mij koken?');
  await robin.reads('De grens van Noor: “Niet bellen in de nacht.”');
  await robin.click('button', 'Link sturen');
  await robin.reads('De ander kan nu niet meer doen dan 1. Wacht, of vraag iemand anders.');
  await pauses(robin, 'Robin', 'more than Noor can do');
  expect(await robin.copied()).toEqual([]);
  await robin.click('button', 'Weggooien');
  await robin.reads('Weggegooid.');

  await toAgreement(robin, 'Noor', evenings);
  await robin.click('button', 'Veranderen');
  await robin.choose('Wanneer?', 'Op vaste dagen');
  await robin.click('checkbox', 'zaterdag');
  await robin.chooseTime('Vanaf hoe laat?', '23:00');
  await robin.chooseTime('Tot hoe laat?', '23:30');
  await robin.click('button', 'Verder');
  await robin.click('button', 'Link sturen');
  await robin.reads('Op deze tijd kan de ander niet. Kies een andere tijd, of “Dat zien we”.');
  await pauses(robin, 'Robin', 'at night Noor can’t');
  await robin.click('button', 'Weggooien');
  await robin.reads('Loopt');
}

/** Noor kept what she said: a day later it is there, and still hers to change. */
export async function theNextDay(noor: Visitor): Promise<void> {
  await noor.goTo(question);
  await noor.reads(evenings);
  await noor.reads('Loopt');
  await pauses(noor, 'Noor', 'the next day');
  await noor.click('button', looksAt('Robin'));
  await noor.sees('heading', 'Je zei ja.');
  for (const name of ['Hiermee stoppen', 'Pauze nemen', 'Iets anders']) await noor.sees('button', name);
  expect(await kept(noor)).not.toEqual([]);
}
