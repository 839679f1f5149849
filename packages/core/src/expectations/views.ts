import type { Side } from '../agreement/side.ts';
import { currentTerms, holds, proposalsSeen } from '../agreement/standing.ts';
import { termsLife } from '../agreement/terms-life.ts';
import { allById } from '../journal/by-id.ts';
import { canonical } from '../shared/json.ts';
import type { Now } from '../shared/time.ts';
import { expectationsNow } from './lasting.ts';
import { pauseLife } from './pause-life.ts';
import { reviewLife } from './review-life.ts';
import { reviewsOpen, standingNow } from './standing.ts';
import type { Expectation, ExpectationsState, NeedsCard } from './state.ts';
import { expectationOf } from './state.ts';

/**
 * Whether a card to prepare a talk is offered (E6): the last two times were "not this time". It is an offer; nothing
 * else follows from it.
 */
export function talkOffered({ tries }: Pick<Expectation, 'tries'>): boolean {
  const [last, before] = tries.toSorted((a, b) => b.at - a.at);
  return last?.how === 'not-this-time' && before?.how === 'not-this-time';
}

/** The card "how you can help me" that was written last (E7), where it was not put away. */
export const needsCard = (state: ExpectationsState): NeedsCard | undefined =>
  allById(state.cards)
    .filter(({ life }) => life === KEPT)
    .toSorted((a, b) => b.written - a.written || (a.id < b.id ? -1 : 1))[0];

const KEPT = JSON.stringify('kept');

/** The ties that agreed to give some kind of support, and neither paused nor stopped it: for who is listed first (N9). */
export const agreedToGive = (state: ExpectationsState, kind: string, now: Now): ReadonlySet<string> =>
  new Set(
    expectationsNow(state, now).flatMap((one) => {
      const current = currentTerms(one);
      const runs = ['running', 'under-review'].includes(standingNow(one, now));
      return current &&
        runs &&
        one.with !== undefined &&
        current.terms.support === kind &&
        givenByThem(current)
        ? [one.with]
        : [];
    }),
  );

const givenByThem = (one: { readonly life: string; readonly terms: { readonly does: string } }): boolean =>
  (termsLife.regions(one.life).proposal === 'theirs') === (one.terms.does === 'proposer');

/**
 * What a thread means, with its two sides called `a` and `b`: the same text on both devices where the same words came in,
 * in whatever order. `mine` says which of the two this journal's owner is.
 */
export function meaningOf(state: ExpectationsState, id: string, mine: 'a' | 'b'): string {
  const one = expectationOf(state, id);
  if (!one) return 'null';
  const names = { mine, theirs: mine === 'a' ? 'b' : 'a' } as const;
  const sides = (regions: Readonly<Record<string, string>>) => ({
    [names.mine]: regions.mine,
    [names.theirs]: regions.theirs,
  });
  const nameOf = (side: string | undefined) => (side === 'mine' || side === 'theirs' ? names[side] : side);
  return canonical({
    proposals: proposalsSeen(one).map((proposal) => ({
      id: proposal.id,
      by: nameOf(termsLife.regions(proposal.life).proposal),
      words: sides(termsLife.regions(proposal.life)),
      holds: holds(proposal),
    })),
    holds: currentTerms(one)?.id ?? null,
    pauses: one.pauses
      .map(({ id: pause, side, life, until }) => ({
        pause,
        by: nameOf(side),
        on: pauseLife.allowed(life).length,
        until,
      }))
      .sort((a, b) => (a.pause < b.pause ? -1 : 1)),
    reviews: one.reviews
      .map(({ id: review, life, termsId }) => ({ review, termsId, ...sides(reviewLife.regions(life)) }))
      .sort((a, b) => (a.review < b.review ? -1 : 1)),
    open: reviewsOpen(one)
      .map((review) => review.id)
      .sort(),
    limits: Object.fromEntries(
      (['mine', 'theirs'] as const).map((side: Side) => [names[side], one.limits[side]?.entry ?? null]),
    ),
  });
}
