import { describe, expect, it } from 'vitest';
import { readCalendar } from './index.ts';
import {
  both,
  event,
  file,
  HOUR,
  keys,
  options,
  read,
  START,
  timesOf,
  zone,
} from './testing/calendar-file.ts';

describe('the times of an appointment in a calendar file', () => {
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
});
