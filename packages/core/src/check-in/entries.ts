import type { Writer } from '../journal/entry-type.ts';
import { defineEntry } from '../journal/entry-type.ts';
import { date, nullable, oneOf, string } from '../journal/schema.ts';
import { levels } from '../shared/phases.ts';

/** The eight questions of `words.md` 3, in their order. A number names a question; it is no amount. */
export const items = [1, 2, 3, 4, 5, 6, 7, 8] as const;
export type Item = (typeof items)[number];

/** The five worded answers of a question, in their order. A number names an answer; it is never added up (C1). */
export const answers = [1, 2, 3, 4, 5] as const;
export type Answer = (typeof answers)[number];

export const lengths = ['short', 'full'] as const;
export type Length = (typeof lengths)[number];

export const rhythms = ['daily', 'weekly', 'when-i-want'] as const;
export type Rhythm = (typeof rhythms)[number];

/** The owner, alone, together with somebody on one device, or noted after a call (C9). */
const writers: readonly Writer[] = [{ by: 'owner', via: ['own', 'together', 'reported'] }];

/** A check-in begins; `about` is its id in all entries that follow. */
export const opened = defineEntry({
  type: 'check-in.opened',
  v: 1,
  kind: 'step',
  writers,
  data: { length: oneOf(lengths) },
});

/** One question was answered, or skipped (`null`). A later answer to it replaces the one that is shown. */
export const answered = defineEntry({
  type: 'check-in.answered',
  v: 1,
  kind: 'step',
  writers,
  data: { item: oneOf(items), answer: nullable(oneOf(answers)) },
});

/** The person chose the colour that fits: the phase, and the level that this phase had when it was chosen. */
export const coloured = defineEntry({
  type: 'check-in.coloured',
  v: 1,
  kind: 'step',
  writers,
  data: { phase: string(/^[\s\S]{1,64}$/u), level: oneOf(levels) },
});

export const closed = defineEntry({
  type: 'check-in.closed',
  v: 1,
  kind: 'step',
  writers,
  correctable: false,
  data: {},
});

/** How often the person wants to be asked; `about` is the journal. */
export const rhythmChosen = defineEntry({
  type: 'check-in.rhythm-chosen',
  v: 1,
  kind: 'fact',
  data: { rhythm: oneOf(rhythms) },
});

/** Nothing is due up to and including a date (`YYYY-MM-DD`); `null` ends the pause. `about` is the journal. */
export const paused = defineEntry({
  type: 'check-in.paused',
  v: 1,
  kind: 'fact',
  data: { until: nullable(date()) },
});

/** "It passed": ends a day on which the person needed help (C3). `about` is the check-in or the journal. */
export const dayPassed = defineEntry({ type: 'day.passed', v: 1, kind: 'fact', writers, data: {} });
