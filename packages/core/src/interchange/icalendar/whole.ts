import type { Exception, Rule } from '../../recurrence/index.ts';
import { occurrencesOf, problemOf, wouldBeOn } from '../../recurrence/index.ts';
import { isDate } from '../../shared/dates.ts';
import { addDays, wallTime } from '../../shared/time.ts';
import type { Component } from './content-lines.ts';
import { all, first } from './content-lines.ts';
import type { Reading, When } from './event.ts';
import { saidOf, whenOf } from './event.ts';
import { exceptionsOfRule, ruleByDate } from './known-times.ts';
import type { Moment } from './moments.ts';
import { clockText, instantOfMoment, momentOf, momentsOf } from './moments.ts';
import type { ReadAppointment } from './read.ts';
import type { Budget, Repeat } from './repeating.ts';
import { asOurs, datesOf, repeatOf } from './repeating.ts';

interface Around {
  /** The whole file calls off what is in it. */
  readonly isOff: boolean;
  readonly from: string | undefined;
  readonly budget: Budget;
}

/** How far ahead, and how many, single times are taken of what our rule can't say. */
const DAYS_AHEAD = 731;
const MOST_SINGLE = 200;
/** An entry counts no further; what comes more often ends on a date instead. */
const MOST_COUNTED = 1000;

/** The appointments that some events of one name are: mostly one, with what is otherwise in it. */
export function appointmentsOf(
  uid: string,
  events: readonly Component[],
  reading: Reading,
  around: Around,
): readonly ReadAppointment[] {
  const others = events
    .filter((one) => first(one, 'RECURRENCE-ID'))
    .sort((a, b) => sequenceOf(a) - sequenceOf(b));
  const wholes = events.filter((one) => !first(one, 'RECURRENCE-ID'));
  if (wholes.length > 1) reading.problems.add('twice-the-same', uid);
  const whole = wholes.toSorted((a, b) => sequenceOf(a) - sequenceOf(b)).at(-1);
  const sequence = events.reduce((most, one) => Math.max(most, sequenceOf(one)), 0);
  if (!whole) return lastOfEach(others.flatMap((one) => alone(uid, one, reading, around)));
  const when = whenOf(whole, uid, reading, all(whole, 'RRULE').length > 0);
  if (!when) return [];
  const base = {
    sequence,
    cancelled: around.isOff || isCancelled(whole),
    ...saidOf(whole),
  };
  const { rules, dates } = rulesOf(whole, uid, when, reading, around);
  const left = leftOut(whole, uid, when.zone, reading);
  const ruleAt = ruleByDate([...rules, ...dates].map(([, rule]) => rule));
  const extra = extraDates(whole, uid, when, reading).filter(([on, { from }]) => ruleAt(on)?.from !== from);
  const single = [...dates, ...extra].filter(([on]) => !left.has(on));
  const known = ruleByDate([...rules, ...single].map(([, rule]) => rule));
  for (const on of left) if (!known(on) && !ruleAt(on)) reading.problems.add('nothing-to-leave-out', uid);
  const { moved, apart } = otherwise(uid, others, when.zone, known, reading, around);
  const exceptions = new Map<string, Exception>([...left].map((on) => [on, { on, left: true }]));
  for (const one of moved) exceptions.set(one.on, one);
  const exceptionsOf = (rule: Rule) => {
    const { kept, isAll } = exceptionsOfRule(rule, exceptions, around.from);
    if (!isAll) reading.problems.add('only-part-of-it', uid);
    return kept;
  };
  // A single time has its date in its name also where it is the only one: the others may be over, and were read before.
  const named = [...rules, ...single.map((one) => [`${uid}#${nameOf(one, when)}`, one[1]] as const)];
  return [
    ...named.flatMap(([name, rule]) =>
      problemOf(rule) ? [] : [{ uid: name, ...base, rule, exceptions: exceptionsOf(rule) }],
    ),
    ...lastOfEach(apart),
  ];
}

/** Of those with one name the last. */
const lastOfEach = (list: readonly ReadAppointment[]): readonly ReadAppointment[] => [
  ...new Map(list.map((one) => [one.uid, one])).values(),
];

