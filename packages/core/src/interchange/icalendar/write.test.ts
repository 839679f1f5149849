import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Appointment } from '../../agenda/index.ts';
import type { Rule } from '../../recurrence/index.ts';
import { asRule, occurrencesOf } from '../../recurrence/index.ts';
import { calendarText, readCalendar } from './index.ts';
import { expanded } from './testing/oracle.ts';

const now = { ms: Date.parse('2026-11-22T12:00:00+01:00'), zone: 'Europe/Amsterdam' };
const KEPT = JSON.stringify('kept');
const options = { now, title: 'Afspraak', uidOf: ({ id }: Appointment) => `${id}@a` };

const rule: Rule = {
  how: 'weekly',
  days: [2],
  from: '10:00',
  minutes: 45,
  zone: 'Europe/Amsterdam',
  starts: '2026-11-01',
};
const one = (more: Partial<Appointment> = {}): Appointment => ({
  id: 'one',
  life: KEPT,
  begun: 1,
  what: 'individual',
  rule,
  times: [],
  changes: 0,
  ...more,
});

const said = (stage: string) => JSON.stringify(stage);
const linesOf = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');
const having = (text: string, name: string) => linesOf(text).filter((line) => line.startsWith(name));

const zones = [
  'Europe/Amsterdam',
  'America/New_York',
  'Australia/Lord_Howe',
  'America/Sao_Paulo',
  'Africa/Casablanca',
  'Pacific/Chatham',
  'Asia/Kolkata',
  'UTC',
];
const anyRule = fc
  .record(
    {
      how: fc.constantFrom('once', 'weekly', 'weekly', 'monthly'),
      days: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1, maxLength: 3 }),
      nth: fc.constantFrom(1, 2, 3, 4, -1),
      from: fc.constantFrom('00:00', '01:30', '09:15', '12:00', '19:30', '23:45'),
      minutes: fc.constantFrom(5, 45, 1440),
      zone: fc.constantFrom(...zones),
      starts: fc.constantFrom('2018-02-10', '2024-02-29', '2026-03-08', '2026-10-01', '2026-12-31'),
      every: fc.integer({ min: 1, max: 5 }),
      count: fc.integer({ min: 1, max: 30 }),
      until: fc.constantFrom('2027-01-31', '2027-06-30', '2028-10-29'),
    },
    { requiredKeys: ['how', 'days', 'nth', 'from', 'minutes', 'zone', 'starts'] },
  )
  .map((some): Rule => asRule(some));

