import { findById } from '../journal/by-id.ts';
import type { Now } from '../shared/time.ts';
import * as entries from './entries.ts';
import { needsCardLife } from './needs-card-life.ts';
import {
  currentTerms,
  openProposals,
  pausesOn,
  proposerOf,
  reviewsOpen,
  saidKept,
  waitsFor,
} from './standing.ts';
import type { Expectation, ExpectationsState } from './state.ts';
import { expectationOf } from './state.ts';

/** The types that the owner may write about an id now: what there are buttons for. */
export function allowedAbout(state: ExpectationsState, about: string, now: Now): readonly string[] {
  const one = expectationOf(state, about);
  const card = findById(state.cards, about);
  if (card) return needsCardLife.allowed(card.life);
  if (one) return allowedIn(one, now);
  return [entries.drafted.type, entries.limitsStated.type, ...needsCardLife.allowed(needsCardLife.start)];
}

function allowedIn(one: Expectation, now: Now): readonly string[] {
  const known = one.with !== undefined;
  const open = openProposals(one);
  const holds = currentTerms(one) !== undefined;
  const waiting = open.some((proposal) => waitsFor(proposal) === 'mine');
  const mine = open.filter((proposal) => proposerOf(proposal) === 'mine').length > 0;
  const paused = pausesOn(one, now).some(({ side }) => side === 'mine');
  const reviews = reviewsOpen(one);
  const types: readonly (readonly [boolean, { readonly type: string }])[] = [
    [waiting, entries.accepted],
    [waiting || mine, entries.declined],
    [mine, entries.withdrawn],
    [known, entries.proposed],
    [known, entries.spoken],
    [known, entries.drafted],
    [one.draft !== undefined, entries.draftDropped],
    [holds, entries.released],
    [holds && !paused, entries.paused],
    [one.pauses.some(({ side, life }) => side === 'mine' && life === ON), entries.resumed],
    [holds && reviews.length === 0, entries.reviewOpened],
    [reviews.some((review) => !saidKept(review, 'mine')), entries.kept],
    [holds, entries.tried],
    [known, entries.limitsShown],
  ];
  return types.flatMap(([possible, { type }]) => (possible ? [type] : []));
}

const ON = JSON.stringify('on');
