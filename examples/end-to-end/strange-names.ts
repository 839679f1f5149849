import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { sticksOut } from './every-page.ts';
import type { Journey } from './journey.ts';
import { ownCopy } from './own-copy.ts';
import { writeDown } from './people.ts';

const strange = [
  '<img src=x onerror=alert(1)><script>alert(2)</script>',
  'مرحبا بالعالم',
  '\u202Eeldnom',
  '👩‍👩‍👧‍👦🏳️‍🌈',
  '{name} & "quotes"',
];

/** Signs that turn around what stands after them are written down and not shown: they would turn our words around too. */
const shown = (name: string): string => name.replace(/\p{Bidi_C}/gu, '');

export function strangeNames(journey: Journey): void {
  journey(
    'names that are HTML, right to left, emoji or braces are names',
    { at: '2026-11-22T15:00:00+01:00', width: 320, timeout: 60_000 },
    async (you) => {
      await you.goTo('/mijn-mensen-en-plan.html');
      await you.click('button', 'Mensen');
      for (const name of strange) {
        await writeDown(you, { name, kind: 'Familie', reach: '06 00000101', ring: 'Dichtbij' });
        await you.click('button', 'Steunt mij al');
        await you.sees('link', `Bel ${shown(name)}`);
        expect.soft(await sticksOut(you), name).toBe(0);
        await you.click('button', '‹ Terug');
      }
      await you.reload();
      await you.click('button', 'Mensen');
      for (const name of strange) await you.sees('button', `${shown(name)}. Familie. Dichtbij. Steunt mij.`);
      expect.soft(await you.axe(), 'the map').toEqual([]);
      await you.click('button', 'Lijst');
      expect.soft(await you.axe(), 'the list').toEqual([]);
      expect.soft(await sticksOut(you), 'the list').toBe(0);
      await you.click('button', 'Hulp nu');
      for (const name of strange) await you.sees('link', `Bel ${shown(name)}`);
      expect.soft(await you.axe(), 'help now').toEqual([]);
      expect.soft(await sticksOut(you), 'help now').toBe(0);
    },
  );

  journey('a name that is typed stops at 200 letters', { width: 320 }, async (you) => {
    await you.goTo('/mijn-mensen-en-plan.html');
    await you.click('button', 'Mensen');
    await you.click('button', 'Iemand opschrijven');
    await you.fill('Naam', 'Willem'.repeat(40));
    await you.click('button', 'Bewaren');
    await you.click('button', 'Dichtbij');
    await you.sees('heading', 'Willem'.repeat(34).slice(0, 200));
    expect.soft(await sticksOut(you)).toBe(0);
    expect.soft(await you.axe()).toEqual([]);
  });

  journey(
    'a name of 10,000 letters from a file leaves the page usable',
    { at: '2026-11-22T18:00:00+01:00', width: 320 },
    async (you) => {
      const path = join(import.meta.dirname, '../provider-site/fictional/eight-weeks.json');
      const file = JSON.parse(readFileSync(path, 'utf8'));
      const [first, ...others] = file.entries;
      const long = 'Wilhelmina'.repeat(1_000);
      const entries = [{ ...first, data: { ...first.data, name: long } }, ...others];
      await you.goTo('/voorbeeld.html');
      await you.giveFile('Of open je eigen kopie', ownCopy(JSON.stringify({ ...file, entries })));
      await you.reads('De kopie is geopend.');
      expect.soft(await sticksOut(you), 'today').toBe(0);
      await you.click('button', 'Mensen');
      expect.soft(await sticksOut(you), 'the map').toBe(0);
      await you.click('button', 'Lijst');
      await you.sees('button', /^Oma Riet /);
      expect.soft(await sticksOut(you), 'the list').toBe(0);
      await you.click('button', 'Hulp nu');
      await you.sees('link', /^Bel Wilhelmina/);
      expect.soft(await sticksOut(you), 'help now').toBe(0);
      expect.soft(await you.axe()).toEqual([]);
    },
  );
}
