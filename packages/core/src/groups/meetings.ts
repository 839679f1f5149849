import type { Exception, Occurrence, Rule, RuleProblem } from '../recurrence/index.ts';
import * as recurrence from '../recurrence/index.ts';
import type { Now } from '../shared/time.ts';
import { DAY } from '../shared/time.ts';

/** When a meeting comes back, on the wall of its zone (G1): each month where `nth` is given, else each `every` weeks. */
export interface Rhythm {
  readonly days: readonly number[];
  readonly every?: number | undefined;
  readonly nth?: number | undefined;
  /** `HH:MM` */
  readonly from: string;
  readonly minutes: number;
  readonly zone: string;
  readonly starts: string;
  readonly until?: string | undefined;
}

export const ruleOf = ({ every, ...rhythm }: Rhythm): Rule =>
  rhythm.nth === undefined ? { how: 'weekly', ...rhythm, every } : { how: 'monthly', ...rhythm };

export const problemOf = (rhythm: Rhythm): RuleProblem | undefined => recurrence.problemOf(ruleOf(rhythm));

/** Whether a date is one on which the meeting would be. */
export const wouldBeOn = (rhythm: Rhythm, on: string): boolean => recurrence.wouldBeOn(ruleOf(rhythm), on);

/** Whether the meeting is on a day now that it has exceptions: as always, or moved to it. */
export const isOn = (rhythm: Rhythm, exceptions: readonly Exception[], day: string): boolean =>
  recurrence.isOn(ruleOf(rhythm), exceptions, day);

/** How far ahead meetings are looked for. */
export const DAYS_AHEAD = 400;

/** The times of a meeting that end after `from` and begin before `until` (ms), the earliest first; at most 400 days of them. */
export const occurrencesOf = (
  rhythm: Rhythm,
  exceptions: readonly Exception[],
  from: number,
  until: number,
): readonly Occurrence[] =>
  recurrence.occurrencesOf(ruleOf(rhythm), exceptions, from, Math.min(until, from + DAYS_AHEAD * DAY));

/** The next time, or the one that goes on now; `undefined` where none comes within 400 days. */
export function nextTime(
  rhythm: Rhythm,
  exceptions: readonly Exception[],
  { ms }: Now,
): Occurrence | undefined {
  return recurrence.occurrencesOf(ruleOf(rhythm), exceptions, ms, ms + DAYS_AHEAD * DAY, 1)[0];
}
