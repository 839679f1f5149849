import { lastCourse, trajectoriesIn, whoseIs } from '../aftercare/index.ts';
import { coloursSince } from '../check-in/index.ts';
import type { Tie } from '../network/index.ts';
import { stageNow, stepsNow, tiesListed } from '../network/index.ts';
import type { Balance, Exchange, Size } from '../reciprocity/index.ts';
import {
  balanceOver,
  balanceWith,
  exchangesPutAside,
  lastGiven,
  latestExchanges,
} from '../reciprocity/index.ts';
import { dateNow } from '../shared/dates.ts';
import type { Now } from '../shared/time.ts';
import { addDays, DAY, daysBetween, wallTime, weekdayOf } from '../shared/time.ts';
import type { PersonShown } from './person-shown.ts';
import { personOf } from './person-shown.ts';
import { lastSetbackDay } from './setback-lately.ts';
import type { States } from './states.ts';
import { levelNow } from './states.ts';
import { isTrajectoryHidden } from './trajectory-person.ts';

/** What giving and getting lately comes to, for its owner alone (R7): words, about lately, never a figure. */
export interface BalanceShown {
  readonly overall: Balance;
  readonly ties: readonly { readonly who: PersonShown; readonly balance: Balance }[];
}

/** Those of whom something is said: personal or peer, there, not at rest (R7). */
const spokenOf = (states: States, now: Now): readonly Tie[] =>
  (states.network ? tiesListed(states.network) : []).filter(
    (tie) => tie.nature !== 'professional' && !['ended', 'died', 'resting'].includes(stageNow(tie, now)),
  );

/**
 * The balance in words (R2, R3); `undefined` until the person opened it. With *leaning* comes reassurance only: support is no
 * debt (R4). With *carrying* come a question how that is, and a pause (R6).
 */
export function balanceShown(states: States, now: Now): BalanceShown | undefined {
  const { reciprocity } = states;
  if (!reciprocity?.open) return undefined;
  const ties = spokenOf(states, now);
  return {
    overall: balanceOver(
      reciprocity,
      ties.map(({ id }) => id),
      now,
    ),
    ties: ties.map(({ id, name }) => ({ who: { id, name }, balance: balanceWith(reciprocity, id, now) })),
  };
}

/** Somebody for whom the person lately does much: a question how that is for them, and a pause (R6). */
export interface CarryingShown {
  readonly who: PersonShown;
  /** Whether a pause with this tie can be begun now. */
  readonly mayPause: boolean;
}

export function carryingShown(states: States, now: Now): readonly CarryingShown[] {
  const { network } = states;
  return (balanceShown(states, now)?.ties ?? []).flatMap(({ who, balance }) =>
    network && who.id !== undefined && balance === 'carrying'
      ? [{ who, mayPause: stepsNow(network, who.id, now).includes('tie.rested') }]
      : [],
  );
}

/** What was given and got (R1), with whom may be shown. */
export interface ExchangeShown extends Pick<Exchange, 'id' | 'at' | 'way' | 'kind' | 'size'> {
  readonly who: PersonShown;
}

/** The latest with whom may be shown (N7), at most so many, the oldest of them first. */
export function exchangesShown(states: States, most = 100): readonly ExchangeShown[] {
  const mayShow = (tie: string) => !['nowhere', 'gone'].some((one) => one === personOf(states, tie));
  return (states.reciprocity ? latestExchanges(states.reciprocity, most, mayShow) : []).flatMap(
    (one) => exchangeShown(states, one) ?? [],
  );
}

/** The latest of those that were put out of sight, at most so many, the latest first (J7). */
export const exchangesAsideShown = (states: States, most: number): readonly ExchangeShown[] =>
  states.reciprocity ? exchangesPutAside(states.reciprocity, most, (one) => exchangeShown(states, one)) : [];

function exchangeShown(states: States, { id, at, way, kind, size, with: tie }: Exchange) {
  const who = personOf(states, tie);
  return who === 'nowhere' || who === 'gone' ? undefined : { id, at, way, kind, size, who };
}

/** Something small to give to somebody (R5), of the size that the person said they can do. */
export interface GivingHint {
  readonly who: PersonShown;
  readonly size: Size;
}

/** For so many days after a setback, and at the beginning of a trajectory, *leaning* brings reassurance only (R4). */
const AFTER_A_SETBACK = 14;
const FIRST_DAYS = 90;

/**
 * A hint to give something back (R5): on a steady day, the first of its week on the wall, so at most once a week; only where
 * the balance was opened and the person said how much they can do; not in a week in which they gave something, or put
 * the hint aside; not in the first 90 days of a trajectory, nor in the 14 days after a setback (R4). To whom they lately got most from and gave least to.
 */
export function givingHint(states: States, now: Now): GivingHint | undefined {
  const { reciprocity } = states;
  const size = reciprocity?.canGive;
  if (!reciprocity?.open || size === undefined || size === 'nothing') return undefined;
  if (levelNow(states, now) !== 'steady' || !isFirstSteadyDay(states, now)) return undefined;
  if (setbackLately(states, now) || beganLately(states, now)) return undefined;
  const monday = mondayOf(dateNow(now));
  const thisWeek = (ms: number | undefined) => ms !== undefined && wallTime(ms, now.zone).date >= monday;
  if (thisWeek(reciprocity.hintPutAside)) return undefined;
  const ties = spokenOf(states, now);
  const given = (tie: string) => lastGiven(reciprocity, tie);
  if (ties.some(({ id }) => thisWeek(given(id)))) return undefined;
  const [first] = ties
    .filter(({ id }) => balanceWith(reciprocity, id, now) === 'leaning')
    .toSorted((a, b) => (given(a.id) ?? 0) - (given(b.id) ?? 0) || (a.id < b.id ? -1 : 1));
  return first && { who: { id: first.id, name: first.name }, size };
}

const mondayOf = (date: string): string => addDays(date, 1 - weekdayOf(date));

/** Whether no earlier day of this week was steady. */
function isFirstSteadyDay(states: States, now: Now): boolean {
  const today = dateNow(now);
  const monday = mondayOf(today);
  const checkIns = states['check-in'];
  return !(checkIns ? coloursSince(checkIns, now.ms - 8 * DAY) : []).some(({ level, at }) => {
    const { date } = wallTime(at, now.zone);
    return level === 'steady' && date >= monday && date < today;
  });
}

function setbackLately(states: States, now: Now): boolean {
  const last = lastSetbackDay(states, now);
  return last !== undefined && last >= addDays(dateNow(now), -AFTER_A_SETBACK);
}

/** Whether a trajectory of one's own is in its first 90 days; what ended meanwhile counts as well. */
function beganLately(states: States, now: Now): boolean {
  const today = dateNow(now);
  return (states.aftercare ? trajectoriesIn(states.aftercare) : []).some((one) => {
    const starts = lastCourse(one)?.terms.starts;
    return (
      starts !== undefined &&
      starts <= today &&
      daysBetween(starts, today) < FIRST_DAYS &&
      whoseIs(one) !== 'theirs' &&
      !isTrajectoryHidden(states, one.id)
    );
  });
}
