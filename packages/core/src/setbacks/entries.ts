import { defineEntry } from '../journal/entry-type.ts';
import { boolean, date, nullable, oneOf, optional, uuid, words } from '../journal/schema.ts';
import { concernKinds, goals, reflectionParts } from './vocabulary.ts';

const concern = optional(uuid());

/** What it is about, in the person's own word (L8); `about` is its id. A later one replaces it. */
export const concernWritten = defineEntry({
  type: 'concern.written',
  v: 1,
  kind: 'step',
  data: { kind: oneOf(concernKinds), word: optional(words(60)), goal: optional(oneOf(goals)) },
  texts: ['word'],
});

export const concernSetAside = defineEntry({
  type: 'concern.set-aside',
  v: 1,
  kind: 'step',
  correctable: false,
  data: {},
});

/** It happened, on a day or "I don't know when" (L5); `about` is its id. Said again, it moves to another day. */
export const setbackNoted = defineEntry({
  type: 'setback.noted',
  v: 1,
  kind: 'step',
  data: { day: nullable(date()), concern },
});

/** One part of looking back on it (L2): now, after months, or never. A later one replaces it. */
export const setbackReflected = defineEntry({
  type: 'setback.reflected',
  v: 1,
  kind: 'step',
  data: { part: oneOf(reflectionParts), text: words(2000) },
  texts: ['text'],
});

/** The person does not want to see it among the others. Noting it again brings it back, with all that was written. */
export const setbackSetAside = defineEntry({
  type: 'setback.set-aside',
  v: 1,
  kind: 'step',
  correctable: false,
  data: {},
});

/** A period that the person counts, from a date up to and including another, or still going on (L7); `about` is its id. */
export const ownDateSet = defineEntry({
  type: 'own-date.set',
  v: 1,
  kind: 'step',
  data: { from: date(), to: optional(date()), concern },
});

export const ownDateSetAside = defineEntry({
  type: 'own-date.set-aside',
  v: 1,
  kind: 'step',
  correctable: false,
  data: {},
});

/** Whether the time in recovery is shown at all (L7); `about` is the journal. */
export const timeShown = defineEntry({
  type: 'recovery-time.shown',
  v: 1,
  kind: 'fact',
  data: { shown: boolean() },
});
