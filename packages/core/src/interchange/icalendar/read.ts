import type { Exception, Rule } from '../../recurrence/index.ts';
import { isDate } from '../../shared/dates.ts';
import { addDays, knownZone } from '../../shared/time.ts';
import type { Component } from './content-lines.ts';
import { componentReader, first, wordsIn } from './content-lines.ts';
import type { Reading } from './event.ts';
import { saidOf } from './event.ts';
import { momentOf } from './moments.ts';
import type { CalendarProblem } from './problems.ts';
import { Problems } from './problems.ts';
import { appointmentsOf } from './whole.ts';
import { zoneDescribed, zoneNamed } from './zones.ts';

/** An appointment as a calendar file has it. */
export interface ReadAppointment {
  /** What the calendar calls it; with the date behind a `#`, where one of its times stands for itself. */
  readonly uid: string;
  readonly sequence: number;
  /** The calendar called it off. */
  readonly cancelled: boolean;
  readonly title?: string;
  readonly place?: string;
  readonly link?: string;
  readonly rule: Rule;
  readonly exceptions: readonly Exception[];
}

export interface CalendarRead {
  readonly appointments: readonly ReadAppointment[];
  /** How many were not looked at, since they were once and are over (`isWanted`). */
  readonly over: number;
  readonly problems: readonly CalendarProblem[];
}

export interface ReadOptions {
  /** At most so many appointments. */
  readonly most: number;
  /** The zone of the person, for what names none that is known. */
  readonly zone: string;
  /** `YYYY-MM-DD`: of what our rule can't say, the single times from this date on are taken; else from its own first. */
  readonly from?: string;
  /** Of what was once and is over before `from`, only those of these names are looked at; without it, all. */
  readonly isWanted?: (uid: string) => boolean;
}

/** Reads a file whose pieces come one after the other. */
export interface CalendarReader {
  /** The next piece: it begins where a line begins and ends where one ends, with its folds. */
  add(text: string): void;
  /** What was found; `isWhole` (else `true`): the pieces were all of the file. Called once, at the end. */
  read(isWhole?: boolean): CalendarRead;
  /** The same in steps, of what has one name at most: who goes through them may do other work between two of them. */
  reading(isWhole?: boolean): Generator<undefined, CalendarRead>;
}

/** So often a day is held against a part of a rule: enough for some thousands of rules that ours can't say. */
const LOOKS = 10_000_000;
/** So many events of a file are looked at. */
const MOST_EVENTS = 50_000;

/**
 * Reads a calendar file (RFC 5545), also one that keeps to no rule. Never throws; what can't be said as it stands there is
 * listed, and takes bounded time whatever is in it.
 */
export function readCalendar(text: string, options: ReadOptions): CalendarRead {
  const reader = calendarReader(options);
  reader.add(text);
  return reader.read();
}

/** The same of a file that is too big to be held as a whole: of what is over nothing is held. */
export function calendarReader(options: ReadOptions): CalendarReader {
  const { zone, from, isWanted } = options;
  const problems = new Problems();
  const home = knownZone(zone) ? zone : 'UTC';
  const since = from !== undefined && isDate(from) ? from : undefined;
  let over = 0;
  const reader = componentReader({
    most: MOST_EVENTS,
    odd: (what) => problems.add(ODD[what]),
    drops(event) {
      const isDropped =
        since !== undefined && isWanted !== undefined && isOver(event, since) && !isWanted(nameOf(event));
      if (isDropped) over++;
      return isDropped;
    },
  });
  const reading = (isWhole = true) => found(reader.end(isWhole), problems, { ...options, home, since, over });
  return {
    add: reader.add,
    read(isWhole) {
      const steps = reading(isWhole);
      for (;;) {
        const { done, value } = steps.next();
        if (done) return value;
      }
    },
    reading,
  };
}

const ODD = { end: 'cut-off', line: 'line-not-understood', many: 'too-many' } as const;

