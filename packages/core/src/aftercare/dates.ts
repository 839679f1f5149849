import { addDays } from '../shared/time.ts';
import type { Terms } from './terms.ts';
import type { Intensity } from './vocabulary.ts';

/** So many days after its last day a course is still looked at: to round it off together, or to go on. */
export const DAYS_AFTER = 28;

/** One stretch of a course: how often, from a day up to and including another. */
export interface Stretch {
  readonly often: Intensity;
  readonly from: string;
  readonly until?: string;
}

/** The stretches of a course, one after the other; what lies beyond its last day is left out. */
export function stretchesOf({ starts, until, steps = [] }: Terms): readonly Stretch[] {
  if (starts === undefined) return [];
  const stretches: Stretch[] = [];
  let from = starts;
  for (const { often, weeks } of steps) {
    if (until !== undefined && from > until) break;
    const last = weeks === undefined ? until : addDays(from, 7 * weeks - 1);
    const end = last !== undefined && until !== undefined && last > until ? until : last;
    stretches.push({ often, from, ...(end !== undefined && { until: end }) });
    if (last === undefined) break;
    from = addDays(last, 1);
  }
  return stretches;
}

/** The stretch that a day falls in; before the first the first. The last goes on for as long as the course does. */
export function stretchOn(terms: Terms, day: string): Stretch | undefined {
  const stretches = stretchesOf(terms);
  const one = stretches.findLast(({ from }) => from <= day) ?? stretches[0];
  if (!one || one !== stretches.at(-1)) return one;
  const { often, from } = one;
  return { often, from, ...(terms.until !== undefined && { until: terms.until }) };
}

/** The date on the wall of who wrote an entry: its `at` begins with it. */
export const dateOf = (at: string): string => at.slice(0, 10);
