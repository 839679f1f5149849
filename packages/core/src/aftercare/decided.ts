import { bothSides } from '../agreement/side.ts';
import { holds } from '../agreement/standing.ts';
import type { Moment, Said } from './said.ts';
import { inTime, later, wordsAs } from './said.ts';
import type { Proposal, Seen } from './state.ts';
import type { Terms } from './terms.ts';

/** Terms that both agreed on, and the later of the two yeses (A3). */
export interface Agreed extends Moment {
  readonly proposal: Seen;
}

/** All that both agreed on, each at the later of the two yeses, in that order. */
export function agreedIn(proposals: readonly Proposal[], words: readonly Said[]): readonly Agreed[] {
  const yeses = wordsAs(words, 'proposed', 'accepted');
  return proposals
    .filter((proposal) => holds(proposal))
    .flatMap((proposal) => {
      const [mine, theirs] = bothSides.map((side) =>
        yeses.find((word) => word.side === side && word.termsId === proposal.id),
      );
      if (!mine || !theirs) return [];
      const { at, id } = later(mine, theirs);
      return [{ proposal, at, id }];
    })
    .toSorted(inTime);
}

/**
 * What holds of one kind of decision, in the order in which it was agreed. Terms whose place others took do not come back by
 * a yes that arrives later. A pause takes the place of no course.
 */
export function inOrderOf(agreed: readonly Agreed[], what: Terms['what']): readonly Agreed[] {
  const instead = new Map(agreed.map(({ proposal }) => [proposal.id, proposal.instead]));
  const gone = new Set<string>();
  const some: Agreed[] = [];
  for (const one of agreed) {
    const decides = one.proposal.terms.what;
    if (decides === what && !gone.has(one.proposal.id)) some.push(one);
    if (decides !== what && decides !== 'course') continue;
    for (
      let before = one.proposal.instead;
      before !== undefined && !gone.has(before);
      before = instead.get(before)
    )
      gone.add(before);
  }
  return what === 'course' ? some : some.filter(({ proposal }) => !gone.has(proposal.id));
}
