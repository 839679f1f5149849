import type { LifeState } from '../journal/life.ts';
import type { Agreed } from './decided.ts';
import { agreedIn, inOrderOf } from './decided.ts';
import type { End } from './end.ts';
import { endOf } from './end.ts';
import { imposedIn } from './imposed.ts';
import { counting } from './own-course.ts';
import { Path } from './path.ts';
import type { Pause } from './pauses.ts';
import { pausesIn } from './pauses.ts';
import type { Review } from './reviews.ts';
import { reviewsIn } from './reviews.ts';
import type { Moment, Said, SaidAs } from './said.ts';
import { inTime, wordsAs } from './said.ts';
import type { Trajectory } from './state.ts';
import type { Talk } from './talk.ts';
import { talked } from './talk.ts';
import { trajectoryLife } from './trajectory-life.ts';

/** What the words of a trajectory come to, in whatever order they arrived. */
export interface Replay {
  readonly life: LifeState;
  /** The events that lead to it. */
  readonly events: readonly string[];
  /** The courses that both agreed on, in the order in which they were. */
  readonly courses: readonly Agreed[];
  /** The last of them. */
  readonly current?: Agreed;
  readonly own?: SaidAs<'kept-own'>;
  readonly pauses: readonly Pause[];
  /** Pauses of one that nobody ended, and that count for nothing (A2). */
  readonly tooLong: readonly Pause[];
  /** In the order in which they were opened. */
  readonly reviews: readonly Review[];
  readonly open: readonly Review[];
  readonly end?: End;
  /** The last word that moved the talk before anything was agreed. */
  readonly talk?: Talk;
}

const kept = new WeakMap<readonly Said[], { readonly words: number; readonly replay: Replay }>();

/** What a trajectory comes to. Its words only grow, so that as many of them are the same ones. */
export function replayOf(one: Pick<Trajectory, 'said' | 'proposals'>): Replay {
  const known = kept.get(one.said);
  if (known?.words === one.said.length) return known.replay;
  const replay = replayed(one);
  kept.set(one.said, { words: one.said.length, replay });
  return replay;
}

/** Whether both know of a word. */
export const isShared = ({ what }: Said): boolean => what !== 'kept-own' && what !== 'waiting';

/** The same without what only the owner knows of. */
export const sharedReplay = ({ said, proposals }: Pick<Trajectory, 'said' | 'proposals'>): Replay =>
  replayed({ said: said.filter(isShared), proposals });

function replayed({ said, proposals }: Pick<Trajectory, 'said' | 'proposals'>): Replay {
  const words = counting(said).toSorted(inTime);
  const agreed = agreedIn(proposals, words);
  const own = wordsAs(words, 'kept-own').at(-1);
  const ends = wordsAs(words, 'stopped', 'transferred');
  const before = (one: Moment) => !ends.some((end) => inTime(end, one) < 0);
  const courses = inOrderOf(agreed, 'course');
  // A stop that lies before all yeses was written by a clock that ran behind, or crossed them: it ends what they agreed on.
  const counted = courses.some(before) ? courses.filter(before) : courses;
  const path = new Path();
  if (wordsAs(words, 'waiting').length > 0) path.take('trajectory.waiting');
  if (own) path.take('trajectory.kept-own');
  const talk = talked(path, proposals, words, counted);
  const current = counted.at(-1);
  const { pauses, tooLong } = pausesIn(words, agreed);
  const reviews = reviewsIn(words);
  const open = reviews.filter(
    ({ termsId, mine, theirs }) => termsId === current?.proposal.id && !(mine && theirs),
  );
  if (imposedIn(words).length > 0) path.take('trajectory.imposed');
  if (reviews.some(({ mine, theirs }) => mine && theirs))
    path.take('trajectory.review-opened', 'trajectory.reviewed');
  if (pauses.length > 0)
    path.take(pauses.some(({ by }) => by === 'both') ? 'paused-by-both' : 'trajectory.paused');
  else if (wordsAs(words, 'paused').length > 0) path.take('trajectory.paused', 'trajectory.resumed');
  if (open.length > 0) path.take('trajectory.review-opened');
  const end = endOf(path, words, agreed, Boolean(current ?? own), talk);
  return {
    life: path.life,
    events: path.events,
    courses: counted,
    ...(current && { current }),
    ...(own && { own }),
    pauses,
    tooLong,
    reviews,
    open,
    ...(end && { end }),
    ...(talk && { talk }),
  };
}

/** The state of the chart with a new beginning after an end, which only the owner knows of. */
export function lifeOf(one: Trajectory): LifeState {
  const { life } = replayOf(one);
  const back = one.backTo === undefined ? undefined : trajectoryLife.step(life, 'trajectory.came-back');
  return back ?? life;
}

/** Whether the chart takes an event where a trajectory is. */
export const can = (one: Trajectory, event: string): boolean =>
  trajectoryLife.allowed(lifeOf(one)).includes(event);
