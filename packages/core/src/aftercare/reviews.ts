import type { Side } from '../agreement/side.ts';
import { bothSides } from '../agreement/side.ts';
import type { Moment, Said, SaidAs } from './said.ts';
import { inTime, wordsAs } from './said.ts';

export interface Review extends Moment {
  readonly by: Side;
  readonly termsId: string;
  /** The entries that opened it: more than one where both did at once. */
  readonly ids: readonly string[];
  /** What each of the two said in it. */
  readonly mine?: SaidAs<'reviewed'>;
  readonly theirs?: SaidAs<'reviewed'>;
}

/**
 * The looks back that were opened. Of two of the same terms that cross, the later is the earlier one. Who said their word in
 * that one before opens another: the clock of the other says nothing of it.
 */
export function reviewsIn(words: readonly Said[]): readonly Review[] {
  const said = wordsAs(words, 'reviewed');
  const reviews: (Review & { readonly ids: string[] })[] = [];
  for (const { id, at, side, termsId } of wordsAs(words, 'review-opened')) {
    const ids = [id];
    const before = reviews.findLast((review) => review.termsId === termsId);
    if (before && !isAnother(before, said, { at, id, side })) {
      before.ids.push(id);
      continue;
    }
    reviews.push({ id, at, by: side, termsId, ids });
  }
  return reviews.map((review) => {
    const [mine, theirs] = wordsIn(review, said);
    return { ...review, ...(mine && { mine }), ...(theirs && { theirs }) };
  });
}

const wordsIn = ({ ids }: Pick<Review, 'ids'>, said: readonly SaidAs<'reviewed'>[]) =>
  bothSides.map((one) => said.find((word) => ids.includes(word.review) && word.side === one));

function isAnother(
  review: Pick<Review, 'ids'>,
  said: readonly SaidAs<'reviewed'>[],
  opened: Moment & { readonly side: Side },
): boolean {
  return wordsIn(review, said).some((word) => word?.side === opened.side && inTime(word, opened) < 0);
}
