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
  /** Of a stop whose clock lies after the last day of a rounding off: that rounding off, which ends it once that day is past. */
  readonly roundingOff?: End;
}

/**
 * How it ends, if it does: by the first word that ends it where it is then. A transfer ends nothing that somebody keeps for
 * themselves, and a stop after it counts (A3). Until the last day of a rounding off it can
 * still be stopped, also by a clock that runs ahead; once that day is past, no word that comes in late undoes it.
 */
export function endOf(
  path: Path,
  words: readonly Said[],
  agreed: readonly Agreed[],
  hasCourse: boolean,
  talk: Talk | undefined,
): End | undefined {
  const stops = wordsAs(words, 'stopped', 'transferred');
  const rounding = inOrderOf(agreed, 'rounding-off').at(-1);
  const closing = rounding && roundedOff(rounding);
  // An open look at it is no reason to go on.
  if (stops.length > 0) path.take('trajectory.reviewed');
  const stop = stops.find(({ what }) => path.take(hasCourse ? `trajectory.${what}` : 'trajectory.withdrawn'));
  if (stop)
    return {
      at: stop.at,
      id: stop.id,
      by: stop.side,
      course: hasCourse ? stop.what : 'withdrawn',
      said: stop,
      ...(closing && stop.at >= lastMomentOf(closing.on) && { roundingOff: closing }),
    };
  if (closing && path.take('rounded-off-by-both')) return closing;
  return path.course === 'withdrawn' && talk ? { ...talk, course: 'withdrawn' } : undefined;
}

function roundedOff({ at, id, proposal }: Agreed): (End & { readonly on: string }) | undefined {
  const { on } = proposal.terms;
  return on === undefined ? undefined : { at, id, by: 'both', course: 'rounded-off', on };
}

/** After it a date is over everywhere on earth: the two may live in different zones. */
const lastMomentOf = (date: string): number => (dayNumber(date) + 1) * DAY + DAY / 2;
