import { expect } from 'vitest';
import type { Journey } from './journey.ts';
import { eight, writeDown } from './people.ts';

const sundayEvening = '2026-11-22T20:30:00+01:00';
/** The provider's helpline is closed, and people are not called this late unless they said so. */
const sundayNight = '2026-11-22T23:00:00+01:00';

export function firstEvening(journey: Journey): void {
  journey(
    'from empty: eight people, one who says not now, one who comes closer, a hard answer, a late hour',
    { at: sundayEvening, width: 390, timeout: 60_000 },
    async (you, device) => {
      const looks = async (where: string) => expect.soft(await you.axe(), where).toEqual([]);
      await you.goTo('/');
      await you.follow('Mijn mensen en plan', { within: ['navigation', 'Hoofdmenu'] });
      await looks('at first');
      await you.click('button', 'Ja, bewaar het hier');
      await you.seesNo('heading', 'Is dit je eigen telefoon of computer?');

      await you.click('button', 'Mensen');
      await you.sees('button', 'Ik weet niemand');
      await looks('no one yet');
      for (const someone of eight) {
        await writeDown(you, someone);
        await you.click('button', '‹ Terug');
      }
      await looks('eight people');

      // One is asked, and can't do it now. It stays at that (N6).
      await you.click('button', /^Ahmed\./);
      await looks('somebody not asked');
      await you.click('button', 'Vragen om steun');
      await you.sees('textbox', 'Jouw bericht');
      await looks('asking');
      await you.click('button', 'Ik heb het al gevraagd');
      await you.reads('Opgeschreven: gevraagd.');
      await looks('asked');
      await you.click('button', 'Kan nu niet');
      await you.reads('Ahmed kan dit nu niet doen. Een reden is niet nodig.');
      await looks('not now');
      await you.click('button', 'Klaar');
      await you.click('button', 'Ahmed. Vriend of vriendin. Dichtbij. Kan nu niet.');
      await you.sees('heading', 'Ahmed');
      expect(await you.names('button')).not.toContain('Vragen om steun');
      expect(await you.text()).not.toContain('Iets kleiners');
      await looks('after not now');
      await you.click('button', '‹ Terug');

      // Closer, by keyboard.
      await you.keyTo('button', /^Ahmed\./);
      await you.keyTo('button', 'Marloes. Familie. Dichtbij. Nog niet gevraagd.', 'ArrowLeft');
      await you.press('ArrowUp');
      await you.reads('Marloes staat nu hier: Heel dichtbij.');
      expect(await you.focused()).toEqual({
        role: 'button',
        name: 'Marloes. Familie. Heel dichtbij. Nog niet gevraagd.',
      });
      await you.press('Enter');
      await you.sees('heading', 'Marloes');
      await you.click('button', 'Steunt mij al');
      await you.seesNo('button', 'Steunt mij al');

      // The first answer is the fifth: people and open lines, on that screen (C10).
      await you.click('button', 'Vandaag');
      expect(await you.text()).not.toContain('Vraag Ahmed');
      await you.click('button', 'Slecht');
      const people = { within: ['region', 'Wil je nu iemand spreken?'] } as const;
      await you.sees('link', 'Bel Marloes', people);
      await you.sees('link', /^Bel 088-0767000/, people);
      await you.sees('heading', 'Hoe gaat het nu met je?');
      expect(await you.names('link', people)).not.toContain('Bel Ahmed');
      await you.reads('Marloes Tijden niet bekend');
      await looks('a fifth answer');

      // Nobody picks up: the next name, and a line (H5).
      await you.click('link', 'Bel Marloes', people);
      expect(await you.called()).toEqual(['tel:0600000101']);
      await you.reads('Heb je Marloes gesproken?');
      await looks('after a call');
      await you.click('button', 'Nee', people);
      await you.reads('Marloes neemt niet op. Dat zegt niets over jou. Bel nu een ander. Noor');
      await looks('no answer');

      await you.click('button', 'Verder');
      await you.click('button', 'Met iemand praten');
      await you.sees('heading', 'Welke kleur past bij vandaag?');
      await looks('a colour');
      await you.click('button', 'Het wordt te moeilijk');
      await you.sees('heading', 'Het is opgeschreven.');
      await you.reads('Je wilt met iemand praten.');
      await looks('the end of a check-in');

      await you.reload();
      await you.reads('Vandaag: Het wordt te moeilijk');
      await you.click('button', 'Mensen');
      await you.click('button', 'Lijst');
      for (const { name } of eight) await you.sees('button', new RegExp(`^${name} `));
      await you.sees('button', 'Ahmed Vriend of vriendin · Kan nu niet');
      await looks('the list');

      // A human line that is open now, and when the helpline opens (H2).
      const late = await device.newTab({ at: sundayNight, width: 390 });
      await late.goTo('/mijn-mensen-en-plan.html');
      await late.click('button', 'Hulp nu');
      const door = { within: ['region', 'Ik wil nu iemand spreken'] } as const;
      await late.sees('link', /^Bel 088-0767000/, door);
      await late.reads('Hulplijn van Kadelicht Nu dicht. Open morgen om 07:00.');
      await late.reads(
        'de Luisterlijn Praten met iemand die luistert. Het kan even duren. Dag en nacht open.',
      );
      expect(await late.names('link', door)).not.toContain('Bel Marloes');
      expect.soft(await late.axe(), 'help now').toEqual([]);
    },
  );
}
