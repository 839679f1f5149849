import { expect } from 'vitest';
import type { Journey } from '../journey.ts';
import { printed, textOnPaper } from '../paper.ts';
import type { Visitor } from '../visitor.ts';
import { writesTalk } from './calendar.ts';
import { drawsUp } from './drawn-up.ts';
import { does, leaving, wednesday } from './sides.ts';

/** What stands on the sheet: all of this, and nothing to tap, of the site, or about leaving quickly. */
async function onPaper(robin: Visitor, what: string, lines: readonly string[]): Promise<void> {
  const text = await textOnPaper(robin);
  for (const line of lines) expect.soft(text, what).toContain(line);
  for (const never of [
    'Snel weg',
    'Ik wil nu iemand spreken',
    'Terug',
    'Afdrukken',
    'Printen',
    'Kadelicht bestaat niet',
  ])
    expect.soft(text, what).not.toContain(never);
  expect.soft(await printed(robin, what), what).toBe(1);
}

export function aftercareOnPaper(journey: Journey): void {
  journey(
    'on paper: what is agreed, the agenda and the list before a treatment ends; A4, without the site around them',
    { at: wednesday, width: 800, timeout: 120_000 },
    async (robin) => {
      await drawsUp(robin);
      await robin.click('button', 'Samen, op dit scherm');
      await robin.click('button', 'Ik zeg ja');
      await robin.click('button', 'Femke zegt ja');
      await robin.click('button', 'Klaar');
      await does(robin, 'Op papier');
      await onPaper(robin, 'aftercare', [
        'Femke',
        'Eerst 8 weken elke week, daarna om de week',
        'Wie kan ik bellen?',
        '25 november 2026: beiden zeiden ja.',
        'Stoppen of meer vragen mag altijd.',
      ]);

      await robin.goTo(leaving);
      await robin.click('button', 'Voor je behandeling stopt');
      await robin.click('button', /: Wonen$/);
      await robin.click('button', 'Meer opschrijven');
      await robin.fill('Wil je er iets bij schrijven?', 'Ik woon eerst bij mijn zus.');
      await robin.click('button', 'Geregeld');
      await robin.sees('heading', 'Voor je behandeling stopt');
      await onPaper(robin, 'the list', [
        'Voor je behandeling stopt',
        'Zo was het op woensdag 25 november 2026.',
        'Wonen',
        'Geregeld',
        'Ik woon eerst bij mijn zus.',
        'Medicijnen',
      ]);

      await writesTalk(robin);
      await robin.click('button', 'Meer');
      await robin.click('button', 'Op papier');
      await onPaper(robin, 'the agenda', [
        'De komende 4 weken',
        'Zo was het op woensdag 25 november 2026.',
        'Ruimte om te schrijven',
        '14:00',
        'Gesprek met mijn begeleider',
        'Femke',
      ]);
    },
  );
}
