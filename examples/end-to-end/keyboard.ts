import { expect } from 'vitest';
import type { Journey } from './journey.ts';

export function keyboard(journey: Journey): void {
  journey(
    'adding a person and saying how it goes, by keyboard alone',
    { at: '2026-11-22T15:00:00+01:00' },
    async (you) => {
      await you.goTo('/mijn-mensen-en-plan.html');
      await you.sees('button', 'Mensen');
      const press = async (role: string, name: string | RegExp) => {
        await you.keyTo(role, name);
        await you.press('Enter');
      };
      await press('link', 'Naar de inhoud');
      await press('button', 'Mensen');
      await press('button', 'Iemand opschrijven');
      await you.keyTo('textbox', 'Naam');
      await you.type('Marloes');
      await you.keyTo('combobox', 'Wie is dit voor jou?');
      await you.type('Fam');
      await you.keyTo('textbox', 'Hoe bereik je deze persoon?');
      await you.type('06 00000101');
      await you.press('Enter');
      await you.sees('heading', 'Waar past Marloes?');
      await press('button', 'Dichtbij');
      await you.sees('heading', 'Marloes');
      await press('button', 'Steunt mij al');
      await you.seesNo('button', 'Steunt mij al');
      await you.press('Escape');
      await you.keyTo('button', 'Marloes. Familie. Dichtbij. Steunt mij.');

      await you.keyTo('button', 'Vandaag', 'Tab', true);
      await you.press('Enter');
      await press('button', 'Niet zo goed');
      await you.sees('heading', 'Wat zou nu helpen?');
      expect(await you.focused()).toEqual({ role: 'heading', name: 'Wat zou nu helpen?' });
      await press('button', 'Met iemand praten');
      await you.sees('heading', 'Welke kleur past bij vandaag?');
      await press('button', 'Ik heb nu hulp nodig');
      await you.sees('link', 'Bel Marloes');
      await press('link', 'Bel Marloes');
      expect(await you.called()).toEqual(['tel:0600000101']);
    },
  );
}
