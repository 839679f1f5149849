import type { Side } from '../agreement/side.ts';
import { otherSide } from '../agreement/side.ts';
import { proposalsSeen } from '../agreement/standing.ts';
import { dateNow } from '../shared/dates.ts';
import type { Now } from '../shared/time.ts';
import { addDays, wallTime } from '../shared/time.ts';
import type { Stretch } from './dates.ts';
import { DAYS_AFTER, stretchOn } from './dates.ts';
import type { End } from './end.ts';
import { imposedIn } from './imposed.ts';
import { counting, isKeptAlone } from './own-course.ts';
import type { Pause } from './pauses.ts';
import { replayOf } from './replay.ts';
import type { Review } from './reviews.ts';
import type { SaidAs } from './said.ts';
import { inTime, wordsAs } from './said.ts';
import type { Trajectory } from './state.ts';
import type { Terms } from './terms.ts';
import { trajectoryLife } from './trajectory-life.ts';
import type { Course, Intensity } from './vocabulary.ts';
import { isSaidToBeOf, personOf, whoseOfTwo } from './whose.ts';

/** Where a trajectory is today, with its marks. */
export interface CourseNow {
  readonly course: Course;
  /** Both made it longer at some time (A2). */
  readonly extended: boolean;
  /** Something is imposed today (A2): beside what was agreed, never in its place. */
  readonly imposed: boolean;
  /** Its last day passed, and nobody ended it: `rounded-off` by date alone, and open to going on. */
  readonly lapsed: boolean;
  /** It is the person's own: nobody else was needed (A10). Never shown as agreed. */
  readonly own: boolean;
  /** Whose word brought it there, where it was one side's: of a stop by the provider it is theirs. */
  readonly by?: Side;
  /** The moment of that word, or of the later yes, in ms since 1970. */
  readonly since?: number;
}

/** What holds: agreed by both, or kept as one's own; nothing after an end. A last day that is past changes nothing here. */
export interface CurrentCourse {
  readonly terms: Terms;
  /** Its name where both agreed on it. */
  readonly termsId?: string;
  readonly own: boolean;
  /** Since when, in ms since 1970. */
  readonly at: number;
}

export function currentCourse(one: Trajectory): CurrentCourse | undefined {
  const { end } = replayOf(one);
  return end && end.course !== 'rounded-off' ? undefined : lastCourse(one);
}

/** What held last, also after it ended. */
export function lastCourse(one: Trajectory): CurrentCourse | undefined {
  const { current, own } = replayOf(one);
  if (current)
    return { terms: current.proposal.terms, termsId: current.proposal.id, own: false, at: current.at };
  return own && { terms: own.terms, own: true, at: own.at };
}

/** How it ends or ended: a rounding off may still lie ahead. With `now`, one that is past stands before a stop dated after it. */
export function endOf(one: Trajectory, now?: Now): End | undefined {
  const { end } = replayOf(one);
  const { roundingOff } = end ?? {};
  return now && roundingOff && isOver(roundingOff, now) ? roundingOff : end;
}

/**
 * The day on which it began or begins (A4): the first day of what held first. A change before that day moves it; a change of
 * what runs does not. `undefined` where nothing holds.
 */
export function firstDay(one: Trajectory, { zone }: Now): string | undefined {
  if (!currentCourse(one)) return undefined;
  const own = one.said.filter((word): word is SaidAs<'kept-own'> => word.what === 'kept-own');
  const agreed = replayOf(one).courses.map(({ at, id, proposal }) => ({ at, id, terms: proposal.terms }));
  let first: string | undefined;
  for (const { at, terms } of [...own, ...agreed].toSorted(inTime)) {
    if (first !== undefined && first <= wallTime(at, zone).date) break;
    first = terms.starts ?? first;
  }
  return first;
}

