import { afterHalfAYear, withMarloes, withPlan } from './half-a-year.ts';
import type { Journey } from './journey.ts';
import { callsInTwoTaps } from './two-taps.ts';
import type { Visitor } from './visitor.ts';

/** Calls from here, and comes back to the same page. */
const callingFrom = (you: Visitor) => async (where: string) => {
  await callsInTwoTaps(you, where);
  await you.click('button', 'Ik heb niet gebeld');
  await you.click('button', 'Terug');
};

/** The same on a page where the tag stands alone: there the people fold open on the page itself. */
const callingAlone = (you: Visitor) => async (where: string) => {
  await callsInTwoTaps(you, where, 'Ik wil nu iemand spreken');
  await you.click('button', 'Ik heb niet gebeld');
  await you.click('button', 'Ik wil nu iemand spreken');
};

const backToPlan = '‹ Terug naar het plan';

/** Opens each page of a plan that holds, one after the other. */
async function everyPlanPage(you: Visitor, from: (where: string) => Promise<void>): Promise<void> {
  await from('the plan');
  await you.click('button', 'Plan aanpassen');
  await you.sees('heading', 'Plan aanpassen');
  await from('writing');
  await you.click('button', 'Het wordt te moeilijk');
  await from('a phase');
  await you.click('button', '‹ Naar alle fasen');
  await you.click('button', 'Verder: wie las dit plan?');
  await from('who agrees');
  await you.click('button', 'Nog niet');
  await you.click('button', backToPlan);
  await you.click('button', 'Alle plannen');
  await from('all plans');
  await you.click('button', /geldt nu$/);
  await from('one of them');
  await you.click('button', '‹ Alle plannen');
  await you.click('button', backToPlan);
  for (const page of ['Wat mij helpt', 'Mijn foto’s en geluiden', 'Buiten het slot', 'Mijn noodkaart']) {
    await you.click('button', page);
    await you.sees('heading', page);
    await from(page);
    await you.click('button', backToPlan);
  }
  await you.click('button', 'Bijzondere dagen');
  await from('special days');
  await you.click('button', 'Een dag opschrijven');
  await from('a new day');
  await you.click('button', 'Niet bewaren');
  await you.click('button', backToPlan);
  await you.click('button', 'Afdrukken');
  await from('what there is to print');
  for (const page of [
    'Mijn plan op papier',
    'Een leeg plan om op te schrijven',
    'Een lege noodkaart om op te schrijven',
  ]) {
    await you.click('button', page);
    await from(page);
    await you.click('button', '‹ Afdrukken');
  }
}

/** Opens each page of a hard or a good moment. */
async function everyMomentPage(you: Visitor, from: (where: string) => Promise<void>, fromHard = from) {
  await you.click('button', 'Ik heb gebruikt');
  await fromHard('I used');
  await you.click('button', 'Stoppen voor nu');
  await from('the doors');
  await you.click('button', 'Ik heb gebruikt');
  await you.click('button', 'Iets opschrijven');
  await from('before something is written');
  await you.click('button', 'Doorlopen zonder te bewaren');
  await from('a part, walked');
  for (let n = 0; n < 5; n += 1) await you.click('button', 'Verder');
  await you.sees('heading', 'Dat was het.');
  await from('walked');
  await you.click('button', 'Klaar');
  await you.click('button', 'Ik heb gebruikt');
  await you.click('button', 'Iets opschrijven');
  await you.click('button', 'Opschrijven en bewaren');
  await from('when it was');
  await you.click('button', 'Gisteren');
  await you.sees('heading', 'Het is opgeschreven.');
  await from('written down');
  await you.click('button', 'Iets opschrijven');
  for (let n = 1; n <= 5; n += 1) {
    await from(`part ${n}`);
    await you.click('button', 'Verder');
  }
  await you.sees('button', 'Een andere dag');
  await from('looked back');
  await you.click('button', 'Wissen');
  await from('erasing');
  await you.click('button', 'Niet wissen');
  await you.click('button', 'Klaar');
  await you.click('button', 'Ik heb nu trek');
  await fromHard('a craving');
  await you.click('button', 'Stoppen voor nu');
  await you.click('button', 'Mooi moment');
  await from('a good moment');
  await you.fill('Wat was er mooi, of wat lukte er?', 'Gewandeld.');
  await you.click('button', 'Bewaren en delen');
  await you.sees('heading', 'Met wie wil je dit delen?');
  await from('sharing');
}

export function twoTapsOnAHardDay(journey: Journey): void {
  journey(
    'X1: a call is at most two taps away from every page of the plan',
    { at: afterHalfAYear, width: 390, timeout: 120_000 },
    async (you) => {
      await withMarloes(you);
      await you.click('button', 'Plan');
      await callingFrom(you)('no plan yet');
      await withPlan(you);
      await everyPlanPage(you, callingFrom(you));
      await you.goTo('/mijn-plan.html');
      await everyPlanPage(you, callingAlone(you));
    },
  );

  journey(
    'X1: a call is at most two taps away from every page of a hard or a good moment',
    { at: afterHalfAYear, width: 390, timeout: 120_000 },
    async (you) => {
      await withMarloes(you);
      await you.click('button', 'Vandaag');
      await everyMomentPage(you, callingFrom(you));
      await you.goTo('/moeilijk-moment.html');
      const alone = callingAlone(you);
      await everyMomentPage(you, alone, async (where) => {
        await callsInTwoTaps(you, where, 'Bel iemand');
        await you.click('button', 'Ik heb niet gebeld');
      });
    },
  );
}
