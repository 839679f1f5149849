import { expect } from 'vitest';
import type { Journey } from './journey.ts';
import { ownCopy } from './own-copy.ts';
import { ahmed, eight, marloes, writeDown } from './people.ts';
import type { Visitor } from './visitor.ts';

const page = '/mijn-mensen-en-plan.html';

async function people(you: Visitor): Promise<void> {
  await you.click('button', 'Mensen');
}

async function fillIn(you: Visitor, { name, kind }: { name: string; kind: string }): Promise<void> {
  await you.click('button', 'Iemand opschrijven');
  await you.fill('Naam', name);
  await you.choose('Wie is dit voor jou?', kind);
}

export function keeping(journey: Journey): void {
  journey('two tabs that write at once lose nothing', {}, async (one, device) => {
    const other = await device.newTab();
    for (const you of [one, other]) {
      await you.goTo(page);
      await people(you);
    }
    const [marloesHere, ahmedHere, youssef, els] = eight;
    if (!marloesHere || !ahmedHere || !youssef || !els) throw new Error('There are eight people.');
    for (const [here, there] of [
      [marloesHere, ahmedHere],
      [youssef, els],
    ] as const) {
      await fillIn(one, here);
      await fillIn(other, there);
      await Promise.all([one.click('button', 'Bewaren'), other.click('button', 'Bewaren')]);
      await Promise.all([one.click('button', here.ring), other.click('button', there.ring)]);
      await one.click('button', '‹ Terug');
      await other.click('button', '‹ Terug');
    }
    for (const you of [one, other]) {
      await you.click('button', 'Lijst');
      for (const { name } of [marloesHere, ahmedHere, youssef, els])
        await you.sees('button', new RegExp(`^${name} `));
    }
    await one.reload();
    await people(one);
    await one.click('button', 'Lijst');
    for (const { name } of [marloesHere, ahmedHere, youssef, els])
      await one.sees('button', new RegExp(`^${name} `));
  });

  journey(
    'a clock that runs backwards loses nothing and stops nothing',
    { at: '2026-11-22T20:30:00+01:00' },
    async (you, device) => {
      await you.goTo(page);
      await people(you);
      await writeDown(you, marloes);
      await you.setClock('2026-11-19T09:00:00+01:00');
      await you.click('button', '‹ Terug');
      await writeDown(you, ahmed);
      await you.click('button', 'Steunt mij al');
      await you.seesNo('button', 'Steunt mij al');
      await you.click('button', 'Vandaag');
      await you.click('button', 'Goed');
      await you.sees('heading', 'Wat zou nu helpen?');

      for (const at of ['2026-11-01T12:00:00+01:00', '2026-11-22T20:40:00+01:00']) {
        const later = await device.newTab({ at });
        await later.goTo(page);
        await people(later);
        await later.click('button', 'Lijst');
        await later.sees('button', 'Marloes Familie · Nog niet gevraagd');
        await later.sees('button', 'Ahmed Vriend of vriendin · Steunt mij');
      }
    },
  );

  journey(
    'where the browser keeps nothing, that is said, and all works',
    { storage: 'refused' },
    async (you) => {
      await you.goTo(page);
      await you.reads(
        'Deze browser bewaart hier niets. Alles werkt, tot je de pagina sluit. Bewaar zelf een kopie.',
      );
      expect.soft(await you.axe()).toEqual([]);
      await people(you);
      await writeDown(you, marloes);
      await you.click('button', 'Steunt mij al');
      await you.click('button', 'Vandaag');
      await you.click('button', 'Slecht');
      await you.sees('heading', 'Wil je nu iemand spreken?');
      await you.click('button', 'Hulp nu');
      await you.sees('link', /^Bel 112/);
    },
  );

  journey('when the device is full, what was said waits, and is kept when there is room', {}, async (you) => {
    await you.goTo(page);
    await you.click('button', 'Goed');
    await you.sees('heading', 'Wat zou nu helpen?');
    await you.reads('Bewaard op dit apparaat.');
    await you.fillStorage(true);
    await you.click('button', 'Met iemand praten');
    await you.reads('Er is geen ruimte meer op dit apparaat. Je laatste stap is nog niet bewaard.');
    expect.soft(await you.axe()).toEqual([]);
    await you.sees('button', 'Hulp nu');
    await you.fillStorage(false);
    await you.click('button', 'Probeer het nog een keer');
    await you.seesNo('button', 'Probeer het nog een keer');
    await you.reload();
    await you.sees('heading', 'Welke kleur past bij vandaag?');
  });

  journey('a copy brings everything back after all was wiped', {}, async (you) => {
    await you.goTo(page);
    await you.click('button', 'Goed');
    await you.sees('heading', 'Wat zou nu helpen?');
    await people(you);
    await writeDown(you, marloes);
    await you.click('button', 'Vandaag');
    await you.click('button', 'Mijn gegevens');
    await you.click('button', 'Bewaar een kopie');
    await expect.poll(async () => (await you.savedFile())?.name).toBe('mijn-overzicht.json');
    const { text = '' } = (await you.savedFile()) ?? {};
    expect(text).toContain('"name":"Marloes"');

    await you.click('button', 'Wis alles');
    await you.click('button', 'Ja, wis alles');
    await you.sees('heading', 'Hoe gaat het nu met je?');
    await you.reload();
    await people(you);
    await you.sees('button', 'Ik weet niemand');

    await you.click('button', 'Vandaag');
    await you.click('button', 'Mijn gegevens');
    await you.giveFile('Open een kopie', ownCopy(text));
    await you.reads('De kopie is geopend. Wat je schreef, staat er weer.');
    await people(you);
    await you.sees('button', 'Marloes. Familie. Dichtbij. Nog niet gevraagd.');
    await you.reload();
    await you.sees('heading', 'Wat zou nu helpen?');
  });
}
