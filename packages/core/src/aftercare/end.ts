import type { Side } from '../agreement/side.ts';
import { DAY, dayNumber } from '../shared/time.ts';
import type { Agreed } from './decided.ts';
import { inOrderOf } from './decided.ts';
import type { Path } from './path.ts';
import type { Moment, Said, SaidAs } from './said.ts';
import { wordsAs } from './said.ts';
import type { Talk } from './talk.ts';

export interface End extends Moment {
  readonly course: 'stopped' | 'transferred' | 'rounded-off' | 'withdrawn';
  readonly by: Side | 'both';
  readonly said?: SaidAs<'stopped'> | SaidAs<'transferred'>;
  /** The last day, of a rounding off. */
  readonly on?: string;
}

/** How it ends, if it does: by what came first. Until the last day of a rounding off it can still be stopped. */
export function endOf(
  path: Path,
  words: readonly Said[],
  agreed: readonly Agreed[],
  hasCourse: boolean,
  talk: Talk | undefined,
): End | undefined {
  const [first] = wordsAs(words, 'stopped', 'transferred');
  const rounding = inOrderOf(agreed, 'rounding-off').at(-1);
  const on = rounding?.proposal.terms.on;
  const stop = first && (on === undefined || first.at < lastMomentOf(on)) ? first : undefined;
  // An open look at it is no reason to go on.
  if (stop) path.take('trajectory.reviewed');
  if (stop && path.take(hasCourse ? `trajectory.${stop.what}` : 'trajectory.withdrawn'))
    return {
      at: stop.at,
      id: stop.id,
      by: stop.side,
      course: hasCourse ? stop.what : 'withdrawn',
      said: stop,
    };
  if (rounding && on !== undefined && path.take('rounded-off-by-both'))
    return { at: rounding.at, id: rounding.id, by: 'both', course: 'rounded-off', on };
  return path.course === 'withdrawn' && talk ? { ...talk, course: 'withdrawn' } : undefined;
}

/** After it a date is over everywhere on earth: the two may live in different zones. */
const lastMomentOf = (date: string): number => (dayNumber(date) + 1) * DAY + DAY / 2;
