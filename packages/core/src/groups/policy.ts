import type { Refusal } from '../journal/area.ts';
import type { Exception } from '../recurrence/index.ts';
import { isDate } from '../shared/dates.ts';
import type { Rhythm } from './meetings.ts';
import { problemOf, wouldBeOn } from './meetings.ts';
import type { GroupsState } from './state.ts';
import { meetingOf, visitOf } from './state.ts';

/** Every reason for which an entry of this area may be refused, with its rule, beside those that recording gives for any. */
export const groupRefusals = {
  'no-such-date': 'G1',
  'ends-before-it-begins': 'G1',
  'no-such-zone': 'G1',
  'no-days': 'G1',
  'never-comes': 'G1',
  'not-on-that-day': 'G1',
  'text-missing': 'G3',
  'goes-with-itself': 'G2',
} as const;

export type GroupRefusalKey = keyof typeof groupRefusals;

export const refuse = (key: GroupRefusalKey | undefined, allowed: readonly string[]): Refusal | undefined =>
  key && { rule: groupRefusals[key], key, allowed };

export const judgeRhythm = (rhythm: Rhythm): GroupRefusalKey | undefined => problemOf(rhythm);

/** Only a time that there would be can be moved or left out. */
export function judgeException(
  state: GroupsState,
  about: string,
  { on, to }: { readonly on: string; readonly to?: string },
): GroupRefusalKey | undefined {
  const meeting = meetingOf(state, about);
  if (!isDate(on) || (to !== undefined && !isDate(to))) return 'no-such-date';
  return meeting && !wouldBeOn(meeting.rhythm, on) ? 'not-on-that-day' : undefined;
}

export const judgeRestored = (state: GroupsState, about: string, on: string): GroupRefusalKey | undefined =>
  meetingOf(state, about)?.exceptions.some((one: Exception) => one.on === on) ? undefined : 'not-on-that-day';

export function judgeVisit(data: {
  readonly group: string;
  readonly on: string;
  readonly with?: string | undefined;
}): GroupRefusalKey | undefined {
  if (!isDate(data.on)) return 'no-such-date';
  return data.with === data.group ? 'goes-with-itself' : undefined;
}

/** What is there can be taken away again by nothing at all. */
export const judgeTaken = (state: GroupsState, about: string, text: string): GroupRefusalKey | undefined =>
  text.trim() === '' && visitOf(state, about)?.tookAlong === undefined ? 'text-missing' : undefined;
