import { defineEntry } from '../journal/entry-type.ts';
import { date, list, oneOf, optional, uuid, whole, words } from '../journal/schema.ts';
import { clock, zone } from '../journal/wall-clock.ts';
import { programmes, settings, takingPart } from './vocabulary.ts';

const id = uuid();
const duration = whole(5, 720);

/** What is known of a group (G1); `about` is the tie that it is. Replaces the fields that it carries. */
export const groupDescribed = defineEntry({
  type: 'group.described',
  v: 1,
  kind: 'fact',
  data: {
    programme: optional(oneOf(programmes)),
    setting: optional(oneOf(settings)),
    place: optional(words(300)),
    link: optional(words(500)),
    agreements: optional(words(1000)),
    confidentiality: optional(words(1000)),
  },
  texts: ['place', 'link', 'agreements', 'confidentiality'],
});

/**
 * A meeting that comes back (G1), in the wall-clock time of its zone; `about` is its id, `group` the tie. Each `every`
 * weeks on `days` counted from the week of `starts`; or, where `nth` is given, each month on the nth such day (-1: the last).
 */
export const meetingSet = defineEntry({
  type: 'group.meeting-set',
  v: 1,
  kind: 'step',
  data: {
    group: id,
    days: list(oneOf([1, 2, 3, 4, 5, 6, 7]), 7),
    every: optional(whole(1, 26)),
    nth: optional(oneOf([1, 2, 3, 4, -1])),
    from: clock(),
    minutes: duration,
    zone: zone(),
    starts: date(),
    until: optional(date()),
  },
});

/** One time is at another moment; `on` is the date on which it would have been, which names it for good. */
export const meetingMoved = defineEntry({
  type: 'group.meeting-moved',
  v: 1,
  kind: 'step',
  data: { on: date(), to: date(), from: clock(), minutes: duration },
});

/** One time is left out. */
export const meetingCancelled = defineEntry({
  type: 'group.meeting-cancelled',
  v: 1,
  kind: 'step',
  data: { on: date() },
});

/** One time is as it would have been after all. */
export const meetingRestored = defineEntry({
  type: 'group.meeting-restored',
  v: 1,
  kind: 'step',
  correctable: false,
  data: { on: date() },
});

export const meetingSetAside = defineEntry({
  type: 'group.meeting-set-aside',
  v: 1,
  kind: 'step',
  correctable: false,
  data: {},
});

/** Going there one time (G3); `about` is the visit. `with`: a tie to go with (G2). */
export const planned = defineEntry({
  type: 'group.planned',
  v: 1,
  kind: 'step',
  data: { group: id, on: date(), meeting: optional(id), with: optional(id) },
});

/** "I was there." What they did there may be said, or not. */
export const wasThere = defineEntry({
  type: 'group.was-there',
  v: 1,
  kind: 'step',
  data: {
    group: id,
    on: date(),
    meeting: optional(id),
    did: optional(list(oneOf(takingPart), takingPart.length)),
  },
});

/** Needs no reason, and is not counted. */
export const notThisTime = defineEntry({
  type: 'group.not-this-time',
  v: 1,
  kind: 'step',
  correctable: false,
  data: {},
});

/** A private note to prepare (G3). An empty one drops it. */
export const prepared = defineEntry({
  type: 'group.prepared',
  v: 1,
  kind: 'step',
  data: { text: words(2000) },
  texts: ['text'],
});

/** One thing to take along (G3); it can go into the plan. */
export const tookAlong = defineEntry({
  type: 'group.took-along',
  v: 1,
  kind: 'step',
  data: { text: words(300) },
  texts: ['text'],
});

/** Somebody was met at a group (G4); `about` is their tie. */
export const personMet = defineEntry({
  type: 'group.person-met',
  v: 1,
  kind: 'fact',
  data: { group: id },
});
