import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Appointment } from '../../agenda/index.ts';
import { appointmentsIn, occurrencesAhead } from '../../agenda/index.ts';
import { at, Diary } from '../../guidance/testing/diary.ts';
import type { Rule } from '../../recurrence/index.ts';
import { occurrencesOf } from '../../recurrence/index.ts';
import { isoAt } from '../../shared/time.ts';
import { calendarText, importDrafts, readCalendar, unfoldedBytes } from './index.ts';
import { expanded } from './testing/oracle.ts';
import { timeZoneLines } from './vtimezone.ts';

const zone = 'Europe/Amsterdam';
const options = { most: 500, zone };
const NOON = '2026-11-22T12:00:00+01:00';

const file = (lines: readonly string[], before: readonly string[] = [], end = '\r\n') =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...before, ...lines, 'END:VCALENDAR', ''].join(end);
const event = (lines: readonly string[], uid = 'praatje-1@kalender.example') => [
  'BEGIN:VEVENT',
  `UID:${uid}`,
  ...lines,
  'END:VEVENT',
];
const START = 'DTSTART;TZID=Europe/Amsterdam:20261103T100000';
const HOUR = 'DURATION:PT1H';

const read = (lines: readonly string[], before: readonly string[] = []) =>
  readCalendar(file(lines, before), options);
const keys = (found: ReturnType<typeof readCalendar>) => found.problems.map(({ key }) => key);

/** All its times up to the end of 2027, on the wall of their zone. */
const timesOf = (found: ReturnType<typeof readCalendar>, until = '2028-01-01T00:00:00Z') =>
  found.appointments
    .filter(({ cancelled }) => !cancelled)
    .flatMap(({ rule, exceptions }) => occurrencesOf(rule, exceptions, 0, Date.parse(until)))
    .map(({ start }) => isoAt(start, zone).slice(0, 16))
    .sort();

