import ICAL from 'ical.js';
import { expect } from 'vitest';
import { PHONE, pauses } from '../between-two.ts';
import type { Journey } from '../journey.ts';
import { ownFile } from '../own-copy.ts';
import type { Visitor } from '../visitor.ts';
import { wednesday } from './sides.ts';

export const agenda = '/agenda.html';

/** What is folded away beside the agenda. */
const fold = 'Meer';

/** A talk each Tuesday at two, with somebody whose name is for this screen only. */
export async function writesTalk(robin: Visitor): Promise<void> {
  await robin.goTo(agenda);
  await robin.reads('Er staat nog niets. Je kunt hier een afspraak opschrijven.');
  await robin.click('button', 'Afspraak opschrijven');
  await robin.choose('Wat is het?', 'Gesprek met mijn begeleider');
  await robin.click('button', 'Meer opschrijven, zoals hoe vaak en waar');
  const field =
    (await robin.names('textbox')).find((name) =>
      /^(Met wie\?|Met iemand die niet in je lijst staat\?)$/.test(name),
    ) ?? '';
  await robin.fill(field, 'Femke');
  await robin.chooseDate('Welke dag?', '2026-12-01');
  await robin.chooseTime('Hoe laat begint het?', '14:00');
  await robin.choose('Hoe vaak?', 'Elke week');
  await robin.fill('Waar?', 'Oude Haven 12');
  await pauses(robin, 'Robin', 'an appointment');
  await robin.click('button', 'Bewaren');
  await robin.reads('Opgeschreven.');
}

async function savesFile(robin: Visitor): Promise<string> {
  await robin.click('button', fold);
  await robin.click('button', 'Bewaar in je eigen agenda');
  await robin.reads('Elke afspraak heet "Afspraak". Met wie, waar en waarvoor staan er niet in.');
  await robin.click('button', 'Bewaren');
  await robin.reads('Kijk bij je downloads. Het bestand heet agenda.ics.');
  const file = await robin.savedFile();
  expect(file?.name).toBe('agenda.ics');
  return file?.text ?? '';
}

/** Somebody’s calendar with one appointment that comes back and one that does not. */
const calendar = [
  ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Example//Calendar//EN'],
  ...['BEGIN:VEVENT', 'UID:dentist@example.org', 'DTSTAMP:20261101T090000Z'],
  ...['DTSTART;TZID=Europe/Amsterdam:20261203T091500', 'DTEND;TZID=Europe/Amsterdam:20261203T094500'],
  ...['SUMMARY:Tandarts', 'END:VEVENT'],
  ...['BEGIN:VEVENT', 'UID:choir@example.org', 'DTSTAMP:20261101T090000Z'],
  ...['DTSTART;TZID=Europe/Amsterdam:20261204T193000', 'DURATION:PT2H', 'RRULE:FREQ=WEEKLY;COUNT=6'],
  ...['SUMMARY:Koor', 'END:VEVENT', 'END:VCALENDAR', ''],
].join('\r\n');

export async function reads(robin: Visitor, path: string): Promise<void> {
  await robin.click('button', fold);
  await robin.click('button', 'Open een bestand uit je eigen agenda');
  await robin.giveFile('Bestand', path);
  await robin.click('button', 'Bekijken');
}

export function calendarFiles(journey: Journey): void {
  journey(
    'A11: the agenda as a calendar file that tells no more than when, and a file that is read twice adds nothing',
    { at: wednesday, width: PHONE, timeout: 90_000 },
    async (robin) => {
      await writesTalk(robin);
      expect.soft(await robin.axe(), 'the agenda').toEqual([]);
      const text = await savesFile(robin);
      const saved = new ICAL.Component(ICAL.parse(text));
      const [talk, ...others] = saved.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
      expect(others).toEqual([]);
      expect(talk?.summary).toBe('Afspraak');
      expect(talk?.startDate.toString()).toBe('2026-12-01T14:00:00');
      expect(talk?.duration.toSeconds()).toBe(3600);
      expect(saved.getFirstSubcomponent('vtimezone')?.getFirstPropertyValue('tzid')).toBe('Europe/Amsterdam');
      const times = talk?.iterator();
      const starts = Array.from({ length: 18 }, () => times?.next().toJSDate().toISOString());
      // Two o’clock on the wall, on both sides of the night in which the clock changes.
      expect([starts[0], starts[1], starts[17]]).toEqual([
        '2026-12-01T13:00:00.000Z',
        '2026-12-08T13:00:00.000Z',
        '2027-03-30T12:00:00.000Z',
      ]);
      for (const word of ['Femke', 'Oude Haven', 'begeleider', 'nazorg']) expect(text).not.toContain(word);

      const path = ownFile('mijn-agenda.ics', calendar);
      await reads(robin, path);
      await robin.reads('2 nieuwe afspraken.');
      await robin.reads('Tandarts');
      await pauses(robin, 'Robin', 'what is in a calendar file');
      await robin.click('button', 'In mijn agenda zetten');
      await robin.reads('De afspraken staan in je agenda.');
      await robin.reads('Koor');
      await reads(robin, path);
      await robin.reads('2 afspraken staan er al.');
      await robin.seesNo('button', 'In mijn agenda zetten');
      await robin.click('button', '‹ Terug');
      await robin.click('button', '‹ Terug');
      const kept = new ICAL.Component(ICAL.parse(await savesFile(robin)));
      const uids = kept.getAllSubcomponents('vevent').map((one) => one.getFirstPropertyValue('uid'));
      expect(new Set(uids).size).toBe(3);
      expect(uids).toContain('choir@example.org');
      expect(JSON.stringify(kept.toJSON())).not.toMatch(/Tandarts|Koor/);
    },
  );
}