const isCancelled = (event: Component): boolean =>
  first(event, 'STATUS')?.value.trim().toUpperCase() === 'CANCELLED';

function sequenceOf(event: Component): number {
  const sequence = Number(first(event, 'SEQUENCE')?.value ?? 0);
  return Number.isSafeInteger(sequence) && sequence >= 0 ? Math.min(sequence, 2 ** 31 - 1) : 0;
}

const once = ({ zone, minutes, lasts }: When, date: string): Rule => ({
  how: 'once',
  from: clockText(minutes),
  minutes: lasts,
  zone,
  starts: date,
});

type Single = readonly [on: string, rule: Rule];

/** A time at another hour than the whole has it in its name: there may be one on that day at the usual hour as well. */
const nameOf = ([on, { from }]: Single, { minutes }: When): string =>
  from === clockText(minutes) ? on : `${on}T${from}`;

interface Rules {
  readonly rules: readonly (readonly [name: string, rule: Rule])[];
  readonly dates: readonly Single[];
}

/** What comes back as our rule, where it can be said so, and else as single times. */
function rulesOf(event: Component, uid: string, when: When, reading: Reading, around: Around): Rules {
  const { problems } = reading;
  const [text, ...more] = all(event, 'RRULE');
  const just = { rules: [[uid, once(when, when.date)] as const], dates: [] };
  if (!text) return just;
  if (more.length > 0 || first(event, 'EXRULE')) problems.add('rule-not-understood', uid);
  const repeat = repeatOf(text.value);
  if (!repeat) {
    problems.add('rule-not-understood', uid);
    return just;
  }
  const until = untilOf(repeat, uid, when, reading);
  if (until !== undefined && until < when.date) return just;
  const ours = asOurs(repeat, when.date);
  if (!ours) return { rules: [], dates: singleTimes(repeat, uid, when, until, reading, around) };
  const rule: Rule = {
    ...ours,
    from: clockText(when.minutes),
    minutes: when.lasts,
    zone: when.zone,
    starts: when.date,
    ...(until !== undefined && { until }),
  };
  // The first time counts wherever it is, also where the rule would not have it.
  const apart = !wouldBeOn(rule, when.date);
  if (apart) problems.add('first-time-apart', uid);
  const count = repeat.count === undefined ? undefined : repeat.count - (apart ? 1 : 0);
  return {
    rules: count === 0 ? [] : [[uid, counted(rule, count)]],
    dates: apart ? [[when.date, once(when, when.date)]] : [],
  };
}

function counted(rule: Rule, count: number | undefined): Rule {
  if (count === undefined || count <= MOST_COUNTED) return { ...rule, ...(count !== undefined && { count }) };
  const times = occurrencesOf(rule, [], Date.UTC(1900, 0), Number.POSITIVE_INFINITY, Math.min(count, 20_000));
  const last = times.length === count ? times.at(-1)?.on : undefined;
  return { ...rule, ...(last !== undefined && { until: last }) };
}

/** The last date on which it can begin; nothing where it says none that a calendar has, or none before the year 2200. */
function untilOf(
  { until }: Repeat,
  uid: string,
  { zone, minutes }: When,
  reading: Reading,
): string | undefined {
  if (until === undefined) return undefined;
  const moment = momentOf(until);
  if (!moment) {
    if (!/^(2[2-9]|[3-9]\d)\d\d/.test(until)) reading.problems.add('date-not-understood', uid);
    return undefined;
  }
  const wall = moment.utc ? wallTime(instantOfMoment(moment, zone), zone) : moment;
  return wall.minutes !== undefined && wall.minutes < minutes ? addDays(wall.date, -1) : wall.date;
}

