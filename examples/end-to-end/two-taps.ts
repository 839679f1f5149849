import { expect } from 'vitest';
import type { Journey } from './journey.ts';
import { marloes, writeDown } from './people.ts';
import type { Visitor } from './visitor.ts';

/** One tap on the way to people, one on a number of someone who listens. */
export async function callsInTwoTaps(you: Visitor, where: string, way = 'Hulp nu'): Promise<void> {
  await you.click('button', way);
  await you.click('link', /^Bel 088-0767000/);
  expect(await you.called(), where).toEqual(['tel:0880767000']);
}

export function twoTaps(journey: Journey): void {
  journey(
    'X1: a call is at most two taps away from every view',
    { width: 390, timeout: 60_000 },
    async (you) => {
      await you.goTo('/mijn-mensen-en-plan.html');
      const from = async (where: string, back: string) => {
        await callsInTwoTaps(you, where);
        await you.click('button', 'Ik heb niet gebeld');
        await you.click('button', back);
      };
      await from('the first question', 'Vandaag');
      await you.click('button', 'Goed');
      await from('the last question', 'Vandaag');
      await you.click('button', 'Niets, het is goed zo');
      await from('the colour', 'Vandaag');
      await you.click('button', 'Het gaat goed');
      await from('the end of a check-in', 'Vandaag');
      await you.click('button', 'Klaar voor nu');
      await from('what was said today', 'Vandaag');

      await you.click('button', 'Mensen');
      await from('the empty map', 'Mensen');
      await you.click('button', 'Ik weet niemand');
      await from('no one', 'Mensen');
      await you.click('button', 'Iemand opschrijven');
      await from('the form for someone new', 'Mensen');
      await you.click('button', '‹ Terug');
      await writeDown(you, { ...marloes, ring: 'Buiten' });
      await from('a person', 'Mensen');
      for (const part of ['Vragen om steun', /^Waarvoor/, /^Wanneer te bereiken/, /^Steun( |$)/]) {
        await you.click('button', part);
        await from(`${part}`, 'Mensen');
        await you.click('button', '‹ Terug');
      }
      await you.click('button', 'Iets anders');
      for (const part of ['Stoppen', 'Overleden', 'Nergens tonen', /^Wis alles over/]) {
        await you.click('button', part);
        await from(`${part}`, 'Mensen');
        await you.click('button', '‹ Terug');
        await you.click('button', 'Iets anders');
      }
      await you.click('button', '‹ Terug');
      await from('the map', 'Mensen');
      await you.click('button', 'Lijst');
      await from('the list', 'Mensen');
      await you.click('button', 'Meer');
      await you.click('button', 'Mijn mensen in woorden');
      await from('the people in words', 'Mensen');
    },
  );

  journey(
    'X1: a call is at most two taps away from a widget that stands alone',
    { width: 390 },
    async (you) => {
      await you.goTo('/hoe-gaat-het.html');
      await callsInTwoTaps(you, 'the check-in', 'Ik wil nu iemand spreken');
      await you.goTo('/mensen-om-mij-heen.html');
      await callsInTwoTaps(you, 'the map');
      for (const page of ['/familie-en-vrienden.html', '/contact.html', '/hulp-nu.html']) {
        await you.goTo(page);
        await you.click('link', /^Bel 088-0767000/);
        expect(await you.called(), page).toEqual(['tel:0880767000']);
      }
    },
  );

  journey('H3: a call is there without our script', { width: 390, mayFail: true }, async (you) => {
    await you.page.setRequestInterception(true);
    you.page.on('request', (request) => {
      const ours = request.url().endsWith('/recovery-network.js');
      void (ours ? request.abort() : request.continue());
    });
    await you.goTo('/mijn-mensen-en-plan.html');
    await you.sees('link', 'Bel 112');
    await you.click('link', 'Bel 088-0767000');
    expect(await you.called()).toEqual(['tel:0880767000']);
    expect(await you.names('button')).not.toContain('Snel weg');
  });
}