/** Where it is on the person's wall today. No machine changes by time: what ends by date is over in this view. */
export function courseNow(one: Trajectory, now: Now): CourseNow {
  const end = endOf(one, now);
  const current = lastCourse(one);
  const marks = { ...marksOf(one, now), own: current?.own ?? false };
  const over = end && isOver(end, now) ? end : undefined;
  if (over)
    return {
      course: over.course,
      ...marks,
      lapsed: false,
      ...(over.by !== 'both' && { by: over.by }),
      since: over.at,
    };
  const standing = current ? standingOf(one, current, now) : beforeIt(one);
  return { ...standing, ...marks, lapsed: standing.course === 'rounded-off' && end === undefined };
}

const isOver = ({ course, on }: End, now: Now): boolean =>
  course !== 'rounded-off' || on === undefined || on < dateNow(now);

/** Whether it ended for good: a rounding off holds from the day after its own, and what is only past its last day can go on. */
export const hasEnded = (one: Trajectory, now: Now): boolean => {
  const { end } = replayOf(one);
  return end !== undefined && isOver(end, now);
};

const marksOf = (one: Trajectory, now: Now) => ({
  extended: trajectoryLife.regions(replayOf(one).life).extended === 'yes',
  imposed: imposedNow(one, now).length > 0,
});

type Standing = Pick<CourseNow, 'course' | 'by' | 'since'>;

function standingOf(one: Trajectory, { terms, at }: CurrentCourse, now: Now): Standing {
  const today = dateNow(now);
  if (terms.until !== undefined && terms.until < today) return { course: 'rounded-off', since: at };
  const pause = pausesOn(one, now).at(-1);
  if (pause) return { course: 'paused', ...(pause.by !== 'both' && { by: pause.by }), since: pause.at };
  const review = reviewsOpen(one).at(-1);
  if (review) return { course: 'under-review', by: review.by, since: review.at };
  return { course: terms.starts !== undefined && terms.starts > today ? 'agreed' : 'running', since: at };
}

function beforeIt(one: Trajectory): Standing {
  const { life, talk } = replayOf(one);
  const { course } = trajectoryLife.regions(life);
  if (course === 'proposed' || course === 'countered' || course === 'not-agreed-yet')
    return { course, ...(talk && { by: talk.by, since: talk.at }) };
  if (course === 'waiting') return { course };
  return { course: one.draft ? 'drafted' : 'nothing' };
}

/** The stretch of the course that today is in: how often, from when and until when (A6). None after its last day. */
export function stepNow(one: Trajectory, now: Now): Stretch | undefined {
  const current = currentCourse(one);
  if (!current || courseNow(one, now).course === 'rounded-off') return undefined;
  return stretchOn(current.terms, dateNow(now));
}

/** How often, today. */
export const intensityNow = (one: Trajectory, now: Now): Intensity | undefined => stepNow(one, now)?.often;

/** How the two see what they did not agree on yet (A2): of each the last that they said of the last such terms. */
export interface View {
  readonly side: Side;
  readonly termsId: string;
  readonly view?: string;
  readonly lookAgain?: string;
  readonly at: number;
}

export function viewsOf(one: Trajectory): readonly View[] {
  const noes = wordsAs(counting(one.said), 'not-agreed').toSorted(inTime);
  const about = proposalsSeen(one).findLast(({ id }) => noes.some(({ termsId }) => termsId === id))?.id;
  return (['mine', 'theirs'] as const).flatMap((side) => {
    const said = noes.findLast((word) => word.side === side && word.termsId === about);
    return said
      ? [
          {
            side,
            termsId: said.termsId,
            at: said.at,
            ...(said.view !== undefined && { view: said.view }),
            ...(said.lookAgain !== undefined && { lookAgain: said.lookAgain }),
          },
        ]
      : [];
  });
}

/** The pauses that hold on the person's wall today. */
export const pausesOn = (one: Trajectory, now: Now): readonly Pause[] => {
  const today = dateNow(now);
  return replayOf(one).pauses.filter(
    ({ at, until }) => today <= until && wallTime(at, now.zone).date <= today,
  );
};

/** Pauses of one of the two that nobody ended, and that are longer than one may take: they count for nothing (A2). */
export const pausesTooLong = (one: Trajectory): readonly Pause[] => replayOf(one).tooLong;

/** Looks at it again that not both have said something in yet, and that no change has overtaken (A9). */
export const reviewsOpen = (one: Trajectory): readonly Review[] => replayOf(one).open;

