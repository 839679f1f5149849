import { DAY, MINUTE, wallTime } from '../../shared/time.ts';
import type { Component } from './content-lines.ts';
import { first, wordsIn } from './content-lines.ts';
import type { Moment } from './moments.ts';
import { instantOfMoment, minutesOf, momentOf } from './moments.ts';
import type { Problems } from './problems.ts';

/** What is known while one file is read. */
export interface Reading {
  readonly problems: Problems;
  /** The zone of the person, for what names none. */
  readonly zone: string;
  /** The zone that a name of this file stands for. */
  zoneOf(tzid: string | undefined, year: number, uid: string): string;
}

/** When one event of a file is, on the wall of a zone. */
export interface When {
  readonly zone: string;
  readonly date: string;
  readonly minutes: number;
  readonly lasts: number;
  readonly start: number;
}

/** What an event without an end is taken to last. */
const USUAL = 60;
const LEAST = 5;
const MOST = 1440;

/** When an event is; `undefined` where it does not say. One in UTC that is once is told on the person's own wall. */
export function whenOf(
  event: Component,
  uid: string,
  reading: Reading,
  comesBack: boolean,
): When | undefined {
  const property = first(event, 'DTSTART');
  const moment = property && momentOf(property.value, property.params);
  if (!moment) {
    reading.problems.add('no-start', uid);
    return undefined;
  }
  const zone = zoneOfMoment(moment, uid, reading, comesBack);
  const start = instantOfMoment(moment, zone);
  const { date, minutes } = moment.utc
    ? wallTime(start, zone)
    : { date: moment.date, minutes: moment.minutes ?? 0 };
  return { zone, date, minutes, start, lasts: lastsOf(event, uid, moment, start, reading) };
}

/** Without a time it is a whole day wherever the person is, and without a zone it is on their wall. */
function zoneOfMoment(moment: Moment, uid: string, reading: Reading, comesBack: boolean): string {
  if (moment.minutes === undefined) return reading.zone;
  if (moment.utc) return comesBack ? 'UTC' : reading.zone;
  return reading.zoneOf(moment.tzid, Number(moment.date.slice(0, 4)), uid);
}

function lastsOf(event: Component, uid: string, start: Moment, ms: number, reading: Reading): number {
  const { problems } = reading;
  const minutes = saidLength(event, uid, start, ms, reading);
  if (minutes === undefined) {
    if (start.minutes === undefined) return MOST;
    problems.add('no-end', uid);
    return USUAL;
  }
  if (minutes < 0) problems.add('ends-before-it-begins', uid);
  if (minutes > MOST) problems.add('lasts-longer-than-a-day', uid);
  return minutes < 0 ? USUAL : Math.min(MOST, Math.max(LEAST, minutes));
}

function saidLength(
  event: Component,
  uid: string,
  start: Moment,
  ms: number,
  reading: Reading,
): number | undefined {
  const duration = first(event, 'DURATION');
  if (duration) return minutesOf(duration.value);
  const property = first(event, 'DTEND');
  const end = property && momentOf(property.value, property.params);
  if (!end) return undefined;
  if (start.minutes === undefined || end.minutes === undefined)
    return (
      Math.round((instantOfMoment(end, 'UTC') - instantOfMoment({ ...start, utc: true }, 'UTC')) / DAY) * MOST
    );
  const year = Number(end.date.slice(0, 4));
  const zone = end.utc ? 'UTC' : reading.zoneOf(end.tzid ?? start.tzid, year, uid);
  return Math.round((instantOfMoment(end, zone) - ms) / MINUTE);
}

/** What an event says beside when it is. */
export function saidOf(event: Component): {
  readonly title?: string;
  readonly place?: string;
  readonly link?: string;
} {
  const [title, place, link] = [
    wordsIn(first(event, 'SUMMARY')?.value, 120),
    wordsIn(first(event, 'LOCATION')?.value, 300),
    wordsIn(first(event, 'URL')?.value, 500),
  ];
  return { ...(title && { title }), ...(place && { place }), ...(link && { link }) };
}