describe('the calendar file of appointments', () => {
  it('A11: says to another parser, with the zones in it alone, what we find: in both hemispheres, with moved and called off times', () => {
    const picks = fc.array(fc.tuple(fc.nat(15), fc.boolean()), { maxLength: 3 });
    fc.assert(
      fc.property(anyRule, picks, (some, changes) => {
        const until = Date.parse('2029-06-01T00:00:00Z');
        const plain = occurrencesOf(some, [], 0, until);
        const times = [...new Map(changes)].flatMap(([n, left]) => {
          const on = plain[n]?.on;
          if (on === undefined) return [];
          const moved = { to: on, from: '13:30', minutes: 20 };
          return [left ? { on, life: said('cancelled') } : { on, life: said('planned'), moved }];
        });
        const exceptions = times.map(({ on, moved }) =>
          moved ? { on, ...moved } : { on, left: true as const },
        );
        const ours = occurrencesOf(some, exceptions, 0, until).map(({ start }) => start);
        const theirs = expanded(calendarText([one({ rule: some, times })], options), until, some.zone);
        // Only where they begin: it reckons an end on the wall, also over a change of the clock.
        expect(theirs.map(({ start }) => start).filter((start) => start < until)).toEqual(ours);
      }),
      { numRuns: 250, seed: 2026 },
    );
  });

  it('A11: tells a whole day as a day, without a time and a zone, and what is otherwise of it as well', () => {
    const whole: Rule = { ...rule, from: '00:00', minutes: 1440, starts: '2026-11-24', until: '2026-12-29' };
    const moved = (to: string, from: string, minutes: number) => ({
      ...{ life: said('planned'), moved: { to, from, minutes } },
    });
    const days = one({
      rule: whole,
      times: [
        { on: '2026-12-01', life: said('cancelled') },
        { on: '2026-12-08', ...moved('2026-12-09', '00:00', 1440) },
      ],
    });
    const text = calendarText([days], options);
    expect(having(text, 'DTSTART;')).toEqual(['DTSTART;VALUE=DATE:20261124', 'DTSTART;VALUE=DATE:20261209']);
    expect(having(text, 'DTEND;')).toEqual(['DTEND;VALUE=DATE:20261125', 'DTEND;VALUE=DATE:20261210']);
    expect(having(text, 'RRULE:FREQ=WEEKLY')).toEqual(['RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20261229']);
    expect(having(text, 'EXDATE')).toEqual(['EXDATE;VALUE=DATE:20261201']);
    expect(having(text, 'RECURRENCE-ID')).toEqual(['RECURRENCE-ID;VALUE=DATE:20261208']);
    expect(text).not.toMatch(/DURATION|VTIMEZONE|TZID/);
    const oneHour = one({ rule: whole, times: [{ on: '2026-12-08', ...moved('2026-12-08', '10:00', 60) }] });
    expect(having(calendarText([oneHour], options), 'DTSTART;')).toEqual([
      'DTSTART;VALUE=DATE:20261124',
      'DTSTART;TZID=Europe/Amsterdam:20261208T100000',
    ]);
    expect(having(calendarText([oneHour], options), 'BEGIN:VTIMEZONE')).toHaveLength(1);
    const ofHours = one({ times: [{ on: '2026-12-08', ...moved('2026-12-09', '00:00', 1440) }] });
    expect(having(calendarText([ofHours], options), 'RECURRENCE-ID')).toEqual([
      'RECURRENCE-ID;TZID=Europe/Amsterdam:20261208T100000',
    ]);
    expect(having(calendarText([ofHours], options), 'DTEND')).toEqual(['DTEND;VALUE=DATE:20261210']);
    const single = one({ rule: { ...whole, how: 'once' } });
    expect(having(calendarText([single], options), 'DTEND')).toEqual(['DTEND;VALUE=DATE:20261125']);
  });

  it('A11: a whole day that went out comes in as it was, also over a change of the clock', () => {
    for (const [starts, how] of [
      ['2026-10-25', 'once'],
      ['2026-10-18', 'weekly'],
      ['2027-03-28', 'once'],
    ] as const) {
      const { days: _, ...rest } = rule;
      const whole: Rule = {
        ...{ ...rest, how, from: '00:00', minutes: 1440, starts },
        ...(how === 'weekly' && { days: [7], until: '2027-04-11' }),
      };
      const times = how === 'weekly' ? [{ on: '2026-11-01', life: said('cancelled') }] : [];
      const { appointments, problems } = readCalendar(calendarText([one({ rule: whole, times })], options), {
        ...{ most: 9, zone: rule.zone },
      });
      expect(appointments.map((it) => [it.rule, it.exceptions])).toEqual([
        [whole, times.map(({ on }) => ({ on, left: true }))],
      ]);
      expect(problems).toEqual([]);
    }
  });

  it('A11: goes on with the pattern of its zone, ten years after the last change that it names', () => {
    const far = Date.parse('2041-01-01T00:00:00Z');
    for (const zone of ['Europe/Amsterdam', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Auckland']) {
      const some = { ...rule, zone, every: 4 };
      expect(expanded(calendarText([one({ rule: some })], options), far).map(({ start }) => start)).toEqual(
        occurrencesOf(some, [], 0, far).map(({ start }) => start),
      );
    }
  });

  it('A11: in the repeated hour, and in the skipped one where it is once, another parser finds the same moment', () => {
    for (const starts of ['2026-10-25', '2027-03-28']) {
      const some: Rule = { how: 'once', from: '02:30', minutes: 30, zone: rule.zone, starts };
      const [found] = expanded(calendarText([one({ rule: some })], options), Number.POSITIVE_INFINITY);
      expect([starts, found?.start]).toEqual([starts, occurrencesOf(some, [], 0, 2 ** 50)[0]?.start]);
    }
  });

  it('A11: keeps its name, and says with a higher number that something changed', () => {
    const [first, later] = [0, 3].map((changes) => calendarText([one({ changes })], options));
    expect([first, later].map((text) => having(text ?? '', 'UID:'))).toEqual([['UID:one@a'], ['UID:one@a']]);
    expect([first, later].map((text) => having(text ?? '', 'SEQUENCE:'))).toEqual([
      ['SEQUENCE:0'],
      ['SEQUENCE:3'],
    ]);
    const imported = { uid: 'x', sequence: 7, own: true };
    expect(having(calendarText([one({ changes: 1, imported })], options), 'SEQUENCE:')).toEqual([
      'SEQUENCE:8',
    ]);
  });

  it('A11: says nothing of what it is, with whom about what or where', () => {
    const open = one({
      title: 'Intake kliniek',
      who: 'Noor',
      place: 'Kamer 4, verslavingszorg',
      link: 'https://zorg.example/x',
      with: 'a-tie',
      trajectory: 'a-trajectory',
    });
    const text = calendarText([open], options);
    expect(text).not.toMatch(/intake|noor|kamer|zorg|tie|trajectory|individual|recovery|herstel/i);
    expect(having(text, 'SUMMARY')).toEqual(['SUMMARY:Afspraak']);
    expect(having(text, 'LOCATION')).toEqual([]);
  });

  it('A11: tells a calendar that has it that one was set aside, or that the only time of it was called off', () => {
    const aside = calendarText([one({ life: said('set-aside') })], options);
    expect(having(aside, 'STATUS')).toEqual(['STATUS:CANCELLED']);
    const once: Rule = { how: 'once', from: '10:00', minutes: 30, zone: rule.zone, starts: '2026-12-01' };
    const off = one({ rule: once, times: [{ on: '2026-12-01', life: said('cancelled') }] });
    expect(having(calendarText([off], options), 'STATUS')).toEqual(['STATUS:CANCELLED']);
    const moved = { to: '2026-12-02', from: '11:00', minutes: 20 };
    const other = one({ rule: once, times: [{ on: '2026-12-01', life: said('planned'), moved }] });
    expect(having(calendarText([other], options), 'DTSTART;')).toEqual([
      'DTSTART;TZID=Europe/Amsterdam:20261202T110000',
    ]);
  });

  it('A11: says how often or until when, whatever comes first, and never both', () => {
    const rules = (more: Partial<Rule>) =>
      having(calendarText([one({ rule: { ...rule, ...more } })], options), 'RRULE:FREQ=WEEKLY');
    expect(rules({ count: 2, until: '2027-06-30' })).toEqual(['RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=2']);
    expect(rules({ count: 99, until: '2026-12-08' })).toEqual([
      'RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20261208T090000Z',
    ]);
    expect(rules({ every: 2 })).toEqual(['RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;WKST=MO']);
  });

  it('A11: keeps to the form of RFC 5545, whatever the title is', () => {
    const title = `${'Even; rust, nu 🙂 '.repeat(9)}\r\nRRULE:FREQ=SECONDLY`;
    const text = calendarText([one(), one({ id: 'two' })], { ...options, title });
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const octets = text.split('\r\n').map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...octets)).toBeLessThanOrEqual(75);
    expect(having(text, 'RRULE:FREQ=SECONDLY')).toEqual([]);
    expect(having(text, 'BEGIN:VTIMEZONE')).toHaveLength(1);
    expect(calendarText([], options)).toContain('BEGIN:VCALENDAR');
  });

  it('A11: one in a zone that this device does not know is left out, and the others are there', () => {
    const strange = one({ id: 'strange', rule: { ...rule, zone: 'Nowhere/Land' } });
    expect(having(calendarText([strange, one()], options), 'UID:')).toEqual(['UID:one@a']);
  });

  it('A11: ten times as many are looked at ten times as often, and not a hundred times', () => {
    const looksAt = (most: number) => {
      let looks = 0;
      const rules = new Proxy(
        { ...rule, starts: '1990-01-01', count: 1000 },
        {
          get(all, key, self) {
            looks++;
            return Reflect.get(all, key, self);
          },
        },
      );
      const many = Array.from({ length: most }, (_, n) => one({ id: `${n}`, rule: rules }));
      expect(having(calendarText(many, options), 'UID:')).toHaveLength(most);
      return looks;
    };
    expect(looksAt(2000)).toBe(10 * looksAt(200));
  });
});
