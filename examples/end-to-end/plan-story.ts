import { expect } from 'vitest';
import { afterHalfAYear, withMarloes } from './half-a-year.ts';
import type { Journey } from './journey.ts';
import type { Visitor } from './visitor.ts';

const threeScripts = 'Rust · راحة · покой · 平静';
const endless = 'lang '.repeat(2_000);

const axeOn = (you: Visitor) => async (where: string) => expect.soft(await you.axe(), where).toEqual([]);

/** All that somebody writes down for when it gets harder, over the months in which they do. */
export function planStory(journey: Journey): void {
  journey(
    'P1, P2: a plan made together, adopted, changed, and its versions compared',
    { at: afterHalfAYear, width: 390, timeout: 120_000 },
    async (you) => {
      const looks = axeOn(you);
      await withMarloes(you);
      await you.click('button', 'Plan');
      await looks('no plan yet');
      await you.click('button', 'Een plan maken');
      await you.sees('heading', 'Een plan maken');
      await you.fill('Met wie maak je dit plan? Het hoeft niet.', 'Marloes en Noor');
      // Three to five phases, and no way to more or fewer.
      await you.click('button', 'Fase erbij: Ik let extra op');
      await you.click('button', 'Fase erbij: Ik kom weer tot rust');
      await you.seesNo('button', /^Fase erbij/);
      await looks('writing a plan');

      await you.click('button', 'Het gaat goed');
      await you.seesNo('button', 'Haal deze fase weg');
      await you.fill('Naam van deze fase', 'Een gewone dag');
      await you.fill('Wat merk je dan?', 'Ik slaap goed.');
      await you.press('Enter');
      await you.sees('button', 'Haal weg: Ik slaap goed.');
      await you.fill('Wat merk je dan?', threeScripts);
      await you.press('Enter');
      await you.sees('button', `Haal weg: ${threeScripts}`);
      await you.putIn('Wat merk je dan?', endless);
      await you.click('button', 'Volgende: Ik let extra op');
      await you.reads('Dit is te lang. Maak het korter.');
      await looks('a phase, with a line that is too long');
      await you.putIn('Wat merk je dan?', '');
      // What was typed and not added goes along.
      await you.fill('Wat vraag je aan mensen dicht bij je?', 'Loop een rondje met mij.');
      await you.choose('Aan wie?', 'Marloes');
      await you.click('button', 'Volgende: Ik let extra op');

      await you.sees('heading', 'Ik let extra op');
      await you.fill('Naam van deze fase', 'Een gewone dag');
      await you.press('Tab');
      await you.reads('Zo heet al een andere fase. Kies een andere naam.');
      await looks('two phases of one name');
      await you.typeOver('Naam van deze fase', 'Ik word stiller');
      await you.press('Tab');
      await you.sees('heading', 'Ik word stiller');
      await you.click('button', 'Voorbeelden');
      await looks('a phase, with examples');
      await you.click('button', '‹ Naar alle fasen');
      await you.click('button', 'Ik kom weer tot rust');
      await you.click('button', 'Haal deze fase weg');
      await you.sees('button', 'Fase erbij: Ik kom weer tot rust');

      await you.click('button', 'Verder: wie las dit plan?');
      await you.sees('heading', 'Wie is het eens met dit plan?');
      await looks('who agrees');
      await you.click('checkbox', 'Marloes');
      await you.fill('Iemand anders', 'Noor');
      await you.choose('Wie is dat?', 'Mijn begeleider');
      await you.click('checkbox', 'Wij zitten nu samen bij dit scherm.');
      await you.click('button', 'Dit plan geldt vanaf nu');
      const holds = async () => {
        await you.reads('Gemaakt samen met: Marloes en Noor');
        await you.reads('Zij zijn het eens met dit plan: Marloes en Noor');
        await you.sees('heading', 'Een gewone dag');
        await you.reads(threeScripts);
      };
      await holds();
      await looks('the plan');
      await you.reload();
      await you.click('button', 'Plan');
      await holds();

      await you.setClock('2026-12-06T11:00:00+01:00');
      await you.click('button', 'Plan aanpassen');
      await you.reads('Je oude plan blijft gelden tot dit klaar is.');
      await you.click('button', 'Het wordt te moeilijk');
      await you.fill('Wat merk je dan?', 'Ik neem niet op.');
      await you.press('Enter');
      await you.sees('button', 'Haal weg: Ik neem niet op.');
      await you.click('button', 'Haal weg: Ik neem niet op.');
      await you.click('button', 'Zet terug');
      await you.sees('button', 'Haal weg: Ik neem niet op.');
      await you.reload();
      await you.setClock('2026-12-06T11:00:00+01:00');
      await you.click('button', 'Plan');
      await holds();
      await you.click('button', 'Verder schrijven');
      await you.click('button', 'Het wordt te moeilijk');
      await you.sees('button', 'Haal weg: Ik neem niet op.');
      await you.click('button', '‹ Naar alle fasen');
      await you.click('button', 'Verder: wie las dit plan?');
      await you.click('button', 'Dit plan geldt vanaf nu');
      await you.reads('Dit plan geldt sinds vandaag.');

      await you.click('button', 'Alle plannen');
      await you.sees('button', 'Plan van vandaag: geldt nu');
      await looks('all plans');
      await you.click('button', /22 november.*: eerder$/);
      await you.reads('Zij zijn het eens met dit plan: Marloes en Noor');
      expect(await you.text()).not.toContain('Ik neem niet op.');
      await looks('an earlier plan');
      await you.click('button', '‹ Alle plannen');
      await you.click('button', /geldt nu$/);
      await you.reads('Ik neem niet op.');
      await you.click('button', '‹ Alle plannen');
      await you.click('button', /: eerder$/);
      await you.click('button', 'Dit plan weer gebruiken');
      await holds();
      await you.reload();
      await you.click('button', 'Plan');
      await holds();
      await you.setClock('2026-12-06T12:00:00+01:00');
      await you.click('button', 'Alle plannen');
      await you.sees('button', /22 november.*: geldt nu$/);
      await you.sees('button', 'Plan van vandaag: eerder');
    },
  );

  journey(
    'P4, P5, P6: what helps, special days and the card are kept, and say what can not be',
    { at: afterHalfAYear, width: 390, timeout: 120_000 },
    async (you) => {
      const looks = axeOn(you);
      await withMarloes(you);
      await you.click('button', 'Plan');
      await you.click('button', 'Wat mij helpt');
      await you.click('button', 'Wat ik doe als het moeilijk is');
      await you.putIn('Eigen woorden', endless);
      await you.click('button', 'Zet erbij');
      await you.reads('Dit is te lang. Maak het korter.');
      await looks('what helps, too long');
      await you.typeOver('Eigen woorden', threeScripts);
      await you.choose('Met wie?', 'Marloes');
      await you.click('button', 'Zet erbij');
      await you.sees('button', `Haal weg: ${threeScripts}`);
      await you.click('button', 'Ik deed dit');
      await you.click('button', 'Een beetje');
      await you.reads('Het is opgeschreven.');
      await looks('what helps');
      await you.click('button', '‹ Terug naar het plan');

      await you.click('button', 'Bijzondere dagen');
      await you.click('button', 'Een dag opschrijven');
      await you.fill('Welke dag is het?', 'Schrikkeldag');
      await you.click('button', 'Bewaren');
      await you.reads('Kies een datum die bestaat.');
      await looks('a day without a date');
      await you.chooseDate('Wanneer is dat?', '2028-02-29');
      await you.choose('Hoe vaak?', 'Elk jaar');
      await you.fill('Wat is je plan voor die dag?', 'Taart met Marloes.');
      await you.click('button', 'Bewaren');
      await you.reads('Elk jaar op 29 februari');
      await you.reload();
      await you.click('button', 'Plan');
      await you.click('button', 'Bijzondere dagen');
      await you.reads('Elk jaar op 29 februari');
      await looks('special days');
      await you.click('button', '‹ Terug naar het plan');

      await you.click('button', 'Mijn noodkaart');
      await you.fill('Wie kunnen anderen bellen? (1)', 'Marloes, mijn zus');
      await you.fill('Nummer (1)', '06 00000101');
      await you.putIn('Ook belangrijk', endless);
      await you.click('button', 'Bewaren');
      await you.reads('Dit is te lang. Maak het korter.');
      await looks('a card that is too long');
      await you.putIn('Ook belangrijk', threeScripts);
      await you.click('button', 'Bewaren');
      await you.reads('Je noodkaart is bewaard.');
      await looks('the card');
      await you.reload();
      await you.click('button', 'Plan');
      await you.click('button', 'Mijn noodkaart');
      await you.reads(threeScripts);
      await you.click('button', '‹ Terug naar het plan');

      await you.click('button', 'Afdrukken');
      await looks('what there is to print');
      await you.click('button', 'Mijn noodkaart op papier');
      await looks('the card for paper');
      await you.click('button', '‹ Afdrukken');
      await you.click('button', 'Een leeg plan om op te schrijven');
      await looks('an empty plan for paper');
    },
  );
}
