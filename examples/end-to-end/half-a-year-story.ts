import { expect } from 'vitest';
import { afterHalfAYear, openHalfAYear } from './half-a-year.ts';
import type { Journey } from './journey.ts';

export function halfAYearStory(journey: Journey): void {
  journey(
    'half a year of somebody, opened by the button, beside the eight weeks of somebody else',
    { at: afterHalfAYear, width: 1280, timeout: 90_000 },
    async (you) => {
      const looks = async (where: string) => expect.soft(await you.axe(), where).toEqual([]);
      await openHalfAYear(you);
      await looks('today');
      await you.click('button', 'Plan');
      await you.sees('heading', 'Het gaat goed');
      await you.reads(/Zij zijn het eens met dit plan: Robin, Marloes en Noor/);
      await looks('the plan');
      await you.click('button', 'Alle plannen');
      const versions = (await you.names('button')).filter((name) => name.startsWith('Plan van '));
      expect(versions.map((name) => name.replace(/^.*: /, ''))).toEqual(['weggelegd', 'geldt nu', 'eerder']);
      await looks('all plans');
      for (const page of ['Wat mij helpt', 'Bijzondere dagen', 'Mijn noodkaart', 'Buiten het slot']) {
        await you.click('button', '‹ Terug naar het plan');
        await you.click('button', page);
        await you.sees('heading', page);
        await looks(page);
      }

      await you.click('button', 'Vandaag');
      await you.click('button', 'Mooi moment');
      await you.reads('Taart gebakken voor oma.');
      await looks('good moments');
      await you.click('button', 'Terug');
      // Two were walked, one was kept: what somebody wants to keep is all there is.
      await you.click('button', 'Eerder opgeschreven');
      await you.sees('button', /22 juni/);
      const days = (await you.names('button')).filter((name) => /\b\d+ [a-z]{3,}( \d{4})?$/.test(name));
      expect(days).toEqual([expect.stringContaining('22 juni')]);
      await you.click('button', /22 juni/);
      await you.reads('Dat Carla opnam.');
      await looks('looked back');

      await you.reload();
      await you.click('button', 'Plan');
      await you.sees('heading', 'Het gaat goed');
      await you.click('button', 'Open acht weken');
      await you.reads('Het voorbeeld is open. Je ziet het hieronder.');
      await you.click('button', 'Plan');
      await you.sees('button', 'Een plan maken');
    },
  );
}