/** All looks at it again, in the order in which they were opened, with what each of the two said. */
export const reviewsOf = (one: Trajectory): readonly Review[] => replayOf(one).reviews;

/**
 * The day from which the next look at it is due (A9); it may be past. A trial is looked at on its last day at the latest,
 * and still when that has passed. `undefined` where none was agreed, one is open, or both agreed to round it off before that day:
 * what is one's own was agreed with nobody.
 */
export function nextReview(one: Trajectory, now: Now): string | undefined {
  const next = reviewAfterTheLast(one, now);
  const { on } = endOf(one) ?? {};
  return next !== undefined && on !== undefined && next > on ? undefined : next;
}

function reviewAfterTheLast(one: Trajectory, now: Now): string | undefined {
  const { reviews, open } = replayOf(one);
  const current = currentCourse(one);
  if (!current || current.own || open.length > 0 || !isLookedAt(one, current, now)) return undefined;
  const { starts, until, reviewEvery, trial } = current.terms;
  if (starts === undefined) return undefined;
  const held = reviews.findLast(({ mine, theirs }) => mine && theirs);
  const last = held && wallTime(held.at, now.zone).date;
  const next =
    reviewEvery === undefined
      ? undefined
      : addDays(last !== undefined && last > starts ? last : starts, 7 * reviewEvery);
  if (until === undefined || (next !== undefined && next <= until)) return next;
  return trial && !(last !== undefined && last >= until) ? until : undefined;
}

function isLookedAt(one: Trajectory, { terms }: CurrentCourse, now: Now): boolean {
  const { course } = courseNow(one, now);
  if (['agreed', 'running', 'paused'].includes(course)) return true;
  const { trial, until } = terms;
  if (!trial || until === undefined || endOf(one)) return false;
  return course === 'rounded-off' && dateNow(now) <= addDays(until, DAYS_AFTER);
}

/** An ask for more or for something else (A3). */
export type Ask = SaidAs<'more-asked'> & { readonly heard: boolean };

/** The asks that who asked did not settle yet: in every state, also after an end (A3). */
export function asksOpen(one: Trajectory): readonly Ask[] {
  const said = counting(one.said);
  return wordsAs(said, 'more-asked')
    .filter(({ side }) => mayAsk(one, side))
    .filter(
      ({ id, side }) =>
        !said.some((word) => word.what === 'ask-settled' && word.ask === id && word.side === side),
    )
    .map((ask) => ({
      ...ask,
      heard: said.some(
        (word) => word.what === 'ask-heard' && word.ask === ask.id && word.side === otherSide(ask.side),
      ),
    }))
    .toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

/** What is imposed today (A2): noted by one of the two, and agreed by nobody. */
export const imposedNow = (one: Trajectory, now: Now): readonly SaidAs<'imposed'>[] => {
  const today = dateNow(now);
  return imposedIn(counting(one.said))
    .filter(
      ({ from, until }) => (from === undefined || from <= today) && (until === undefined || today <= until),
    )
    .toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
};

/**
 * Whose trajectory it is, seen from this journal: as the first course says that was proposed, else as is drafted or kept.
 * As it is kept, also beside what a tie proposes, while it is shared with nobody (A10). `undefined` where nothing says so yet.
 */
export function whoseIs(one: Trajectory): Side | 'both' | undefined {
  const terms = lastCourse(one)?.terms ?? one.draft;
  const said = terms && personOf(terms, 'mine');
  return isKeptAlone(one) ? said : (whoseOfTwo(one) ?? said);
}

/** Whether one side may ask for more: whose it is, or is said to be by any course that was proposed or is kept (A3). */
export const mayAsk = (one: Trajectory, side: Side): boolean =>
  whoseIs(one) !== otherSide(side) || isSaidToBeOf(one, side) || (side === 'mine' && isKeptForOwner(one));

function isKeptForOwner(one: Trajectory): boolean {
  const { own } = replayOf(one);
  return own !== undefined && personOf(own.terms, 'mine') !== 'theirs';
}