/** What comes back by a rule, and what the other parser finds. */
function both(rule: string, until = '2028-01-01T00:00:00Z') {
  const years = [Date.UTC(2026, 0), Date.UTC(2029, 0)] as const;
  const text = file(event([START, HOUR, `RRULE:${rule}`]), timeZoneLines(zone, ...years));
  const theirs = expanded(text, Date.parse(until)).map(({ start }) => isoAt(start, zone).slice(0, 16));
  const found = readCalendar(text, options);
  return { ours: timesOf(found, until), theirs, found };
}

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

  it('A11: tells where our rule can not say it: as single times, and whether they are all', () => {
    const some = both('FREQ=MONTHLY;BYMONTHDAY=3').found;
    expect(keys(some)).toEqual(['as-single-times', 'only-part-of-it']);
    expect(some.appointments[0]).toMatchObject({
      uid: 'praatje-1@kalender.example#2026-11-03',
      rule: { how: 'once' },
    });
    expect(keys(both('FREQ=MONTHLY;BYMONTHDAY=3;COUNT=3').found)).toEqual(['as-single-times']);
    expect(both('FREQ=MONTHLY;BYDAY=1TU;WKST=SU', '2027-01-01T00:00:00Z').found.appointments).toMatchObject([
      { rule: { how: 'monthly', days: [2], nth: 1 } },
    ]);
  });

  it('A11: of what is said as single times each keeps its name, also when it is the last one that is left', () => {
    const text = file(event([START, HOUR, 'RRULE:FREQ=MONTHLY;BYMONTHDAY=3;COUNT=3']));
    const names = (from: string) =>
      readCalendar(text, { ...options, from }).appointments.map(({ uid }) => uid.split('#')[1]);
    expect(names('2026-11-01')).toEqual(['2026-11-03', '2026-12-03', '2027-01-03']);
    expect(names('2027-01-01')).toEqual(['2027-01-03']);
    const uid = 'praatje-1@kalender.example';
    const only = (...lines: string[]) =>
      read(event([START, HOUR, ...lines])).appointments.map((one) => one.uid);
    expect(only()).toEqual([uid]);
    expect(only('RRULE:FREQ=WEEKLY')).toEqual([uid]);
    expect(only('RRULE:FREQ=MONTHLY;BYMONTHDAY=3;COUNT=1')).toEqual([`${uid}#2026-11-03`]);
  });

  it.each([
    'FREQ=HOURLY',
    'FREQ=WEEKLY;BYHOUR=9,10',
    'FREQ=YEARLY;BYWEEKNO=20',
    'FREQ=WEEKLY;BYDAY=XX',
    'FREQ=WEEKLY;INTERVAL=0',
    'FREQ=WEEKLY;COUNT=-1',
    'FREQ=WEEKLY;INTERVAL=1e99',
    'nonsense',
    '',
  ])('A11: lists a rule that it does not understand, and keeps the first time: %s', (rule) => {
    const found = read(event([START, HOUR, `RRULE:${rule}`]));
    expect(keys(found)).toEqual(['rule-not-understood']);
    expect(timesOf(found)).toEqual(['2026-11-03T10:00']);
  });

  it('A11: ends by a count and a date, whatever comes first, by dates in any form, and in the night of another zone', () => {
    const last = (rule: string) => timesOf(read(event([START, HOUR, `RRULE:FREQ=WEEKLY;${rule}`]))).at(-1);
    expect(last('COUNT=3;UNTIL=20270301T000000Z')).toBe('2026-11-17T10:00');
    expect(last('COUNT=30;UNTIL=20261111')).toBe('2026-11-10T10:00');
    expect(last('UNTIL=2026-12-08T09:00:00Z')).toBe('2026-12-08T10:00');
    expect(last('UNTIL=20261208T085959Z')).toBe('2026-12-01T10:00');
    expect(last('UNTIL=20261207T230000Z')).toBe('2026-12-01T10:00');
    // Nothing ends in the year 9999 that we would see the end of.
    expect(last('UNTIL=99991231T235959Z')).toBe('2027-12-28T10:00');
    expect(keys(read(event([START, HOUR, 'RRULE:FREQ=WEEKLY;UNTIL=soon'])))).toEqual(['date-not-understood']);
    expect(timesOf(read(event([START, HOUR, 'RRULE:FREQ=WEEKLY;UNTIL=20260101'])))).toEqual([
      '2026-11-03T10:00',
    ]);
  });

  it('A11: a first time on which the rule does not fall counts, beside the rule', () => {
    const found = read(event([START, HOUR, 'RRULE:FREQ=WEEKLY;BYDAY=FR;COUNT=3']));
    expect(keys(found)).toEqual(['first-time-apart']);
    expect(timesOf(found)).toEqual(['2026-11-03T10:00', '2026-11-06T10:00', '2026-11-13T10:00']);
  });

  it('A11: leaves out, moves and adds single times, by moments in any zone', () => {
    const found = read([
      ...event([
        START,
        HOUR,
        'RRULE:FREQ=WEEKLY;COUNT=6',
        'EXDATE;TZID=Europe/Amsterdam:20261110T100000,20261111T100000',
        'EXDATE:20261117T090000Z',
        'RDATE;VALUE=DATE-TIME;TZID=Europe/Amsterdam:20261230T100000',
        'RDATE;VALUE=PERIOD:20261231T090000Z/PT2H',
        'SEQUENCE:2',
      ]),
      ...event([
        'RECURRENCE-ID:20261124T090000Z',
        'DTSTART;TZID=America/New_York:20261125T090000',
        HOUR,
        'SEQUENCE:3',
      ]),
      ...event(['RECURRENCE-ID;TZID=Europe/Amsterdam:20261201T100000', START, HOUR, 'STATUS:CANCELLED']),
    ]);
    expect(timesOf(found)).toEqual([
      '2026-11-03T10:00',
      '2026-11-25T15:00',
      '2026-12-08T10:00',
      '2026-12-30T10:00',
      '2026-12-31T10:00',
    ]);
    expect(keys(found)).toEqual(['nothing-to-leave-out']);
    expect(new Set(found.appointments.map(({ sequence }) => sequence))).toEqual(new Set([3]));
  });

  it('A11: leaves out and adds by moments in another zone than that of its beginning', () => {
    const early = ['DTSTART;TZID=Europe/Amsterdam:20261201T020000', HOUR];
    const left = read(
      event([...early, 'RRULE:FREQ=DAILY;COUNT=4', 'EXDATE;TZID=America/New_York:20261202T200000']),
    );
    expect([timesOf(left), keys(left)]).toEqual([
      ['2026-12-01T02:00', '2026-12-02T02:00', '2026-12-04T02:00'],
      [],
    ]);
    const added = read(event([...early, 'RDATE;TZID=America/New_York:20261202T220000']));
    expect([timesOf(added), keys(added)]).toEqual([['2026-12-01T02:00', '2026-12-03T04:00'], []]);
    const unknown = read(event([...early, 'RRULE:FREQ=DAILY', 'EXDATE;TZID=Nowhere:20261202T020000']));
    expect(keys(unknown)).toEqual(['zone-not-known']);
  });

  it('A11: adds a time at another hour of a day that it has, and none that is there already', () => {
    const added = (...lines: string[]) => {
      const found = read(event([START, HOUR, ...lines]));
      return [timesOf(found, '2026-12-01T00:00:00Z'), found.appointments.map(({ uid }) => uid.split('#')[1])];
    };
    const at = 'RDATE;TZID=Europe/Amsterdam:20261103T';
    expect(added(`${at}150000`)).toEqual([
      ['2026-11-03T10:00', '2026-11-03T15:00'],
      [undefined, '2026-11-03T15:00'],
    ]);
    expect(added(`${at}150000`, `${at}160000`, `${at}150000`, `${at}100000`)).toEqual([
      ['2026-11-03T10:00', '2026-11-03T15:00', '2026-11-03T16:00'],
      [undefined, '2026-11-03T15:00', '2026-11-03T16:00'],
    ]);
    expect(added('RRULE:FREQ=MONTHLY;BYMONTHDAY=3;COUNT=1', `${at}150000`, `${at}100000`)).toEqual([
      ['2026-11-03T10:00', '2026-11-03T15:00'],
      ['2026-11-03', '2026-11-03T15:00'],
    ]);
    const week = 'RDATE;TZID=Europe/Amsterdam:20261110T';
    expect(added('RRULE:FREQ=WEEKLY;COUNT=2', `${week}150000`, `${week}100000`)).toEqual([
      ['2026-11-03T10:00', '2026-11-10T10:00', '2026-11-10T15:00'],
      [undefined, '2026-11-10T15:00'],
    ]);
  });

  it('A11: a time without its whole stands for itself, and one said of all later ones is listed', () => {
    const lonely = read(event(['RECURRENCE-ID:20261124T090000Z', START, HOUR]));
    expect(keys(lonely)).toEqual(['part-without-whole']);
    expect(lonely.appointments).toMatchObject([
      { uid: 'praatje-1@kalender.example#2026-11-24', rule: { how: 'once' } },
    ]);
    const later = read([
      ...event([START, HOUR, 'RRULE:FREQ=WEEKLY;COUNT=3']),
      ...event(['RECURRENCE-ID;RANGE=THISANDFUTURE:20261110T090000Z', 'DTSTART:20261110T110000Z', HOUR]),
    ]);
    expect(keys(later)).toEqual(['this-and-later']);
    expect(timesOf(later)).toEqual(['2026-11-03T10:00', '2026-11-10T12:00', '2026-11-17T10:00']);
  });

  it('A11: of two with one name the later version counts, and that is listed', () => {
    const found = read([
      ...event([START, HOUR, 'SEQUENCE:4', 'SUMMARY:Nieuw']),
      ...event([START, HOUR, 'SEQUENCE:1', 'SUMMARY:Oud']),
    ]);
    expect(keys(found)).toEqual(['twice-the-same']);
    expect(found.appointments.map(({ title }) => title)).toEqual(['Nieuw']);
  });

  it.each([
    ['W. Europe Standard Time', '2026-07-01T10:00'],
    ['Romance Standard Time', '2026-07-01T10:00'],
    ['"W. Europe Standard Time"', '2026-07-01T10:00'],
    ['Eastern Standard Time 1', '2026-07-01T16:00'],
    ['/Europe/Amsterdam', '2026-07-01T10:00'],
    ['/kalender.example/20260101_1/Europe/Amsterdam', '2026-07-01T10:00'],
    ['/kalender.example/America/Argentina/Buenos_Aires', '2026-07-01T15:00'],
    ['Singapore', '2026-07-01T04:00'],
    ['GMT Standard Time', '2026-07-01T11:00'],
    ['UTC', '2026-07-01T12:00'],
  ])('A11: knows the zone that a calendar calls %s', (name, expected) => {
    const found = read(event([`DTSTART;TZID=${name}:20260701T100000`, HOUR]));
    expect([timesOf(found), keys(found)]).toEqual([[expected], []]);
  });

  it('A11: finds a zone that is described and not named by what its clock does; an unknown one is listed and taken as here', () => {
    const described = (summer: string, winter: string) => [
      'BEGIN:VTIMEZONE',
      'TZID:Customized Time Zone',
      'BEGIN:STANDARD',
      'DTSTART:16010101T030000',
      `TZOFFSETFROM:${summer}`,
      `TZOFFSETTO:${winter}`,
      'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10',
      'END:STANDARD',
      'BEGIN:DAYLIGHT',
      'DTSTART:16010101T020000',
      `TZOFFSETFROM:${winter}`,
      `TZOFFSETTO:${summer}`,
      'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3',
      'END:DAYLIGHT',
      'END:VTIMEZONE',
    ];
    const at10 = event(['DTSTART;TZID=Customized Time Zone:20260701T100000', HOUR]);
    expect(read(at10, described('+0200', '+0100')).appointments[0]?.rule.zone).toBe('Europe/Amsterdam');
    expect(timesOf(read(at10, described('+0100', '+0000')))).toEqual(['2026-07-01T11:00']);
    const odd = read(at10, described('+0537', '+0429'));
    expect([timesOf(odd), keys(odd)]).toEqual([['2026-07-01T10:00'], ['zone-not-known']]);
    expect(keys(read(at10))).toEqual(['zone-not-known']);
  });

  it('A11: what floats is on the wall of the calendar, else of the person; what is in UTC and comes back stays in UTC', () => {
    const floats = event(['DTSTART:20260701T100000', HOUR]);
    expect(read(floats).appointments[0]?.rule).toMatchObject({ zone, from: '10:00' });
    expect(read(floats, ['X-WR-TIMEZONE:America/New_York']).appointments[0]?.rule.zone).toBe(
      'America/New_York',
    );
    expect(read(event(['DTSTART:20260701T100000Z', HOUR])).appointments[0]?.rule).toMatchObject({
      zone,
      from: '12:00',
    });
    const weekly = read(event(['DTSTART:20260701T100000Z', HOUR, 'RRULE:FREQ=WEEKLY']));
    expect(weekly.appointments[0]?.rule).toMatchObject({ zone: 'UTC', from: '10:00', days: [3] });
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

describe('a calendar file that is taken over', () => {
  function taking() {
    const diary = new Diary();
    const take = (text: string) => {
      const drafts = importDrafts(diary.states.agenda, readCalendar(text, options).appointments, {
        newId: diary.newId,
        what: 'individual',
      });
      for (const { type, about, data } of drafts) diary.write(NOON, type, about, data);
      return drafts.map(({ type }) => type.slice('appointment.'.length));
    };
    const ahead = () =>
      occurrencesAhead(diary.states.agenda, at(NOON), 3).map(({ start }) => isoAt(start, zone).slice(0, 16));
    return { diary, take, ahead, one: () => appointmentsIn(diary.states.agenda)[0] };
  }
  const weekly = (...lines: string[]) => file(event([START, HOUR, 'RRULE:FREQ=WEEKLY', ...lines]));

  it('A11: adds nothing the second time, and what changed the third', () => {
    const { take, ahead } = taking();
    expect(take(weekly('EXDATE:20261124T090000Z'))).toEqual(['set', 'cancelled', 'set']);
    expect(take(weekly('EXDATE:20261124T090000Z'))).toEqual([]);
    expect(ahead()[0]).toBe('2026-12-01T10:00');
    expect(take(weekly('SEQUENCE:1'))).toEqual(['set', 'restored', 'set']);
    expect(ahead()[0]).toBe('2026-11-24T10:00');
    const moved = weekly('SEQUENCE:1').replace('T100000', 'T113000');
    expect(take(moved)).toEqual(['set']);
    expect(ahead()[0]).toBe('2026-11-24T11:30');
    expect(take(weekly())).toEqual([]);
  });

  it('A11: leaves what the person changed, until the calendar counts a change; what they said of it stays', () => {
    const { diary, take, ahead, one } = taking();
    take(weekly());
    const id = one()?.id ?? '';
    diary.write(NOON, 'appointment.went', id, { on: '2026-11-17' });
    diary.write(NOON, 'appointment.moved', id, {
      on: '2026-11-24',
      to: '2026-11-25',
      from: '10:00',
      minutes: 60,
    });
    expect(take(weekly())).toEqual([]);
    expect(ahead()[0]).toBe('2026-11-25T10:00');
    expect(take(weekly('SEQUENCE:1', 'EXDATE:20261117T090000Z'))).toEqual(['set', 'restored', 'set']);
    expect(ahead()[0]).toBe('2026-11-24T10:00');
    expect(one()?.times.map(({ on }) => on)).toEqual(['2026-11-17']);
  });

  it('A11: sets aside what the calendar calls off, and begins nothing that it called off before', () => {
    const { take, one } = taking();
    expect(take(weekly('STATUS:CANCELLED'))).toEqual([]);
    take(weekly());
    expect(take(weekly('STATUS:CANCELLED'))).toEqual(['set', 'set-aside']);
    expect(one()).toBeUndefined();
    expect(take(weekly('STATUS:CANCELLED'))).toEqual([]);
    expect(take(weekly('SEQUENCE:2'))).toEqual(['set']);
    expect(one()).toBeDefined();
  });

  it('A11: an appointment of the person that went out adds and changes nothing when it comes back, twice', () => {
    const { diary, take, one } = taking();
    const id = diary.newId();
    const rule = { how: 'weekly', days: [2], from: '10:00', minutes: 60, zone, starts: '2026-11-03' };
    diary.write(NOON, 'appointment.set', id, { what: 'group', title: 'Praatgroep', rule });
    diary.write(NOON, 'appointment.moved', id, {
      on: '2026-11-24',
      to: '2026-11-25',
      from: '11:00',
      minutes: 60,
    });
    const before = one();
    for (const _ of [1, 2]) {
      const text = calendarText(appointmentsIn(diary.states.agenda), {
        now: at(NOON),
        title: 'Afspraak',
        uidOf: (each) => each.imported?.uid ?? each.id,
      });
      expect(take(text)).toEqual([]);
      expect(take(text.replaceAll('SEQUENCE:1', 'SEQUENCE:7'))).toEqual([]);
    }
    expect(appointmentsIn(diary.states.agenda)).toEqual([before]);
  });

  it.each([
    ['a comma', 'a\\,b\\;c'],
    ['a new line', 'a\\nb'],
    ['a stroke', 'a\\\\b'],
    ['a tab', 'a\tb'],
    ['a stroke that means nothing', 'a\\b'],
    ['a page', 'x'.repeat(500)],
    ['a page with commas', 'a,'.repeat(180)],
  ])('A11: has the same name again from a file of our own, with %s in it', (_, name) => {
    const { diary, take } = taking();
    take(file(event([START, HOUR, 'SUMMARY:Afspraak'], name)));
    const text = calendarText(appointmentsIn(diary.states.agenda), {
      now: at(NOON),
      title: 'Afspraak',
      uidOf: ({ id, imported }) => imported?.uid ?? id,
    });
    expect(take(text)).toEqual([]);
  });

  it('A11: goes out again under the name that it came with, and is not doubled when it comes back', () => {
    const { diary, take } = taking();
    take(weekly());
    const uidOf = ({ id, imported }: Appointment) => imported?.uid ?? id;
    const text = calendarText(appointmentsIn(diary.states.agenda), {
      now: at(NOON),
      title: 'Afspraak',
      uidOf,
    });
    take(text);
    expect(appointmentsIn(diary.states.agenda)).toHaveLength(1);
  });
});
