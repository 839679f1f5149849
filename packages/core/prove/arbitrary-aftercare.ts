import fc from 'fast-check';
import type { Terms, Trajectory } from '../src/aftercare/index.ts';
import {
  asksOpen,
  componentKinds,
  currentCourse,
  intensities,
  openProposalsOf,
  reviewsOpen,
  trajectoriesIn,
  trajectoryOf,
} from '../src/aftercare/index.ts';
import type { Side } from '../src/agreement/index.ts';
import { proposerOf, termsIdOf, waitsFor } from '../src/agreement/index.ts';
import type { AllStates } from '../src/all.ts';
import { OWNER } from '../src/journal/index.ts';
import { addDays, isRecord, msOf } from '../src/shared/index.ts';
import type { Draft } from '../src/state.ts';

const whose = fc.constantFrom('proposer' as const, 'other' as const, 'both' as const);
const often = fc.constantFrom(...intensities);

const component = fc.record(
  { kind: fc.constantFrom(...componentKinds), often, who: fc.constantFrom('Kim', 'the clinic') },
  { requiredKeys: ['kind'] },
);

/** A course as people write it: mostly sound, now and then with an end before the beginning. */
export const anyCourse: fc.Arbitrary<Terms> = fc
  .tuple(
    whose,
    fc.constantFrom('2026-03-20', '2026-04-10', '2026-06-01'),
    fc.constantFrom(undefined, undefined, '2028-12-31', '2029-06-30', '2026-01-01'),
    fc.array(fc.record({ often, weeks: fc.integer({ min: 1, max: 12 }) }), { maxLength: 2 }),
    often,
    fc.array(component, { minLength: 1, maxLength: 2 }),
    fc.constantFrom(undefined, 4, 12),
  )
  .map(([who, starts, until, first, last, components, reviewEvery]) => ({
    what: 'course' as const,
    whose: who,
    starts,
    ...(until && { until }),
    steps: [...first, { often: last }],
    components,
    ...(reviewEvery && { reviewEvery }),
  }));

/** What two people decide: mostly a course, at times a longer pause, or the end. */
export const anyDecision: fc.Arbitrary<Terms> = fc.oneof(
  { weight: 6, arbitrary: anyCourse },
  {
    weight: 1,
    arbitrary: fc
      .tuple(whose, fc.constantFrom('2027-05-01', '2028-05-01'))
      .map(([who, until]) => ({ what: 'pause' as const, whose: who, until })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(whose, fc.constantFrom('2027-05-01', '2028-05-01'))
      .map(([who, on]) => ({ what: 'rounding-off' as const, whose: who, on })),
  },
);

/** With whom a trajectory is. */
export const otherIn = (states: Partial<AllStates> | undefined, about: string): string | undefined =>
  states?.aftercare && trajectoryOf(states.aftercare, about)?.with;

/** What one side can name of a trajectory, for each kind of word. */
function named(
  states: Partial<AllStates>,
  { type, at = '' }: Draft,
  one: Trajectory,
  side: Side,
  pick: number,
): Readonly<Record<string, unknown>> {
  const oneOf = <T>(list: readonly T[]): T | undefined => list[pick % Math.max(list.length, 1)];
  const name = (key: string, value: string | undefined) => (value === undefined ? {} : { [key]: value });
  const open = openProposalsOf(one, { ms: msOf(at), zone: 'Europe/Amsterdam' });
  const current = currentCourse(one)?.termsId;
  const said = (what: 'paused' | 'imposed') =>
    oneOf(one.said.filter((word) => word.what === what && word.side === side))?.id;
  // Now and then a no to what both agreed on before.
  if (/\.(not-agreed|withdrawn)$/.test(type) && (pick >> 4) % 3 === 0 && current) return { termsId: current };
  switch (type) {
    case 'trajectory.accepted':
    case 'trajectory.not-agreed':
      return name('termsId', oneOf(open.filter((proposal) => waitsFor(proposal) === side))?.id);
    case 'trajectory.withdrawn':
      return name('termsId', oneOf(open.filter((proposal) => proposerOf(proposal) === side))?.id);
    case 'trajectory.proposed':
      return { instead: oneOf([current, current, oneOf(open)?.id]) };
    case 'trajectory.paused':
      return { until: addDays(at.slice(0, 10), pick % 29) };
    case 'trajectory.resumed':
      return name('pause', said('paused'));
    case 'trajectory.review-opened':
      return name('termsId', current);
    case 'trajectory.reviewed':
      return name('review', oneOf(reviewsOpen(one).filter((review) => !review[side]))?.id);
    case 'trajectory.ask-heard':
      return name('ask', oneOf(asksOpen(one).filter((ask) => ask.side !== side))?.id);
    case 'trajectory.ask-settled':
      return name('ask', oneOf(asksOpen(one).filter((ask) => ask.side === side))?.id);
    case 'trajectory.imposed-ended':
      return name('imposed', said('imposed'));
    case 'trajectory.came-back': {
      const next = states.aftercare ? trajectoriesIn(states.aftercare) : [];
      return name('to', oneOf(next.filter(({ after }) => after === one.id))?.id);
    }
    default:
      return {};
  }
}

const isTerms = (value: unknown): value is Terms => isRecord(value) && 'whose' in value;

/** A word of a trajectory with what chance can't know: names of what stands in it, and terms under their own name. */
export function ofTrajectory(draft: Draft, states: Partial<AllStates> | undefined, pick: number): Draft {
  const one = states?.aftercare && trajectoryOf(states.aftercare, draft.about);
  const side = (draft.by ?? OWNER) === OWNER ? 'mine' : 'theirs';
  // Now and then a name that nobody knows.
  const more = !states || !one || pick % 17 === 0 ? {} : named(states, draft, one, side, pick);
  if (draft.type === 'trajectory.drafted') {
    const { with: tie, after, ...rest } = draft.data;
    const others = (states?.aftercare ? trajectoriesIn(states.aftercare) : []).filter(
      ({ id }) => id !== draft.about,
    );
    const before = pick % 3 === 0 ? others[pick % Math.max(others.length, 1)]?.id : undefined;
    // With whom it is does not change.
    const other = one?.with ?? (pick % 5 === 0 ? undefined : tie);
    return {
      ...draft,
      data: { ...rest, ...(before && { after: before }), ...(other !== undefined && { with: other }) },
    };
  }
  const { instead: _, ...rest } = draft.data;
  const data: Draft['data'] = { ...rest, ...more };
  if (!isTerms(data.terms) || !('mark' in data)) return { ...draft, data };
  const { instead: wanted, ...bare } = data;
  const instead = typeof wanted === 'string' ? wanted : undefined;
  const whole = { thread: draft.about, mark: draft.id, terms: data.terms, instead };
  return {
    ...draft,
    data: { ...bare, mark: draft.id, termsId: termsIdOf(whole), ...(instead && { instead }) },
  };
}
