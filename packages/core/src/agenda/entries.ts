import { defineEntry } from '../journal/entry-type.ts';
import { date, list, oneOf, optional, strict, uuid, whole, words } from '../journal/schema.ts';
import { clock, zone } from '../journal/wall-clock.ts';
import { appointmentKinds, cancelledBy } from './vocabulary.ts';

/** A day at most: what lasts longer is not an appointment. */
const duration = whole(5, 1440);

/**
 * When it is, or comes back, on the wall of its zone (A11). Strict: what a newer device says of a rule may change when it is.
 * A year holds 52 weeks and 12 months: `every` is at most the first.
 */
const rule = strict({
  how: oneOf(['once', 'weekly', 'monthly']),
  days: optional(list(oneOf([1, 2, 3, 4, 5, 6, 7]), 7)),
  every: optional(whole(1, 52)),
  nth: optional(oneOf([1, 2, 3, 4, -1])),
  from: clock(),
  minutes: duration,
  zone: zone(),
  starts: date(),
  until: optional(date()),
  count: optional(whole(1, 1000)),
});

/**
 * An appointment (A11); `about` is its id. A later one replaces it. `with` and `standIn` are ties, `who` a name in words;
 * `uid` and `sequence` are those of the calendar that it came from.
 */
export const appointmentSet = defineEntry({
  type: 'appointment.set',
  v: 1,
  kind: 'step',
  data: {
    what: oneOf(appointmentKinds),
    title: optional(words(120)),
    with: optional(uuid()),
    standIn: optional(uuid()),
    who: optional(words(80)),
    place: optional(words(300)),
    link: optional(words(500)),
    rule,
    trajectory: optional(uuid()),
    uid: optional(words(255)),
    sequence: optional(whole(0, 2 ** 31 - 1)),
  },
  texts: ['title', 'who', 'place', 'link'],
});

/** One time is at another moment; `on` is the date on which it would have been, which names it for good. */
export const appointmentMoved = defineEntry({
  type: 'appointment.moved',
  v: 1,
  kind: 'step',
  data: { on: date(), to: date(), from: clock(), minutes: duration },
});

/** One time is called off. */
export const appointmentCancelled = defineEntry({
  type: 'appointment.cancelled',
  v: 1,
  kind: 'step',
  data: { on: date(), by: optional(oneOf(cancelledBy)) },
});

/** One time is as it would have been after all, and nothing was said of it. */
export const appointmentRestored = defineEntry({
  type: 'appointment.restored',
  v: 1,
  kind: 'step',
  correctable: false,
  data: { on: date() },
});

export const appointmentSetAside = defineEntry({
  type: 'appointment.set-aside',
  v: 1,
  kind: 'step',
  correctable: false,
  data: {},
});

/** "I was there." */
export const appointmentWent = defineEntry({
  type: 'appointment.went',
  v: 1,
  kind: 'step',
  correctable: false,
  data: { on: date() },
});

/** Needs no reason, and is not counted (A8). */
export const appointmentNotThisTime = defineEntry({
  type: 'appointment.not-this-time',
  v: 1,
  kind: 'step',
  correctable: false,
  data: { on: date() },
});

/** Somebody is away from one date to another, both included; `about` is the id of that. `standIn`: who is there meanwhile. */
export const away = defineEntry({
  type: 'appointment.away',
  v: 1,
  kind: 'step',
  data: { with: uuid(), from: date(), until: date(), standIn: optional(uuid()) },
});

/** They are back, or were never away. */
export const awayEnded = defineEntry({
  type: 'appointment.away-ended',
  v: 1,
  kind: 'step',
  correctable: false,
  data: {},
});