/** Whether it was once, and is over before a day: none lasts longer than a day here, and zones are a day apart at most. */
function isOver(event: Component, since: string): boolean {
  if (['RRULE', 'RDATE', 'RECURRENCE-ID'].some((name) => first(event, name))) return false;
  const start = first(event, 'DTSTART');
  const moment = start && momentOf(start.value, start.params);
  return moment !== undefined && addDays(moment.date, 2) < since;
}

interface Finding extends Pick<ReadOptions, 'most'>, Pick<CalendarRead, 'over'> {
  readonly home: string;
  readonly since: string | undefined;
}

function* found(
  root: Component,
  problems: Problems,
  { most, home, since, over }: Finding,
): Generator<undefined, CalendarRead> {
  const calendars = root.parts.filter(({ name }) => name === 'VCALENDAR');
  if (calendars.length === 0) problems.add('not-a-calendar');
  const appointments: ReadAppointment[] = [];
  const budget = { looks: LOOKS };
  const all = new Map<string, readonly Component[]>();
  for (const calendar of calendars) {
    const reading = readingOf(calendar, problems, home);
    const isOff = first(calendar, 'METHOD')?.value.trim().toUpperCase() === 'CANCEL';
    for (const [uid, events] of yield* byUid(calendar)) {
      yield;
      all.set(uid, events);
      if (appointments.length >= most) problems.add('too-many', uid);
      else {
        const here = appointmentsOf(uid, events, reading, { isOff, from: since, budget });
        const fit = here.slice(0, most - appointments.length);
        appointments.push(...fit);
        if (fit.length < here.length) problems.add('too-many', uid, here.length - fit.length);
      }
    }
  }
  const titleOf = (uid: string) => all.get(uid)?.flatMap((event) => saidOf(event).title ?? [])[0];
  return { appointments, over, problems: problems.list(titleOf) };
}

function readingOf(calendar: Component, problems: Problems, home: string): Reading {
  const described = new Map(
    calendar.parts
      .filter(({ name }) => name === 'VTIMEZONE')
      .map((one) => [first(one, 'TZID')?.value.trim() ?? '', one]),
  );
  const own = zoneNamed(first(calendar, 'X-WR-TIMEZONE')?.value ?? '') ?? home;
  const known = new Map<string, string | undefined>();
  return {
    problems,
    zone: own,
    zoneOf(tzid, year, uid) {
      if (tzid === undefined) return own;
      if (!known.has(tzid)) {
        const part = described.get(tzid) ?? described.get(`"${tzid}"`);
        known.set(tzid, zoneNamed(tzid) ?? (part && zoneDescribed(part, year, own)));
      }
      const zone = known.get(tzid);
      if (zone === undefined) problems.add('zone-not-known', uid);
      return zone ?? own;
    },
  };
}

/** So long a name is that an entry keeps; of a longer one the beginning and the end. */
const LONGEST = 200;

/** A name as it was before it was written into a file; without signs that can't be written into one. */
const nameIn = (value: string | undefined): string =>
  (wordsIn(value, Number.POSITIVE_INFINITY) ?? '').replace(/\p{Cc}/gu, '').trim();

/** What a calendar calls an event; one without a name is called by when and what it is. */
function nameOf(event: Component): string {
  const named = Array.from(nameIn(first(event, 'UID')?.value));
  const uid =
    named.length > LONGEST ? [...named.slice(0, LONGEST - 60), ...named.slice(-60)].join('') : named.join('');
  return (
    uid || `${first(event, 'DTSTART')?.value ?? ''} ${first(event, 'SUMMARY')?.value ?? ''}`.slice(0, LONGEST)
  );
}

/** The events of a calendar by their names, one a step. */
function* byUid(calendar: Component): Generator<undefined, ReadonlyMap<string, readonly Component[]>> {
  const found = new Map<string, Component[]>();
  for (const event of calendar.parts) {
    if (event.name !== 'VEVENT') continue;
    const name = nameOf(event);
    const events = found.get(name);
    if (events) events.push(event);
    else found.set(name, [event]);
    yield;
  }
  return found;
}
