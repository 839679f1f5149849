import { holds, proposalsSeen } from '../agreement/standing.ts';
import { termsLife } from '../agreement/terms-life.ts';
import { allById, byBegin } from '../journal/by-id.ts';
import { dateNow } from '../shared/dates.ts';
import { canonical } from '../shared/json.ts';
import type { Now } from '../shared/time.ts';
import { imposedIn } from './imposed.ts';
import { isShared, sharedReplay } from './replay.ts';
import type { AftercareState, Move, Trajectory, Treatment } from './state.ts';
import { trajectoryOf } from './state.ts';
import { trajectoryLife } from './trajectory-life.ts';
import type { TemplateName } from './vocabulary.ts';
import { templateNames } from './vocabulary.ts';
import { whoseOfTwo } from './whose.ts';

/** All treatments that were noted, in the order in which they were. */
export const treatments = (state: AftercareState): readonly Treatment[] => byBegin(allById(state.treatments));

const daysOf = (dates: readonly (string | undefined)[]): readonly string[] =>
  dates.flatMap((date) => (date === undefined ? [] : [date])).sort();

const endsIn = (state: AftercareState): readonly string[] =>
  daysOf(allById(state.treatments).map(({ ends }) => ends));

/** The last day of the treatment that ended last, today included; `undefined` where none did. */
export const lastTreatmentEnd = (state: AftercareState, now: Now): string | undefined =>
  endsIn(state).findLast((ends) => ends <= dateNow(now));

/** The last day of the treatment that ends next, today included. */
export const nextTreatmentEnd = (state: AftercareState, now: Now): string | undefined =>
  endsIn(state).find((ends) => ends >= dateNow(now));

/** All moves to another home that were noted, the first one first. */
export const movesIn = (state: AftercareState): readonly Move[] =>
  allById(state.moves).toSorted((a, b) => (a.on < b.on ? -1 : 1));

/** The day of the last move to another home, up to today. */
export const lastMove = (state: AftercareState, now: Now): string | undefined =>
  daysOf(allById(state.moves).map(({ on }) => on)).findLast((on) => on <= dateNow(now));

/** The templates, the one to think of first in front (A5): after several earlier treatments that is the long one (S77). */
export function templatesFor(state: AftercareState): readonly TemplateName[] {
  const known = allById(state.treatments);
  const several = known.length > 1 || known.some((one) => one.several);
  return several ? ['long', ...templateNames.filter((name) => name !== 'long')] : templateNames;
}

/**
 * What a trajectory means, with its two sides called `a` and `b`: the same text on both devices where the same words came
 * in, in whatever order. `mine` says which of the two this journal's owner is. What only one of them knows of is not in it.
 */
export function meaningOf(state: AftercareState, id: string, mine: 'a' | 'b'): string {
  const one = trajectoryOf(state, id);
  // Of what was only drafted the other knows nothing.
  if (!one?.said.some(isShared)) return 'null';
  const names = { mine, theirs: mine === 'a' ? 'b' : 'a', both: 'both' } as const;
  const { life, current, pauses, reviews, open, end } = sharedReplay(one);
  const sides = (regions: Readonly<Record<string, string>>) => ({
    [names.mine]: regions.mine,
    [names.theirs]: regions.theirs,
  });
  const proposer = (regions: Readonly<Record<string, string>>) =>
    regions.proposal === 'mine' || regions.proposal === 'theirs' ? names[regions.proposal] : regions.proposal;
  return canonical({
    proposals: proposalsSeen(one).map((proposal) => {
      const regions = termsLife.regions(proposal.life);
      return { id: proposal.id, by: proposer(regions), words: sides(regions), holds: holds(proposal) };
    }),
    whose: names[whoseOfTwo(one) ?? 'both'],
    life: trajectoryLife.regions(life),
    holds: current?.proposal.id ?? null,
    pauses: pauses.map(({ id: pause, by, until }) => ({ pause, by: names[by], until })),
    reviews: reviews.map((review) => ({
      review: review.id,
      by: names[review.by],
      [names.mine]: review.mine?.id ?? null,
      [names.theirs]: review.theirs?.id ?? null,
    })),
    open: open.map((review) => review.id),
    asks: idsOf(one, 'more-asked'),
    settled: idsOf(one, 'ask-settled'),
    heard: idsOf(one, 'ask-heard'),
    imposed: imposedIn(one.said)
      .map((word) => word.id)
      .sort(),
    end: end ? { course: end.course, by: names[end.by], at: end.at } : null,
  });
}

const idsOf = ({ said }: Trajectory, what: string): readonly string[] =>
  said.flatMap((word) => (word.what === what ? [word.id] : [])).sort();
