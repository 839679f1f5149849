import type { Side } from '../agreement/side.ts';
import { bothSides } from '../agreement/side.ts';
import type { Moment, Said, SaidAs } from './said.ts';
import { wordsAs } from './said.ts';

export interface Review extends Moment {
  readonly by: Side;
  readonly termsId: string;
  /** What each of the two said in it. */
  readonly mine?: SaidAs<'reviewed'>;
  readonly theirs?: SaidAs<'reviewed'>;
}

export function reviewsIn(words: readonly Said[]): readonly Review[] {
  const said = wordsAs(words, 'reviewed');
  return wordsAs(words, 'review-opened').map(({ id, at, side, termsId }) => {
    const [mine, theirs] = bothSides.map((one) =>
      said.find((word) => word.review === id && word.side === one),
    );
    return { id, at, by: side, termsId, ...(mine && { mine }), ...(theirs && { theirs }) };
  });
}
