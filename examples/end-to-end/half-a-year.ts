/** Robin's half a year, as the example page opens it, and what a visitor writes down for a plan of their own. */
import { expect } from 'vitest';
import { marloes, writeDown } from './people.ts';
import type { Visitor } from './visitor.ts';

/** Two days after the last of the months. */
export const afterHalfAYear = '2026-11-22T15:00:00+01:00';

export async function openHalfAYear(you: Visitor): Promise<void> {
  await you.goTo('/voorbeeld.html');
  await you.click('button', 'Open een half jaar');
  await you.reads('Het voorbeeld is open. Je ziet het hieronder.');
  await you.sees('button', 'Mooi moment');
}

/** Says how it goes, past whatever else was chosen to be asked, up to a colour. */
export async function chooseColour(you: Visitor, colour: string): Promise<void> {
  await you.click('button', 'Niet zo goed');
  for (let n = 0; n < 12; n += 1) {
    if ((await you.names('heading')).includes('Welke kleur past bij vandaag?')) break;
    await you.click('button', 'Sla over');
  }
  await you.click('button', new RegExp(`^${colour}`));
  await you.reads('Bewaard op dit apparaat.');
}

/** A short plan of one's own, that holds. */
export async function withPlan(you: Visitor): Promise<void> {
  await you.click('button', 'Plan');
  await you.click('button', 'Een plan maken');
  await you.click('button', 'Ik heb nu hulp nodig');
  await you.fill('Wat kun je dan doen?', 'Ik ga naar Marloes.');
  await you.click('button', 'Klaar met deze fase');
  await you.click('button', 'Verder: wie las dit plan?');
  await you.click('button', 'Dit plan geldt vanaf nu');
  await you.reads(/Dit plan geldt sinds/);
}

/** Somebody to call, with the address of the site's page for everything behind it. */
export async function withMarloes(you: Visitor): Promise<void> {
  await you.goTo('/mijn-mensen-en-plan.html');
  await you.click('button', 'Mensen');
  await writeDown(you, marloes);
  await you.click('button', 'Steunt mij al');
  await you.seesNo('button', 'Steunt mij al');
}

/** A copy of all that is kept, as text. */
export async function copyOf(you: Visitor): Promise<string> {
  await you.click('button', 'Vandaag');
  await you.click('button', 'Mijn gegevens');
  const before = await you.saves();
  await you.click('button', 'Bewaar een kopie');
  await expect.poll(() => you.saves()).toBe(before + 1);
  const { text = '' } = (await you.savedFile()) ?? {};
  await you.click('button', 'Mijn gegevens');
  return text;
}
