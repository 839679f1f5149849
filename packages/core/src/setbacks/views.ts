import { allById, byBegin } from '../journal/by-id.ts';
import { dateNow } from '../shared/dates.ts';
import type { Now } from '../shared/time.ts';
import { addDays, wallTime } from '../shared/time.ts';
import type { Concern, OwnDate, Setback, SetbacksState } from './state.ts';
import type { ConcernKind, ReflectionPart } from './vocabulary.ts';
import { reflectionParts } from './vocabulary.ts';

/** What the recovery is about (L8), in the order in which it was written down. */
export const concernsKept = (state: SetbacksState): readonly Concern[] =>
  byBegin(allById(state.concerns)).filter(({ life }) => life === KEPT);

const KEPT = JSON.stringify('kept');

/** The kinds that safety goes by (L4), each once; none where nothing was said. */
export const kindsKept = (state: SetbacksState): readonly ConcernKind[] => [
  ...new Set(concernsKept(state).map(({ kind }) => kind)),
];

/**
 * The setbacks that a person noted, by the day on which they were, the oldest first; one without a day stands at the day
 * on which it was written down. What lies more than a day ahead was dated by a clock that ran fast, and waits.
 */
export function setbacksByTime(state: SetbacksState, now: Now): readonly Setback[] {
  const latest = addDays(dateNow(now), 1);
  const dayOf = ({ day, at }: Setback): string => day ?? wallTime(at, now.zone).date;
  return byBegin(allById(state.setbacks))
    .filter((one) => one.life !== SET_ASIDE && dayOf(one) <= latest)
    .toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
}

const SET_ASIDE = JSON.stringify('set-aside');

/** What nothing was written about yet, in the order in which it may be looked at (L2). Leaving it all is as good. */
export const partsLeft = ({ words }: Pick<Setback, 'words'>): readonly ReflectionPart[] =>
  reflectionParts.filter((part) => !words[part]);

/** The periods that the person counts (L7), by their beginning. */
export const ownDates = (state: SetbacksState): readonly OwnDate[] =>
  byBegin(allById(state.ownDates))
    .filter(({ life }) => life === KEPT)
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
