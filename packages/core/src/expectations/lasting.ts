import { currentTerms, openProposals } from '../agreement/standing.ts';
import { latestFirst } from '../journal/latest-first.ts';
import { dateNow } from '../shared/dates.ts';
import type { Now } from '../shared/time.ts';
import type { Expectation, ExpectationsState } from './state.ts';

/** Later than any date. */
const NO_END = '9999-12-31';

/** The last day on which something of it is written, waits or holds; `undefined` where nothing does. */
function lastDay(one: Expectation): string | undefined {
  if (one.draft || openProposals(one).length > 0) return NO_END;
  const current = currentTerms(one);
  return current && (current.terms.until ?? NO_END);
}

const byLastDay = latestFirst(lastDay);
const byBegin = latestFirst(({ begun }: Expectation) => begun);

/** Those of which something is written, waits for an answer, or holds on the wall today; in no order that means anything. */
export const expectationsNow = ({ expectations }: ExpectationsState, now: Now): readonly Expectation[] =>
  byLastDay(expectations, { least: dateNow(now) }, (one) => one);

/**
 * Those of which something is written, waits or holds today, and of all others that are `wanted` the latest, at most so
 * many; in the order in which they begin. How many there ever were makes no difference.
 */
export function expectationsLately(
  state: ExpectationsState,
  now: Now,
  most: number,
  wanted: (one: Expectation) => boolean,
): readonly Expectation[] {
  const living = expectationsNow(state, now);
  const ids = new Set(living.map(({ id }) => id));
  const past = byBegin(state.expectations, { most }, (one) =>
    !ids.has(one.id) && wanted(one) ? one : undefined,
  );
  return [...living.filter(wanted), ...past].sort((a, b) => a.begun - b.begun || (a.id < b.id ? -1 : 1));
}
