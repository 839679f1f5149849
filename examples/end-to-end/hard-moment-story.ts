import { expect } from 'vitest';
import { afterHalfAYear, copyOf, withMarloes } from './half-a-year.ts';
import type { Journey } from './journey.ts';
import type { Visitor } from './visitor.ts';

const parts = [
  'Wat gebeurde er om je heen?',
  'Waardoor kwam het, denk je?',
  'Wat hielp je, ook al was het weinig?',
  'Wat is een kleine stap voor nu?',
  'Wil je iets in je plan zetten?',
];

const axeOn = (you: Visitor) => async (where: string) => expect.soft(await you.axe(), where).toEqual([]);

/** Past moments are behind the doors: there one arrives by stopping. */
async function earlier(you: Visitor): Promise<void> {
  await you.click('button', 'Ik heb gebruikt');
  await you.click('button', 'Stoppen voor nu');
  await you.click('button', 'Eerder opgeschreven');
}

export function hardMomentStory(journey: Journey): void {
  journey(
    'L2, L5: a hard moment is dated back, looked back at, and still there later',
    { at: afterHalfAYear, width: 390, timeout: 120_000 },
    async (you) => {
      const looks = axeOn(you);
      await withMarloes(you);
      await you.click('button', 'Vandaag');
      await you.click('button', 'Ik heb gebruikt');
      await you.sees('heading', 'Eerst dit: ben je veilig?');
      await looks('safety');
      await you.click('button', 'Iets opschrijven');
      await you.reads('Niemand krijgt bericht.');
      await looks('before');
      await you.click('button', 'Opschrijven en bewaren');
      await you.sees('heading', 'Wanneer was het?');
      await looks('when');
      await you.chooseDate('Een andere dag', '2026-11-23');
      await you.click('button', 'Deze dag');
      await you.reads('Die dag is nog niet geweest. Kies vandaag of eerder.');
      await looks('a day to come');
      await you.chooseDate('Een andere dag', '2026-10-05');
      await you.click('button', 'Deze dag');
      await you.sees('heading', 'Het is opgeschreven.');
      await you.reads('Er is niets op nul gezet.');
      await looks('written down');
      await you.click('button', 'Iets opschrijven');
      for (const part of parts) {
        await you.sees('heading', part);
        await you.fill('Jouw woorden', `Over: ${part}`);
        await looks(part);
        await you.click('button', 'Verder');
      }
      await you.sees('heading', /5 oktober/);
      await looks('looked back');
      await you.reload();
      await earlier(you);
      await looks('the doors');
      await you.click('button', /5 oktober/);
      for (const part of parts) await you.reads(`Over: ${part}`);
      await you.click('button', 'Wissen');
      await you.sees('heading', 'Wil je dit moment wissen?');
      await looks('erasing');
      await you.click('button', 'Niet wissen');
      await you.sees('heading', /5 oktober/);
    },
  );

  journey(
    'L9: walked without storing, nothing is in the copy that was not in it before',
    { at: afterHalfAYear, width: 390, timeout: 120_000 },
    async (you) => {
      const looks = axeOn(you);
      await withMarloes(you);
      const before = await copyOf(you);
      expect(before).toContain('"name":"Marloes"');
      await you.click('button', 'Vandaag');
      await you.click('button', 'Ik heb gebruikt');
      await you.click('button', 'Iets opschrijven');
      await you.click('button', 'Doorlopen zonder te bewaren');
      for (const part of parts) {
        await you.sees('heading', part);
        await you.reads('Hiervan wordt niets bewaard.');
        await you.fill('Jouw woorden', 'Dit is van mij alleen.');
        if (part === parts[1]) {
          await you.click('button', 'Ik wil nu iemand spreken');
          await you.click('link', 'Bel Marloes');
          await you.click('button', 'Ja');
        }
        await you.click('button', 'Verder');
      }
      await you.sees('heading', 'Dat was het.');
      await looks('walked');
      await you.click('button', 'Klaar');
      expect(await copyOf(you)).toBe(before);
      await you.reload();
      expect(await copyOf(you)).toBe(before);
    },
  );

  journey(
    'C11, L6: a craving with what helped, and a good moment that is shared',
    { at: afterHalfAYear, width: 390, timeout: 120_000 },
    async (you) => {
      const looks = axeOn(you);
      await withMarloes(you);
      await you.click('button', 'Vandaag');
      await you.click('button', 'Ik heb nu trek');
      await you.sees('heading', 'Je hebt trek.');
      await looks('a craving');
      await you.fill('Iets anders wat hielp', 'Zingen met راحة en 平静');
      await you.press('Enter');
      await you.reads('Opgeschreven. Je ziet het terug bij een volgende keer.');
      await you.reload();
      await you.click('button', 'Ik heb nu trek');
      await you.sees('heading', 'Wat hielp de vorige keer?');
      await you.reads('Zingen met راحة en 平静');

      await you.click('button', 'Vandaag');
      await you.click('button', 'Mooi moment');
      await you.sees('heading', 'Mooi moment');
      await you.fill('Wat was er mooi, of wat lukte er?', 'Gewandeld met Marloes.');
      await you.choose('Met wie was het?', 'Marloes');
      await looks('a good moment');
      await you.click('button', 'Bewaren en delen');
      await you.sees('heading', 'Met wie wil je dit delen?');
      await you.choose('Aan wie?', 'Marloes');
      await looks('sharing');
      await you.click('button', 'Sturen');
      await you.click('button', 'Ja, gestuurd');
      await you.reads('Marloes weet het.');
      await you.reload();
      await you.click('button', 'Mooi moment');
      await you.reads('Gewandeld met Marloes.');
      await you.reads('Marloes weet het.');
      await looks('good moments');
    },
  );
}