function singleTimes(
  repeat: Repeat,
  uid: string,
  when: When,
  until: string | undefined,
  { problems }: Reading,
  { from, budget }: Around,
): readonly Single[] {
  const begin = from !== undefined && from > when.date ? from : when.date;
  const horizon = addDays(begin, DAYS_AHEAD);
  const end = until !== undefined && until < horizon ? until : horizon;
  const span = { from: begin, until: end, most: MOST_SINGLE };
  const found = datesOf(repeat, when.date, span, budget);
  problems.add('as-single-times', uid);
  if (found.end === 'limit' || (found.end === 'span' && end === horizon))
    problems.add('only-part-of-it', uid);
  return found.dates.filter(isDate).map((on) => [on, once(when, on)]);
}

/** Times that a file adds by their dates, each of them once. */
function extraDates(event: Component, uid: string, when: When, reading: Reading): readonly Single[] {
  const found = new Map<string, Single>();
  for (const moment of momentsOf(all(event, 'RDATE').slice(0, MOST_SINGLE)).slice(0, MOST_SINGLE)) {
    if (!moment) reading.problems.add('date-not-understood', uid);
    else {
      const { date, minutes = when.minutes } = onWall(moment, when.zone, uid, reading);
      found.set(`${date} ${minutes}`, [date, once({ ...when, minutes }, date)]);
    }
  }
  return [...found.values()];
}

/** The dates that a file leaves out. */
function leftOut(event: Component, uid: string, zone: string, reading: Reading): ReadonlySet<string> {
  const dates = new Set<string>();
  for (const moment of momentsOf(all(event, 'EXDATE'))) {
    if (moment) dates.add(onWall(moment, zone, uid, reading).date);
    else reading.problems.add('date-not-understood', uid);
  }
  return dates;
}

interface Otherwise {
  readonly moved: readonly Exception[];
  readonly apart: readonly ReadAppointment[];
}

/** Times that are otherwise: where there would be one, an exception of it, else an appointment of their own. */
function otherwise(
  uid: string,
  others: readonly Component[],
  zone: string,
  known: (on: string) => Rule | undefined,
  reading: Reading,
  around: Around,
): Otherwise {
  const moved = new Map<string, Exception>();
  const apart: ReadAppointment[] = [];
  for (const other of others) {
    const property = first(other, 'RECURRENCE-ID');
    const moment = property && momentOf(property.value, property.params);
    if (property?.params.RANGE) reading.problems.add('this-and-later', uid);
    const on = moment && onWall(moment, zone, uid, reading).date;
    const rule = on === undefined ? undefined : known(on);
    if (on === undefined || !rule) {
      apart.push(...alone(uid, other, reading, around));
      continue;
    }
    if (isCancelled(other)) moved.set(on, { on, left: true });
    else {
      const when = whenOf(other, uid, reading, false);
      if (!when) continue;
      const { date: to, minutes } = wallTime(when.start, zone);
      const from = clockText(minutes);
      const same = to === on && from === rule.from && when.lasts === rule.minutes;
      if (!same) moved.set(on, { on, to, from, minutes: when.lasts });
    }
  }
  return { moved: [...moved.values()], apart };
}

/** When one of its times is, on the wall of the whole; without a zone of its own it is said there. */
function onWall(
  moment: Moment,
  zone: string,
  uid: string,
  reading: Reading,
): { readonly date: string; readonly minutes?: number } {
  if (moment.minutes === undefined || (!moment.utc && moment.tzid === undefined)) return moment;
  const own = moment.utc ? 'UTC' : reading.zoneOf(moment.tzid, Number(moment.date.slice(0, 4)), uid);
  return own === zone ? moment : wallTime(instantOfMoment(moment, own), zone);
}

/** A time without the whole that it is of: an appointment that is once. */
function alone(
  uid: string,
  event: Component,
  reading: Reading,
  { isOff }: Around,
): readonly ReadAppointment[] {
  reading.problems.add('part-without-whole', uid);
  const when = whenOf(event, uid, reading, false);
  if (!when) return [];
  const moment = momentOf(first(event, 'RECURRENCE-ID')?.value ?? '');
  return [
    {
      uid: `${uid}#${moment?.date ?? when.date}`,
      sequence: sequenceOf(event),
      cancelled: isOff || isCancelled(event),
      ...saidOf(event),
      rule: once(when, when.date),
      exceptions: [],
    },
  ];
}
