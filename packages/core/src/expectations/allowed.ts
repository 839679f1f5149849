import { currentTerms, openProposals } from '../agreement/standing.ts';
import { findById } from '../journal/by-id.ts';
import type { Now } from '../shared/time.ts';
import * as entries from './entries.ts';
import { needsCardLife } from './needs-card-life.ts';
import { pausesOn, reviewsOpen } from './standing.ts';
import type { Expectation, ExpectationsState } from './state.ts';
import { expectationOf } from './state.ts';

/** The types that may be written about an id now, by either of the two. */
export function allowedAbout(state: ExpectationsState, about: string, now: Now): readonly string[] {
  const one = expectationOf(state, about);
  const card = findById(state.cards, about);
  return [
    ...(one ? allowedIn(one, now) : card ? [] : [entries.drafted.type]),
    ...(one ? [] : needsCardLife.allowed(card?.life ?? needsCardLife.start)),
    ...(one || card ? [] : [entries.limitsStated.type]),
  ];
}

function allowedIn(one: Expectation, now: Now): readonly string[] {
  const known = one.with !== undefined;
  const open = openProposals(one).length > 0;
  const holds = currentTerms(one) !== undefined;
  const reviews = reviewsOpen(one);
  const types: readonly (readonly [boolean, { readonly type: string }])[] = [
    [open, entries.accepted],
    [open, entries.declined],
    [open, entries.withdrawn],
    [!open && !holds && one.proposals.length > 0, entries.refusedAloud],
    [known, entries.proposed],
    [known, entries.spoken],
    [known, entries.drafted],
    [one.draft !== undefined, entries.draftDropped],
    [holds, entries.released],
    [holds && pausesOn(one, now).length < 2, entries.paused],
    [one.pauses.some(({ life }) => life === ON), entries.resumed],
    [holds && reviews.length === 0, entries.reviewOpened],
    [reviews.length > 0, entries.kept],
    [holds, entries.tried],
    [known, entries.limitsShown],
  ];
  return types.flatMap(([possible, { type }]) => (possible ? [type] : []));
}

const ON = JSON.stringify('on');
