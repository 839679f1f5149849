import { expect } from 'vitest';
import { PHONE } from '../between-two.ts';
import type { Journey } from '../journey.ts';
import { ownFile } from '../own-copy.ts';
import { agenda, reads } from './calendar.ts';
import { wednesday } from './sides.ts';

/** A calendar as it comes out of an office of years: as many appointments as 20 MB hold. */
function largeCalendar(): string {
  const one = (n: number) => {
    const day = String(1 + (n % 28)).padStart(2, '0');
    return [
      ...['BEGIN:VEVENT', `UID:${n}@example.org`, 'DTSTAMP:20261101T090000Z'],
      ...[`DTSTART:202612${day}T090000Z`, `DTEND:202612${day}T100000Z`, `SUMMARY:Overleg ${n}`],
      ...[`DESCRIPTION:${'Zie de stukken. '.repeat(60)}`, 'END:VEVENT'],
    ].join('\r\n');
  };
  const all = Array.from({ length: 18_000 }, (_, n) => one(n));
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...all, 'END:VCALENDAR', ''].join('\r\n');
}

export function badCalendars(journey: Journey): void {
  journey(
    'A11: a calendar of 20 MB, and files that are none: the agenda goes on',
    { at: wednesday, width: PHONE, timeout: 120_000 },
    async (robin) => {
      await robin.goTo(agenda);
      const text = largeCalendar();
      expect(text.length).toBeGreaterThan(20_000_000);
      await reads(robin, ownFile('kantoor.ics', text));
      await robin.sees('heading', 'Dit staat in het bestand', { patience: 60_000 });
      await robin.reads(
        /Het bestand is te lang\. We lazen de eerste 10\.000 afspraken\. De 8\.000 daarna lazen we niet\./,
      );
      expect.soft(await robin.axe(), 'what is in a large file').toEqual([]);
      await robin.click('button', '‹ Terug');
      for (const [name, content] of [
        ['plaatje.ics', '\u0089PNG\r\n'],
        ['leeg.ics', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n'],
      ] as const) {
        await robin.giveFile('Bestand', ownFile(name, content));
        await robin.click('button', 'Bekijken');
        await robin.reads(/Dit is geen bestand van een agenda\.|staan geen afspraken die we kunnen lezen\./);
        await robin.goTo(agenda);
        await robin.click('button', 'Meer');
        await robin.click('button', 'Open een bestand uit je eigen agenda');
      }
      await robin.goTo(agenda);
      await robin.reads('Er staat nog niets. Je kunt hier een afspraak opschrijven.');
      await robin.sees('button', 'Afspraak opschrijven');
    },
  );
}
