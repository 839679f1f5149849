import { tz } from '@date-fns/tz';
import { addWeeks } from 'date-fns';
import ICAL from 'ical.js';
import rrule from 'rrule';
import { RRuleTemporal } from 'rrule-temporal';
import { extendByRecurrenceRule } from 'ts-ics';
import type { Rule } from '../src/recurrence/index.ts';
import { occurrencesOf } from '../src/recurrence/index.ts';
import type { Contestant, Measured } from './measure.ts';
import { compare } from './measure.ts';

const NAMES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
const FROM = Date.UTC(2027, 0);
const UNTIL = Date.UTC(2028, 0);

/** Twenty appointments that come back, as an agenda in the years after a treatment has them; three of four by weeks. */
export const rules: readonly Rule[] = Array.from({ length: 20 }, (_, n): Rule => {
  const when = {
    from: n % 2 ? '09:00' : '19:30',
    minutes: 60,
    zone: 'Europe/Amsterdam',
    starts: '2026-01-01',
  };
  return n % 4 === 3
    ? { how: 'monthly', days: [1 + (n % 7)], nth: n % 8 === 3 ? -1 : 2, ...when }
    : { how: 'weekly', days: n % 3 ? [1 + (n % 7)] : [1, 4], every: 1 + (n % 3), ...when };
});

const textOf = ({ how, days = [], every = 1, nth }: Rule): string =>
  `FREQ=${how.toUpperCase()};INTERVAL=${every};BYDAY=${days.map((day) => `${nth ?? ''}${NAMES[day - 1]}`).join(',')}`;
const beginOf = ({ from }: Rule): string => `20260101T${from.replace(':', '')}00`;
const clockOf = ({ from }: Rule): Date => new Date(`2026-01-01T${from}:00Z`);

/** All of them, each taken by one who expands. */
const allBy = (expand: (rule: Rule) => number) => () => rules.reduce((sum, rule) => sum + expand(rule), 0);

/** Anew each time: what a library remembers of a rule is not what is measured. */
const libraries: readonly Contestant[] = [
  {
    name: 'rrule-temporal',
    run: allBy((rule) => {
      const rruleString = `DTSTART;TZID=${rule.zone}:${beginOf(rule)}\nRRULE:${textOf(rule)}`;
      return new RRuleTemporal({ rruleString }).between(new Date(FROM), new Date(UNTIL)).length;
    }),
  },
  {
    name: 'ical.js, without zones',
    run: allBy((rule) => {
      const [hour, minute] = rule.from.split(':').map(Number);
      const wall = { year: 2026, month: 1, day: 1, hour: hour ?? 0, minute: minute ?? 0, second: 0 };
      const begin = new ICAL.Time(wall, ICAL.Timezone.localTimezone);
      const iterator = ICAL.Recur.fromString(textOf(rule)).iterator(begin);
      let found = 0;
      for (let next = iterator.next(); next && next.year < 2028; next = iterator.next())
        if (next.year === 2027) found++;
      return found;
    }),
  },
  {
    name: 'rrule, without zones',
    run: allBy((rule) => {
      const asked = { ...rrule.RRule.parseString(textOf(rule)), dtstart: clockOf(rule) };
      return new rrule.RRule(asked).between(new Date(FROM), new Date(UNTIL)).length;
    }),
  },
  {
    name: 'ts-ics, without zones',
    run: allBy(({ how, days = [], every = 1, nth, ...rule }) => {
      const byDay = days.flatMap((at) => {
        const day = NAMES[at - 1];
        return day ? [{ day, ...(nth !== undefined && { occurrence: nth }) }] : [];
      });
      const frequency = how === 'monthly' ? 'MONTHLY' : 'WEEKLY';
      const found = extendByRecurrenceRule(
        { frequency, interval: every, byDay },
        { start: clockOf({ how, ...rule }), end: new Date(UNTIL) },
      );
      return found.filter((date) => date.getTime() >= FROM).length;
    }),
  },
  {
    name: 'a loop with date-fns, weekly ones only',
    run: allBy(({ how, days = [], every = 1, zone, from }) => {
      if (how !== 'weekly') return 0;
      let found = 0;
      for (const day of days) {
        const inZone = tz(zone);
        let next = inZone(`2026-01-0${day < 4 ? day + 4 : day - 3}T${from}:00`);
        while (next.getTime() < UNTIL) {
          if (next.getTime() >= FROM) found++;
          next = addWeeks(next, every, { in: inZone });
        }
      }
      return found;
    }),
  },
];

const ours: Contestant = {
  name: 'ours',
  run: allBy((rule) => occurrencesOf(rule, [], FROM, UNTIL).length),
};

/** All times of a year of twenty appointments: each library, and then ours against the fastest of those that can say them all. */
export async function occurring(): Promise<{ what: string; measured: readonly Measured[] }[]> {
  const once = { rounds: 7, warmups: 2 };
  const tried: Measured[] = [];
  for (const library of libraries) tried.push(...(await compare([library], once)));
  for (const [n, { name, ms }] of tried.entries())
    console.log(`${name}: ${ms.toFixed(2)} ms, ${libraries[n]?.run()} times; ours ${ours.run()}`);
  const whole = tried.filter(({ name }) => !name.includes('only'));
  const fastest = whole.reduce((a, b) => (b.ms < a.ms ? b : a));
  const against = libraries.find(({ name }) => name === fastest.name);
  if (!against) throw new Error('no library was measured');
  return [
    {
      what: 'all times of a year of 20 appointments that come back',
      measured: await compare([against, ours], { rounds: 21, warmups: 3 }),
    },
  ];
}
