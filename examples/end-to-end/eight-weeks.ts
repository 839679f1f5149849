import { expect } from 'vitest';
import type { Journey } from './journey.ts';

/** The day after the last of the eight weeks. */
const afterwards = '2026-11-22T15:00:00+01:00';

export function eightWeeks(journey: Journey): void {
  journey('eight weeks of somebody, opened by the button', { at: afterwards, width: 1280 }, async (you) => {
    const looks = async (where: string) => expect.soft(await you.axe(), where).toEqual([]);
    await you.goTo('/voorbeeld.html');
    await you.click('button', 'Open acht weken');
    await you.reads('Het voorbeeld is open. Je ziet het hieronder.');
    await you.reads('De kopie is geopend. Wat je schreef, staat er weer.');
    await looks('today');
    await you.click('button', 'Mensen');
    const onTheMap = await you.names('button');
    expect(
      onTheMap.filter((name) => /\. (Heel dichtbij|Dichtbij|Verder weg|Buiten)\. /.test(name)).length,
    ).toBeGreaterThan(11);
    await looks('the map');

    // Who is shown nowhere is found by the whole name only (N7).
    expect(await you.text()).not.toContain('Ronald');
    await you.fill('Zoek een naam', 'Ronal', 'searchbox');
    await you.reads('Geen naam gevonden.');
    await you.type('d');
    await you.sees('button', /^Ronald /);

    await you.click('button', 'Meer');
    await you.click('button', 'Toen');
    await you.keyTo('slider', 'Kies een dag');
    await you.press('Home');
    await you.reads('Zo was het:');
    await you.reads('Marloes kwam erbij.');
    await looks('then');
    await you.press('End');
    await you.reads('Nu');

    await you.click('button', 'Lijst');
    await you.sees('heading', 'Gestopt');
    await looks('the list');
    await you.click('button', 'Mijn mensen in woorden');
    await looks('in words');
    await you.click('button', 'Vandaag');
    await you.click('button', 'Hoe ging het de laatste tijd?');
    await looks('trends');
  });

  journey('the same journal on the English page', { at: afterwards, width: 800 }, async (you) => {
    await you.goTo('/voorbeeld.html');
    await you.click('button', 'Open acht weken');
    await you.reads('De kopie is geopend.');
    await you.click('button', 'Mensen');
    await you.sees('button', 'Oma Riet. Familie. Heel dichtbij. Steunt mij.');
    await you.follow('English');
    await you.click('button', 'People');
    await you.sees('button', 'Oma Riet. Family. Very close. Supports me.');
    await you.sees('button', 'Help now');
    expect.soft(await you.axe()).toEqual([]);
    await you.follow('Nederlands');
    await you.click('button', 'Mensen');
    await you.sees('button', 'Oma Riet. Familie. Heel dichtbij. Steunt mij.');
  });
}
