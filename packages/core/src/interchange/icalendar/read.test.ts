import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Appointment } from '../../agenda/index.ts';
import { at, Diary } from '../../guidance/testing/diary.ts';
import type { Rule } from '../../recurrence/index.ts';
import { calendarText, importDrafts, readCalendar, unfoldedBytes } from './index.ts';
import { both, event, file, HOUR, keys, NOON, options, read, START, zone } from './testing/calendar-file.ts';

describe('a calendar file that is read', () => {
  it('A11: is what was written: appointments come back as they were, without words of anybody', () => {
    const rules: readonly Rule[] = [
      {
        how: 'weekly',
        days: [2, 4],
        every: 3,
        from: '10:00',
        minutes: 45,
        zone,
        starts: '2026-11-03',
        count: 9,
      },
      {
        how: 'monthly',
        days: [5],
        nth: -1,
        from: '23:45',
        minutes: 90,
        zone: 'America/New_York',
        starts: '2026-11-27',
      },
      { how: 'once', from: '02:30', minutes: 30, zone, starts: '2026-10-25' },
      {
        how: 'weekly',
        days: [7],
        from: '09:00',
        minutes: 60,
        zone: 'Australia/Lord_Howe',
        starts: '2026-11-01',
        until: '2027-05-02',
      },
    ];
    const appointments = rules.map(
      (rule, n): Appointment => ({
        id: `${n}`,
        life: JSON.stringify('kept'),
        begun: n,
        what: 'other',
        rule,
        times: [],
        changes: n,
      }),
    );
    const text = calendarText(appointments, { now: at(NOON), title: 'Afspraak', uidOf: ({ id }) => id });
    const found = readCalendar(text, options);
    expect(found.problems).toEqual([]);
    expect(found.appointments.map(({ rule, sequence, title }) => [rule, sequence, title])).toEqual(
      rules.map((rule, n) => [rule, n, 'Afspraak']),
    );
  });

  it.each([
    'FREQ=DAILY;COUNT=5',
    'FREQ=DAILY;INTERVAL=14;COUNT=5',
    'FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20270301T090000Z',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,FR;WKST=SU;COUNT=9',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU;COUNT=9',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=MO;COUNT=9',
    'FREQ=MONTHLY;BYDAY=1TU',
    'FREQ=MONTHLY;INTERVAL=3;BYDAY=1TU',
    'FREQ=MONTHLY;BYDAY=TU;BYSETPOS=1;COUNT=6',
    'FREQ=MONTHLY;BYMONTHDAY=3',
    'FREQ=MONTHLY;COUNT=7',
    'FREQ=MONTHLY;BYMONTHDAY=3,-1;COUNT=7',
    'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=2;COUNT=4',
    'FREQ=DAILY;INTERVAL=2;UNTIL=20261201T120000Z',
    'FREQ=YEARLY',
    'FREQ=YEARLY;BYMONTH=11;BYDAY=1TU',
  ])('A11: says when as another parser does, with our rule or in single times: %s', (rule) => {
    const { ours, theirs } = both(rule);
    expect(ours.length).toBeGreaterThan(0);
    expect(ours).toEqual(theirs);
  });

  it('A11: whole days, ends and lengths in any form', () => {
    const lasts = (...lines: string[]) => {
      const found = read(event(lines));
      return [found.appointments[0]?.rule.minutes, ...keys(found)];
    };
    const day = 'DTSTART;VALUE=DATE:20261103';
    expect(lasts(day)).toEqual([1440]);
    expect(lasts('DTSTART:20261103')).toEqual([1440]);
    expect(lasts(day, 'DTEND;VALUE=DATE:20261104')).toEqual([1440]);
    expect(lasts(day, 'DTEND;VALUE=DATE:20261106')).toEqual([1440, 'lasts-longer-than-a-day']);
    expect(lasts(START, 'DTEND;TZID=Europe/Amsterdam:20261103T104500')).toEqual([45]);
    expect(lasts(START, 'DTEND:20261103T094500Z')).toEqual([45]);
    expect(lasts(START, 'DURATION:P0DT1H30M0S')).toEqual([90]);
    expect(lasts(START, 'DURATION:P1W')).toEqual([1440, 'lasts-longer-than-a-day']);
    expect(lasts(START, 'DURATION:-PT15M')).toEqual([60, 'ends-before-it-begins']);
    expect(lasts(START, 'DTEND;TZID=Europe/Amsterdam:20261103T090000')).toEqual([
      60,
      'ends-before-it-begins',
    ]);
    expect(lasts(START, 'DURATION:lang')).toEqual([60, 'no-end']);
    expect(lasts(START)).toEqual([60, 'no-end']);
    expect(lasts(START, 'DTEND;TZID=Europe/Amsterdam:20261103T100000')).toEqual([5]);
    // Over the change of the clock, in time that passes.
    expect(
      lasts('DTSTART;TZID=Europe/Amsterdam:20261025T013000', 'DTEND;TZID=Europe/Amsterdam:20261025T033000'),
    ).toEqual([180]);
  });

  it.each([
    ['nothing', 'DTSTART:'],
    ['a day that no calendar has', 'DTSTART:20260230T100000'],
    ['an hour that no clock has', 'DTSTART:20260228T250000'],
    ['hardly anything', 'DTSTART:20140413T::'],
    ['a year long ago', 'DTSTART:16010101T000000'],
    ['no beginning', 'SUMMARY:Zomaar'],
  ])('A11: lists one whose beginning says %s', (_, line) => {
    const found = read([...event([line, HOUR]), ...event([START, HOUR], 'andere')]);
    expect([found.appointments.length, keys(found)]).toEqual([1, ['no-start']]);
  });

  it('A11: reads words as they were meant: escaped, folded, with any end of line, in small letters', () => {
    const lines = event([
      START,
      HOUR,
      'SUMMARY;LANGUAGE=nl:Praten\\, eten\\; en \\\\ meer\\nsa',
      ' men',
      'LOCATION;ALTREP="http://kaart.example:80/a;b":Kamer 4',
    ]);
    for (const end of ['\r\n', '\n', '\r']) {
      const [one] = readCalendar(file(lines, [], end), options).appointments;
      expect([one?.title, one?.place]).toEqual(['Praten, eten; en \\ meer\nsamen', 'Kamer 4']);
    }
    const small = file(lines).replace(/^(BEGIN|END|DTSTART|DURATION|UID|VERSION)/gm, (name) =>
      name.toLowerCase(),
    );
    expect(readCalendar(`\uFEFF${small}`, options).appointments).toHaveLength(1);
    const long = read(event([START, HOUR, `SUMMARY:${'é🙂'.repeat(500)}`])).appointments[0]?.title ?? '';
    expect(Array.from(long)).toHaveLength(120);
  });

  it('A11: takes out a fold that lies within a character, while it is bytes', () => {
    const bytes = new TextEncoder().encode(file(event([START, HOUR, 'SUMMARY:Café'])));
    const cut = bytes.findIndex((one, n) => one === 0xc3 && bytes[n + 1] === 0xa9) + 1;
    const folded = new Uint8Array([...bytes.slice(0, cut), 13, 10, 32, ...bytes.slice(cut)]);
    const text = (some: Uint8Array) => new TextDecoder().decode(some);
    expect(readCalendar(text(folded), options).appointments[0]?.title).not.toBe('Café');
    expect(readCalendar(text(unfoldedBytes(folded)), options).appointments[0]?.title).toBe('Café');
  });

  it('A11: passes over what is no appointment, with all that is in it', () => {
    const found = read([
      'BEGIN:VTODO',
      'UID:taak',
      'DTSTART:20260101T100000Z',
      'END:VTODO',
      ...event([
        START,
        HOUR,
        'BEGIN:VALARM',
        'DURATION:PT5M',
        'SUMMARY:Wekker',
        'END:VALARM',
        'SUMMARY:Echt',
      ]),
    ]);
    expect(found.appointments.map(({ title, rule }) => [title, rule.minutes])).toEqual([['Echt', 60]]);
  });

  it('A11: one without a name, or with one as long as a page, has a name that is the same each time', () => {
    const nameless = [...event([START, HOUR, 'SUMMARY:A'], ''), ...event([START, HOUR, 'SUMMARY:B'], '')];
    const names = () => read(nameless).appointments.map(({ uid }) => uid);
    expect(new Set(names()).size).toBe(2);
    expect(names()).toEqual(names());
    const long = (end: string) =>
      read(event([START, HOUR], 'x'.repeat(3000) + end)).appointments[0]?.uid ?? '';
    expect(long('a').length).toBeLessThanOrEqual(255);
    expect(long('a')).not.toBe(long('b'));
  });

  it('A11: a file that calls off, an event that was called off, a file that is cut off, and one that is none', () => {
    const off = (lines: readonly string[], before: readonly string[] = []) =>
      read(lines, before).appointments.map(({ cancelled }) => cancelled);
    expect(off(event([START, HOUR]), ['METHOD:CANCEL'])).toEqual([true]);
    expect(off(event([START, HOUR, 'STATUS:cancelled']))).toEqual([true]);
    expect(off(event([START, HOUR]))).toEqual([false]);
    const cut = file(event([START, HOUR])).slice(0, -16);
    expect(keys(readCalendar(cut, options))).toEqual(['cut-off']);
    expect(readCalendar(cut, options).appointments).toHaveLength(1);
    for (const text of ['', 'hallo', '{"a":1}', '<html>', '\0\0\0'])
      expect(readCalendar(text, options)).toEqual({
        appointments: [],
        over: 0,
        problems: [{ key: 'not-a-calendar', times: 1, uids: [], titles: [] }],
      });
  });

  it('A11: never throws, whatever it is given, and what it gives can be written down', () => {
    const bits = [
      'BEGIN:VCALENDAR',
      'END:VCALENDAR',
      'BEGIN:VEVENT',
      'END:VEVENT',
      'BEGIN:VTIMEZONE',
      'END:VTIMEZONE',
      'BEGIN:STANDARD',
      'END:STANDARD',
      START,
      HOUR,
      'DTSTART:20260329T023000',
      'DTEND:20260101',
      'UID:a',
      'UID:b',
      'RRULE:FREQ=WEEKLY',
      'RRULE:FREQ=MONTHLY;BYDAY=5MO',
      'RRULE:FREQ=YEARLY;BYDAY=53MO',
      'EXDATE:20261103,,x',
      'RRULE:FREQ=MONTHLY;BYDAY=1TH;BYSETPOS=2',
      'RRULE:FREQ=WEEKLY;COUNT=99999999',
      'RDATE:20261103T1,2026',
      'RECURRENCE-ID:20261103T090000Z',
      'RECURRENCE-ID:x',
      'TZID:x',
      'TZOFFSETTO:+9999',
      'DTSTART;TZID=x:20261103T100000',
      'SEQUENCE:x',
      'SEQUENCE:99999999999999',
      ' folded',
      'SUMMARY:\\',
      'DTSTART;TZID="x:20261103T100000',
      'END:X',
      'BEGIN:',
    ];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...bits), { maxLength: 30 }),
        fc.string({ maxLength: 40 }),
        (lines, noise) => {
          const diary = new Diary();
          const found = readCalendar(['BEGIN:VCALENDAR', ...lines, noise].join('\r\n'), options);
          const drafts = importDrafts(diary.states.agenda, found.appointments, {
            newId: diary.newId,
            what: 'other',
          });
          for (const { type, about, data } of drafts) diary.write(NOON, type, about, data);
        },
      ),
      { numRuns: 300, seed: 2026 },
    );
  });

  it('A11: takes no more than it was asked for, of 20 MB with everything in it in bounded time', () => {
    const kinds = [
      (n: number) => event([START, HOUR, 'RRULE:FREQ=DAILY;INTERVAL=3;COUNT=9999'], `a${n}`),
      (n: number) => event([START, HOUR, 'RRULE:FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2'], `b${n}`),
      (n: number) =>
        event(['DTSTART:19000101T100000Z', HOUR, 'RRULE:FREQ=YEARLY;BYDAY=53MO;COUNT=500'], `c${n}`),
      (n: number) =>
        event(
          [START, HOUR, `DESCRIPTION:${'woorden '.repeat(20)}`, `EXDATE:${'20261110,'.repeat(20)}`],
          `d${n}`,
        ),
      (n: number) => event([`DTSTART;TZID=Zone ${n}:20260101T100000`, HOUR, 'RRULE:FREQ=WEEKLY'], `e${n}`),
    ];
    const blocks = Array.from({ length: 90_000 }, (_, n) => kinds[n % kinds.length]?.(n) ?? []).flat();
    const text = file([`ATTACH;ENCODING=BASE64:${'QUJD\r\n '.repeat(200_000)}`, ...blocks]);
    expect(text.length).toBeGreaterThan(15e6);
    const found = readCalendar(text, options);
    expect(found.appointments).toHaveLength(500);
    expect(keys(found)).toContain('too-many');
    expect(readCalendar(text, { ...options, most: 0 }).appointments).toEqual([]);
  }, 60_000);
});
