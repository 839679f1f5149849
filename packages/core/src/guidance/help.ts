import type { Answer, Item, Wish } from '../check-in/index.ts';
import { checkInOf, showsPeopleNow, suicideLineFirst, wishOf } from '../check-in/index.ts';
import * as core from '../help-now/index.ts';
import { canBeCalled } from '../network/index.ts';
import type { Now } from '../shared/time.ts';
import { msOf } from '../shared/time.ts';
import type { Reachable } from './reachable.ts';
import { reachableNow } from './reachable.ts';
import type { States } from './states.ts';
import { isHardDay } from './states.ts';

type Lines = readonly core.Line[];

/** What help now shows to this person (H3): their reachable people behind the third door, then lines. */
export const helpNow = (states: States, lines: Lines, now: Now): core.HelpNow<Reachable> =>
  core.helpNow(lines, reachableNow(states, now), now);

/** Somebody who did not answer is not the next name for this long. */
const JUST_NOW = 3_600_000;

/**
 * After a call that nobody answered (H5): the next name that can be called, and an open line.
 * @param tried Ids of lines and people that were called just now, beside those whose "no answer" was noted in the last hour.
 */
export function afterNoAnswer(
  states: States,
  lines: Lines,
  now: Now,
  tried: readonly string[] = [],
): core.AfterNoAnswer<Reachable> {
  const noted = Object.entries(states.network?.contacts ?? {})
    .filter(([, contacts]) => contacts.some((one) => one.result === 'no-answer' && isJustNow(one.at, now)))
    .map(([tie]) => tie);
  const people = reachableNow(states, now).filter(canBeCalled);
  return core.afterNoAnswer(core.helpNow(lines, people, now), [...tried, ...noted]);
}

const isJustNow = (at: string, now: Now): boolean => Math.abs(now.ms - msOf(at)) < JUST_NOW;

/** People and lines on one screen. `suicide` is there where its line has to come first. */
export interface PeopleShown extends core.Someone<Reachable> {
  readonly suicide: readonly core.LineNow[];
}

/**
 * What stands on the very screen on which an answer was tapped (C10); `undefined` for most answers. It looks at this tap
 * and the ties, and leaves nothing behind. Who should not be called on a hard day is not among the people.
 */
export function peopleForAnswer(
  states: States,
  lines: Lines,
  now: Now,
  item: Item,
  answer: Answer | null,
): PeopleShown | undefined {
  if (!showsPeopleNow(item, answer)) return undefined;
  const help = core.helpNow(lines, reachableNow(states, now, { hard: true }), now);
  return { ...help.someone, suicide: suicideLineFirst(item, answer) ? help.suicide : [] };
}

/** The end of a check-in (C4): people and lines, always. */
export interface Ending extends core.Someone<Reachable> {
  /** On an *act* day they stand first and nothing more is asked. */
  readonly atOnce: boolean;
  /** What the person said would help. */
  readonly wish?: Wish;
}

/** What the end of a check-in shows, whatever was answered, skipped or coloured in it (C4). */
export function ending(states: States, lines: Lines, now: Now, checkIn: string): Ending {
  const { someone } = helpNow(states, lines, now);
  const closed = states['check-in'] && checkInOf(states['check-in'], checkIn);
  const wish = closed && wishOf(closed);
  return { ...someone, atOnce: isHardDay(states, now), ...(wish && { wish }) };
}
