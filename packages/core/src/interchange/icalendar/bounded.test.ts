import { describe, expect, it } from 'vitest';
import { noAgenda } from '../../agenda/state.ts';
import { Diary } from '../../guidance/testing/diary.ts';
import type { Rule } from '../../recurrence/index.ts';
import { dateOfDay } from '../../shared/time.ts';
import { importDrafts, readCalendar } from './index.ts';
import { ruleByDate } from './known-times.ts';
import { datesOf, repeatOf } from './repeating.ts';
import { zoneNamed } from './zones.ts';

const options = { most: 20_000, zone: 'Europe/Amsterdam', from: '2026-11-22' };

const file = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const event = (uid: string, ...lines: string[]) => ['BEGIN:VEVENT', `UID:${uid}`, ...lines, 'END:VEVENT'];
const many = <T>(count: number, make: (n: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, n) => make(n));
const keys = (found: ReturnType<typeof readCalendar>) => found.problems.map(({ key }) => key);

/** Each day since 1990 at ten, left out. */
const leftOut = (days: number) =>
  many(days, (n) => `EXDATE:${dateOfDay(7305 + n).replaceAll('-', '')}T100000`);
const OFTEN = 'RRULE:FREQ=MONTHLY;BYMONTHDAY=1,2,3,4,5,6,7,8';

/** What is not bounded takes minutes: more than a test may take. */
const read = (text: string) => readCalendar(text, options);

