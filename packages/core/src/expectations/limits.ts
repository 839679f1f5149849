import type { output } from 'zod/v4/core';
import { list, loose, oneOf, optional, strict, whole, words } from '../journal/schema.ts';
import { zone } from '../journal/wall-clock.ts';
import { clockTime } from '../shared/hours.ts';
import type { Now } from '../shared/time.ts';
import { DAY, knownZone, MINUTE, stretchAt } from '../shared/time.ts';
import type { Terms } from './terms.ts';
import { clock, daysOf, weekday } from './terms.ts';
import { contactWays, supportKinds } from './vocabulary.ts';

/** What somebody can do and what not (E4). What is left out is no limit. */
export const limitsSchema = loose({
  /** Only by these ways. */
  channels: optional(list(oneOf(contactWays), contactWays.length)),
  /** Only in these hours of the week, on the wall of their zone. */
  hours: optional(
    strict({ zone: zone(), weekly: list(strict({ days: list(weekday, 7), from: clock, to: clock }), 21) }),
  ),
  /** Not this kind of support. */
  notKinds: optional(list(oneOf(supportKinds), supportKinds.length)),
  /** How many agreements at one time. */
  most: optional(whole(0, 99)),
  /** Shown, never judged. */
  words: optional(words(500)),
});

export type StatedLimits = output<typeof limitsSchema>;

/** The limit that something goes beyond. */
export type LimitKey = 'channel' | 'hours' | 'kind' | 'number';

/**
 * The first stated limit that terms go beyond (E4), or none. `theyDo`: whether the one whose limits these are would do it;
 * `carried`: how many agreements they carry already, asked ones included.
 */
export function beyond(
  limits: StatedLimits,
  terms: Terms,
  { theyDo, carried, now }: { readonly theyDo: boolean; readonly carried: number; readonly now: Now },
): LimitKey | undefined {
  const { channels, notKinds, most } = limits;
  if (channels && terms.channel !== undefined && !channels.includes(terms.channel)) return 'channel';
  if (theyDo && notKinds?.includes(terms.support)) return 'kind';
  if (!withinHours(limits, terms, now)) return 'hours';
  return theyDo && most !== undefined && carried >= most ? 'number' : undefined;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

const WEEK = 7 * DAY;

/** Whether the times of terms lie within the stated hours. Terms without times are settled each time anew. */
function withinHours({ hours }: StatedLimits, terms: Terms, now: Now): boolean {
  const { when } = terms;
  if (!hours || !knownZone(hours.zone) || when === undefined || when.how === 'we-see') return true;
  const open = hours.weekly.flatMap(({ days, from, to }) => stretches(days, from, to));
  if (when.how === 'any-time') return covers(open, { from: 0, to: WEEK });
  const asked = stretches(daysOf(terms), when.from ?? '00:00', when.to ?? '24:00');
  return apart(when.zone ?? hours.zone, hours.zone, now).every((shift) =>
    asked.every(({ from, to }) => covers(open, { from: from + shift, to: to + shift })),
  );
}

/** Times of the week in milliseconds since Monday 00:00; one that runs over Sunday's midnight goes beyond the week. */
function stretches(days: readonly number[], from: string, to: string): readonly Stretch[] {
  const start = clockTime(from);
  const end = clockTime(to);
  return days.map((day) => {
    const midnight = (day - 1) * DAY;
    return { from: midnight + start, to: midnight + (end <= start ? end + DAY : end) };
  });
}

/** Whether every moment of a stretch is in one of the others; weeks follow each other round. */
function covers(open: readonly Stretch[], { from, to }: Stretch): boolean {
  const base = Math.floor(from / WEEK) * WEEK;
  const all = [-WEEK, 0, WEEK, 2 * WEEK]
    .flatMap((shift) => open.map((one) => ({ from: one.from + base + shift, to: one.to + base + shift })))
    .sort((a, b) => a.from - b.from);
  let reached = from;
  for (const one of all) if (one.from <= reached && one.to > reached) reached = one.to;
  return reached >= to;
}

/** How far the walls of two zones are apart in the coming year: one or two differences, four around changes of the clock. */
function apart(asked: string, stated: string, now: Now): readonly number[] {
  if (asked === stated) return [0];
  const differences = new Set<number>();
  for (let week = 0; week <= 53; week++) {
    const ms = now.ms + week * WEEK;
    differences.add(stretchAt(ms, stated).offset - stretchAt(ms, asked).offset);
  }
  return [...differences].map((ms) => Math.round(ms / MINUTE) * MINUTE);
}
