import { isDate } from '../shared/dates.ts';
import { knownZone } from '../shared/time.ts';
import { firstDay, stepsOf } from './days.ts';

/**
 * When something is, or comes back, on the wall of its zone. *once*: on `starts`. *weekly*: on `days`, each `every` weeks
 * counted from the week (Monday first) of `starts`. *monthly*: on the nth such weekday (-1: the last) of each `every`
 * months, counted from the month of `starts`. It may go on for good; of `until` and `count`, what comes first ends it.
 */
export interface Rule {
  readonly how: 'once' | 'weekly' | 'monthly';
  /** Monday is 1, Sunday is 7. */
  readonly days?: readonly number[] | undefined;
  readonly every?: number | undefined;
  readonly nth?: number | undefined;
  /** `HH:MM` */
  readonly from: string;
  readonly minutes: number;
  readonly zone: string;
  /** `YYYY-MM-DD`, and not before it */
  readonly starts: string;
  /** `YYYY-MM-DD`, included */
  readonly until?: string | undefined;
  /** How many times there would be, those that are moved or left out among them. */
  readonly count?: number | undefined;
}

/** In minutes; a day on which the clock changes is as whole. */
const WHOLE = 1440;

/** Whether it is for a whole day, and no hour of it: as calendars have a day without a time. */
export const isWholeDay = ({ from, minutes }: Pick<Rule, 'from' | 'minutes'>): boolean =>
  from === '00:00' && minutes === WHOLE;

/** How a rule can be none. */
export type RuleProblem =
  | 'no-such-date'
  | 'ends-before-it-begins'
  | 'no-such-zone'
  | 'no-days'
  | 'never-comes';

export function problemOf(rule: Rule): RuleProblem | undefined {
  const { how, starts, until, zone } = rule;
  if (!isDate(starts) || (until !== undefined && !isDate(until))) return 'no-such-date';
  if (until !== undefined && until < starts) return 'ends-before-it-begins';
  if (!knownZone(zone)) return 'no-such-zone';
  const { days = [], nth } = rule;
  if (how !== 'once' && days.length === 0) return 'no-days';
  if (how === 'monthly' && nth === undefined) return 'no-days';
  return firstDay(stepsOf(rule)) === undefined ? 'never-comes' : undefined;
}

/** The fields that a rule of its kind has; what it would not look at is left out. */
export function asRule({ how, days, every, nth, from, minutes, zone, starts, until, count }: Rule): Rule {
  const bare = { how, from, minutes, zone, starts };
  if (how === 'once') return bare;
  return {
    ...bare,
    ...(days && { days }),
    ...(every !== undefined && { every }),
    ...(how === 'monthly' && nth !== undefined && { nth }),
    ...(until !== undefined && { until }),
    ...(count !== undefined && { count }),
  };
}