describe('a small calendar file that would take long', () => {
  it('A11: looks at the end of the name of a zone only, and at no name as long as a page', () => {
    expect(zoneNamed('/kalender.example/x/y/America/Argentina/Buenos_Aires')).toBe(
      'America/Argentina/Buenos_Aires',
    );
    expect(zoneNamed(`${'a/'.repeat(90)}Europe/Amsterdam`)).toBe('Europe/Amsterdam');
    expect(zoneNamed(`${'a/'.repeat(100)}Europe/Amsterdam`)).toBeUndefined();
    const slashes = 'a/'.repeat(9000);
    const events = many(20, (n) => event(`u${n}`, `DTSTART;TZID=${slashes}${n}:20261201T100000`)).flat();
    expect(read(file(...events)).appointments).toHaveLength(20);
  });

  it('A11: of a zone that is described looks at the last changes of its clock, and not at thousands', () => {
    const change = (date: string, to: string) => [
      'BEGIN:STANDARD',
      `DTSTART:${date}T020000`,
      `TZOFFSETTO:${to}`,
      'END:STANDARD',
    ];
    const old = many(14_000, () => change('20000701', '+0537'));
    const late = many(100, () => [change('20260329', '+0200'), change('20261025', '+0100')].flat());
    const zone = ['BEGIN:VTIMEZONE', 'TZID:foo', ...[...old, ...late].flat(), 'END:VTIMEZONE'];
    const [one] = read(file(...zone, ...event('u', 'DTSTART;TZID=foo:20261201T100000'))).appointments;
    expect(one?.rule.zone).toBe('Europe/Amsterdam');
  });

  it('A11: a list in a rule holds each once, and one that is too long is not understood', () => {
    const days = (list: string) => repeatOf(`FREQ=YEARLY;BYDAY=${list}`)?.days;
    expect(days('5MO,5MO,+5MO,05MO,5TU')).toEqual([
      { nth: 5, day: 1 },
      { nth: 5, day: 2 },
    ]);
    const all = (count: number) => many(count, (n) => n + 1).join(',');
    expect(repeatOf(`FREQ=YEARLY;BYMONTHDAY=${all(400)}`)?.monthDays).toHaveLength(400);
    for (const name of ['BYMONTHDAY', 'BYMONTH', 'BYSETPOS'])
      expect(repeatOf(`FREQ=YEARLY;${name}=${all(401)}`)).toBeUndefined();
    const rules = (rule: string) =>
      many(20, (n) => event(`u${n}`, 'DTSTART:19700101T100000', `RRULE:${rule}`)).flat();
    const nths = many(398, (n) => `${(n % 99) + 1}${['MO', 'TU', 'WE', 'TH'][Math.floor(n / 99)] ?? 'FR'}`);
    read(file(...rules(`FREQ=YEARLY;COUNT=900000;BYDAY=${nths.filter((one) => one.length > 3).join(',')}`)));
  });

  it('A11: takes from what a file may take by its days and the lengths of its lists', () => {
    const used = (rule: string) => {
      const budget = { looks: 1e9 };
      const repeat = repeatOf(rule);
      if (repeat)
        datesOf(repeat, '2026-01-01', { from: '2026-01-01', until: '2027-12-31', most: 10 }, budget);
      return 1e9 - budget.looks;
    };
    expect(used('FREQ=YEARLY;BYDAY=53MO,53TU,53WE,53TH')).toBeGreaterThan(
      3 * used('FREQ=YEARLY;BYDAY=53MO') * 0.8,
    );
    expect(used('FREQ=YEARLY;BYMONTHDAY=1')).toBeGreaterThanOrEqual(365);
    const budget = { looks: 1000 };
    const repeat = repeatOf('FREQ=YEARLY;BYDAY=53MO;COUNT=900000');
    const span = { from: '1970-01-01', until: '2199-12-31', most: 200 };
    expect(repeat && datesOf(repeat, '1970-01-01', span, budget).end).toBe('limit');
    expect(budget.looks).toBeGreaterThan(-1000);
  });

  it('A11: finds what is otherwise by its date, also of 20,000 of one name', () => {
    const others = many(20_000, (n) =>
      event('u', 'RECURRENCE-ID:20261210T100000', 'DTSTART:20261210T100000', `SEQUENCE:${n}`),
    ).flat();
    const whole = event('u', 'DTSTART:20261201T100000', OFTEN);
    // Of two that say of one time when it is, the later counts: two of one name would be there twice.
    const found = (text: string) => read(text).appointments.filter(({ uid }) => uid === 'u#2026-12-10');
    expect(found(file(...whole, ...others)).map(({ sequence }) => sequence)).toEqual([19_999]);
    expect(found(file(...others)).map(({ sequence }) => sequence)).toEqual([19_999]);
    let looks = 0;
    const rules = many(200, (n): Rule => {
      const rule = { how: 'once', from: '10:00', minutes: 60, zone: 'UTC', starts: dateOfDay(n) } as const;
      return {
        ...rule,
        get starts() {
          looks++;
          return rule.starts;
        },
      };
    });
    const ruleAt = ruleByDate(rules);
    looks = 0;
    for (const n of many(1000, (each) => each)) ruleAt(dateOfDay(1000 + n));
    expect(looks).toBe(0);
  });

  it('A11: leaves out so many times of one appointment, those ahead first, and says that there are more', () => {
    const daily = file(...event('u', 'DTSTART:19900101T100000', 'RRULE:FREQ=DAILY', ...leftOut(73_000)));
    const found = read(daily);
    expect(found.appointments.map(({ exceptions }) => exceptions.length)).toEqual([1000]);
    expect(found.appointments[0]?.exceptions[0]).toEqual({ on: '2026-11-22', left: true });
    expect(keys(found)).toContain('only-part-of-it');
    const few = read(file(...event('u', 'DTSTART:19900101T100000', 'RRULE:FREQ=DAILY', ...leftOut(900))));
    expect(few.appointments[0]?.exceptions).toHaveLength(900);
    expect(keys(few)).not.toContain('only-part-of-it');
    read(file(...event('u', 'DTSTART:20261201T100000', OFTEN, ...leftOut(73_000))));
    const newId = new Diary().newId;
    expect(importDrafts(noAgenda(), found.appointments, { newId, what: 'other' })).toHaveLength(1002);
  });
});
