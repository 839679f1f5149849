import { expect } from 'vitest';
import { copiesLink, opens, pauses } from './between-two.ts';
import { toAgreement, toAgreements, toPart } from './robin.ts';
import type { Visitor } from './visitor.ts';
import { evenings } from './within-limits.ts';

const before = 'Vraag hoe het echt met me gaat.';
const afterwards = 'Bel mij liever niet in de ochtend.';

/** What stands between two sentences on the screen. */
async function between(you: Visitor, begin: string, end: string): Promise<string> {
  const text = await you.text();
  const [, rest] = text.split(begin);
  const [part] = (rest ?? '').split(end);
  if (rest === undefined || part === undefined || part === rest)
    throw new Error(`Not between “${begin}” and “${end}”:\n${text}`);
  return part.trim();
}

async function writes(robin: Visitor, helps: string): Promise<void> {
  await toAgreements(robin);
  await robin.click('button', 'Zo kun je mij helpen');
  await robin.click('button', /^(Opschrijven|Veranderen)$/);
  await robin.typeOver('Dit helpt', helps);
  await robin.click('button', 'Bewaren');
  await robin.reads('Je kaart is bewaard.');
}

/** Robin shows Noor two parts, after having seen them as she will (D1, D2, text 15). */
export async function shows(robin: Visitor, noor: Visitor): Promise<void> {
  await writes(robin, before);
  await pauses(robin, 'Robin', 'how Robin can be helped');
  await robin.click('button', 'Delen met iemand');
  await robin.click('button', 'Iets delen');
  await robin.choose('Met wie wil je iets delen?', 'Noor');
  await robin.click('button', 'Verder');
  await robin.click('checkbox', 'Zo kun je mij helpen');
  await robin.click('checkbox', 'Plan: als het moeilijker wordt');
  await pauses(robin, 'Robin', 'what Noor may see');
  await robin.click('button', 'Verder');
  await robin.sees('heading', 'Wil je dit delen met Noor?');
  for (const sentence of [
    'Noor ziet: je plan voor als het moeilijker wordt en hoe iemand jou kan helpen.',
    'Noor ziet niet: je noodkaart, je bijzondere dagen, je mooie momenten en al het andere.',
    /Dit geldt tot en met \S.+\. Je kunt altijd stoppen\./,
    'Wat Noor al heeft, kun je niet terughalen.',
  ])
    await robin.reads(sentence);
  await pauses(robin, 'Robin', 'is this to be shared');
  await robin.click('button', 'Eerst zien wat Noor ziet');
  await robin.sees('heading', 'Zo zou Noor het zien');
  const seenFirst = await between(robin, 'Dit is nog niet gedeeld.', 'Delen Niet delen');
  expect(seenFirst).toContain(before);
  await pauses(robin, 'Robin', 'as Noor would see it');
  await robin.click('button', 'Delen');
  await robin.sees('heading', 'Klaar om te sturen');
  const link = await copiesLink(robin);

  await opens(noor, link);
  await noor.sees('heading', 'Wat Robin met jou deelt');
  expect(await between(noor, 'Stuur het niet door.', 'Je bent geen hulpdienst')).toBe(seenFirst);
  await pauses(noor, 'Noor', 'what Robin shows');
  expect.soft(await noor.axe(), 'a copy').toEqual([]);
}

/** It stops after text 16, in silence. What goes to Noor afterwards has nothing of it (D1). */
export async function stops(robin: Visitor, noor: Visitor): Promise<void> {
  await toPart(robin, 'Delen');
  await robin.click('button', 'Zo ziet Noor het');
  await robin.click('button', 'Stop met delen');
  await robin.reads('Na deze stap krijgt Noor niets nieuws. Noor krijgt hierover geen bericht.');
  await robin.reads('Wat Noor al heeft, kan blijven. Noor kan wel merken dat het stil is.');
  await robin.reads('Is dat niet veilig voor jou? Praat er eerst over met iemand.');
  await pauses(robin, 'Robin', 'before it stops');
  await robin.click('button', 'Stop met delen');
  await robin.reads('Gestopt. Noor krijgt niets nieuws.');
  await robin.reads('Niemand ziet iets, tot jij iets deelt.');
  await pauses(robin, 'Robin', 'nobody sees anything');
  expect(await robin.copied()).toEqual([]);

  await writes(robin, afterwards);
  await toAgreement(robin, 'Noor', evenings);
  await robin.click('button', 'Meer');
  await robin.click('button', /^Stuur (?:het|nog een keer)$/);
  await robin.sees('heading', 'Klaar om te sturen');
  await opens(noor, await copiesLink(robin));
  await noor.sees('heading', 'Je zei ja.');
  expect(await noor.text()).not.toContain(afterwards);
  await noor.click('button', '‹ Jij en Robin');
  const copies = (await noor.names('button')).filter((name) => name.startsWith('Gemaakt: '));
  expect(copies, 'copies that Noor has').toHaveLength(1);
  for (const name of copies) await noor.click('button', name);
  await noor.reads(before);
  expect(await noor.text()).not.toContain(afterwards);
  await noor.reload();
  expect(await noor.text()).not.toContain(afterwards);
}
