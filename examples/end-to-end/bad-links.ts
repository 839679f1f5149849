import { join } from 'node:path';
import { expect } from 'vitest';
import { serve } from '../../scripts/static-server.ts';
import { copiesLink, evening, linkIn, opens, PHONE, question, sends } from './between-two.ts';
import type { Journey } from './journey.ts';
import { ownFile } from './own-copy.ts';
import { asks, begins, saysName, toPart } from './robin.ts';
import type { Visitor } from './visitor.ts';

const ask = 'Wil je koffie of thee met mij drinken?';
const fortyDaysLater = '2027-01-01T12:00:00+01:00';

/** A link with another byte in what it carries. */
function altered(link: string, at: number, change: (byte: number) => number): string {
  const begin = link.lastIndexOf('.') + 1;
  const bytes = Buffer.from(link.slice(begin), 'base64url');
  const place = at < 0 ? bytes.length + at : at;
  bytes[place] = change(bytes[place] ?? 0);
  return link.slice(0, begin) + bytes.toString('base64url');
}

const oneBit = (link: string) => altered(link, -20, (byte) => byte ^ 1);
const newer = (link: string) => altered(link, 0, (byte) => byte + 1);
const fileOf = (link: string) => ownFile('bericht.txt', `e=${link.slice(link.lastIndexOf('.'))}`);

const sentences = {
  nothing: 'Hier staat geen link in die hier open gaat. Kopieer het hele bericht en plak het nog een keer.',
  cut: 'Er mist een stuk. Kopieer het hele bericht, of vraag een bestand.',
  altered: 'Dit is onderweg veranderd. Vraag om het nog een keer te sturen.',
  newer: 'Dit komt van een nieuwere versie. Laad de pagina opnieuw en probeer het nog een keer.',
  large: 'Dit is te groot. Het hoort hier niet.',
  old: 'Deze link is te oud. Vraag om een nieuwe.',
  notForYou: 'Dit is hier niet te openen. Het is voor een ander apparaat of voor iemand anders.',
  own: 'Dit heb je zelf gemaakt. De ander kan het openen.',
  twice: 'Dit heb je al geopend. Er verandert niets.',
};

/** What can be wrong with a text, whoever pastes it. No two in a row lead to one sentence: each is the answer to its own. */
const wrong = (link: string) =>
  [
    ['nothing of ours', 'Hoi, hoe is het?', sentences.nothing],
    ['truncated', link.slice(0, -80), sentences.cut],
    ['one bit altered', oneBit(link), sentences.altered],
    ['of a newer version', newer(link), sentences.newer],
    ['5 MB', `e=.${'A'.repeat(5_000_000)}`, sentences.large],
  ] as const;

/** It says so, and the page can be used: help is there, and another try. */
async function says(you: Visitor, what: string, sentence: string): Promise<void> {
  await you.reads(sentence);
  const buttons = await you.names('button');
  expect(
    buttons.filter((name) => /^(Openen|Nog een link of bestand openen)$/.test(name)),
    what,
  ).not.toEqual([]);
  expect(
    buttons.filter((name) => /^(Maak je je nu zorgen\?|Ik wil nu iemand spreken)$/.test(name)),
    what,
  ).not.toEqual([]);
}

/** However long it is: a page that stands still for minutes goes past the time that a journey may take. */
async function pastes(you: Visitor, field: string, text: string): Promise<void> {
  await you.putIn(field, text);
  await you.click('button', 'Openen');
}

const here = 'Plak hier het bericht of de link';
const withRobin = 'Plak hier de link, of het hele bericht';

export function badLinks(journey: Journey): void {
  journey(
    'D4: what can be wrong with a link is said in a sentence, and the page goes on',
    { at: evening, width: PHONE, timeout: 180_000 },
    async (robin, _, another) => {
      await begins(robin);
      await asks(robin, 'Noor', 'Samen iets doen', ask);
      await robin.click('button', 'Link sturen');
      await saysName(robin, 'Noor');
      const link = await copiesLink(robin);

      const noor = await (await another()).newTab({ at: evening, width: PHONE });
      await noor.goTo(question);
      for (const [what, text, sentence] of wrong(link)) {
        await pastes(noor, here, text);
        await says(noor, what, sentence);
        expect(await noor.text(), what).not.toContain(ask);
      }
      await noor.giveFile('Of kies het bestand', fileOf(newer(link)));
      await says(noor, 'a newer file', sentences.newer);
      expect.soft(await noor.axe()).toEqual([]);
      const half = Math.floor(link.length / 2);
      await pastes(noor, here, `Hoi, kijk eens:\n${link.slice(0, half)}\n${link.slice(half)}\nGroet, Robin`);
      await noor.reads(`Robin vraagt jou iets: “${ask}”`);
      await opens(noor, link);
      await noor.reads(sentences.twice);
      await noor.click('button', 'Ja');
      const answer = linkIn(await sends(noor));

      // Robin's side: the same sentences, and then the answer.
      await toPart(robin, 'Delen');
      await robin.click('button', 'Iets openen dat je kreeg');
      for (const [what, text, sentence] of wrong(answer)) {
        await pastes(robin, withRobin, text);
        await says(robin, what, sentence);
      }
      await pastes(robin, withRobin, link);
      await says(robin, 'his own', sentences.own);
      await pastes(robin, withRobin, `${answer.slice(0, 60)}\n> ${answer.slice(60)}`);
      await robin.sees('heading', 'Noor zegt ja.');
      await opens(robin, answer);
      await says(robin, 'twice', sentences.twice);

      // An answer to Robin that Kees opens, a link that waited too long, and one of another provider's site.
      const kees = await (await another()).newTab({ at: evening, width: PHONE });
      await opens(kees, answer);
      await says(kees, 'for somebody else', sentences.notForYou);
      const late = await (await another()).newTab({ at: fortyDaysLater, width: PHONE });
      await opens(late, link);
      await says(late, 'too late', sentences.old);
    },
  );

  journey(
    'D4: a link of another provider’s site is opened there, and not here',
    { at: evening, width: PHONE, timeout: 90_000 },
    async (robin, _, another) => {
      const elsewhere = await serve(join(import.meta.dirname, '../provider-site/dist'), 0);
      try {
        await begins(robin);
        await asks(robin, 'Noor', 'Samen iets doen', ask);
        await robin.click('button', 'Link sturen');
        await saysName(robin, 'Noor');
        const link = await copiesLink(robin);
        const noor = await (await another(elsewhere.address)).newTab({ at: evening, width: PHONE });
        await noor.goTo(question);
        await pastes(noor, here, link);
        await says(noor, 'pasted', `Dit hoort bij ${robin.address.slice(0, -1)}. Open de link daar.`);
        // What it carries, on a page of the other site: it was sealed for this one.
        await opens(noor, link.replace(robin.address, elsewhere.address));
        await says(noor, 'opened', 'Dit hoort bij een andere site. Open de link daar.');
        expect(await noor.text()).not.toContain(ask);
      } finally {
        elsewhere.close();
      }
    },
  );
}
