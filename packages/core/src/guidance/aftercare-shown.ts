import type {
  Ask,
  CourseNow,
  CurrentCourse,
  Pause,
  PreparedTalk,
  Review,
  Terms,
  Trajectory,
  View,
  Waiting,
} from '../aftercare/index.ts';
import {
  asksOpen,
  courseNow,
  currentCourse,
  nextReview,
  openProposalsOf,
  pausesOn,
  reviewsOpen,
  trajectoriesBefore,
  trajectoriesNow,
  trajectoryOf,
  viewsOf,
  whoseIs,
} from '../aftercare/index.ts';
import type { Side } from '../agreement/index.ts';
import { waitsFor } from '../agreement/index.ts';
import type { Now } from '../shared/time.ts';
import type { Hidden, PersonShown } from './person-shown.ts';
import { hiddenIn, whoMayBeShown } from './person-shown.ts';
import type { States } from './states.ts';
import { isTrajectoryHidden } from './trajectory-person.ts';
import { unnamed } from './words-shown.ts';

/** A proposal that waits, and for whose answer. */
export interface OpenShown {
  readonly id: string;
  readonly terms: Terms;
  readonly waitsFor: Side;
}

/** One trajectory as it is shown (A2): with whom, where it is, what holds, and what waits. */
export interface TrajectoryShown {
  readonly id: string;
  /** Absent where it is one's own, or nobody was told yet. */
  readonly who?: PersonShown;
  /** Whose it is, seen from this journal (A10). */
  readonly whose?: Side | 'both';
  readonly now: CourseNow;
  readonly draft?: Terms;
  readonly current?: CurrentCourse;
  readonly open: readonly OpenShown[];
  readonly asks: readonly Ask[];
  readonly pauses: readonly Pause[];
  readonly reviews: readonly Review[];
  /** The day from which the next look at it is due (A9). */
  readonly nextReview?: string;
  readonly views: readonly View[];
  readonly waiting?: Omit<Waiting, 'with'> & { readonly with?: PersonShown };
  readonly talk?: PreparedTalk;
  readonly after?: string;
  readonly backTo?: string;
}

/** Those that are over are of interest for a while. */
const MOST_PAST = 20;

/**
 * The trajectories of a journal, in the order in which they begin: all of which something is written, waits or holds, then of
 * those that are over the latest, at most so many. Those with somebody who is shown nowhere, ended or died are not among
 * them: they are kept, and nobody is told (N7).
 */
export function aftercareShown(states: States, now: Now, past = MOST_PAST): readonly TrajectoryShown[] {
  const { aftercare } = states;
  if (!aftercare) return [];
  const mayShow = (one: Trajectory) => !isTrajectoryHidden(states, one.id);
  const before = trajectoriesBefore(aftercare, now, past === 0 ? 0 : Number.POSITIVE_INFINITY)
    .filter((one) => mayShow(one) && courseNow(one, now).course !== 'nothing')
    .slice(0, past);
  const hidden = hiddenIn(states);
  return [...trajectoriesNow(aftercare, now).filter(mayShow), ...before].map((one) =>
    shown(states, one, now, hidden),
  );
}

/** One of them; `undefined` where it is not there, or may not be shown. */
export function trajectoryShown(states: States, id: string, now: Now): TrajectoryShown | undefined {
  const one = states.aftercare && trajectoryOf(states.aftercare, id);
  return one && !isTrajectoryHidden(states, id) ? shown(states, one, now, hiddenIn(states)) : undefined;
}

/** Terms without whom they name who is shown nowhere: a helper, a stand-in, a line of words (N7). */
export const courseTermsShown = (states: States, terms: Terms): Terms =>
  termsWithout(hiddenIn(states), terms);

function termsWithout(hidden: Hidden, terms: Terms): Terms {
  const { words, components, ...rest } = terms;
  const text = (value: string | undefined) => unnamed(hidden, value ?? '');
  return {
    ...rest,
    ...(text(words) !== '' && { words: text(words) }),
    ...(components && {
      components: components.map(({ who, standIn, words: what, ...one }) => ({
        ...one,
        ...(text(who) !== '' && { who: text(who) }),
        ...(text(standIn) !== '' && { standIn: text(standIn) }),
        ...(text(what) !== '' && { words: text(what) }),
      })),
    }),
  };
}

/** Until the first day somebody waits for it. */
const beforeIt: readonly string[] = [
  'drafted',
  'waiting',
  'proposed',
  'countered',
  'not-agreed-yet',
  'agreed',
];

function shown(states: States, one: Trajectory, now: Now, hidden: Hidden): TrajectoryShown {
  const who = whoMayBeShown(states, one.with);
  const whose = whoseIs(one);
  const current = currentCourse(one);
  const course = courseNow(one, now);
  const next = nextReview(one, now);
  const open = openProposalsOf(one, now).flatMap((proposal) => {
    const side = waitsFor(proposal);
    return side ? [{ id: proposal.id, terms: termsWithout(hidden, proposal.terms), waitsFor: side }] : [];
  });
  return {
    id: one.id,
    ...(who && { who }),
    ...(whose && { whose }),
    now: course,
    ...(one.draft && { draft: termsWithout(hidden, one.draft) }),
    ...(current && { current: { ...current, terms: termsWithout(hidden, current.terms) } }),
    open,
    asks: asksOpen(one).map((ask) => withoutNames(hidden, ask)),
    pauses: pausesOn(one, now),
    reviews: reviewsOpen(one).map((review) => withoutNames(hidden, review)),
    ...(next !== undefined && { nextReview: next }),
    views: viewsOf(one).map((view) => withoutNames(hidden, view)),
    ...(one.waiting &&
      beforeIt.includes(course.course) && { waiting: waitingShown(states, hidden, one.waiting) }),
    ...(one.talk && { talk: talkWithout(hidden, one.talk) }),
    ...(one.after !== undefined && !isTrajectoryHidden(states, one.after) && { after: one.after }),
    ...(one.backTo !== undefined && !isTrajectoryHidden(states, one.backTo) && { backTo: one.backTo }),
  };
}

/** What somebody said, without the lines of its texts that name who is shown nowhere; `by` of a view is no text. */
function withoutNames<T extends object>(hidden: Hidden, said: T): T {
  const texts = ['words', 'view', 'helped', 'change'];
  const less: T = { ...said };
  for (const [key, value] of Object.entries(said)) {
    if (typeof value === 'string' && texts.includes(key))
      Object.assign(less, { [key]: unnamed(hidden, value) });
    else if (typeof value === 'object' && value !== null && !Array.isArray(value))
      Object.assign(less, { [key]: withoutNames(hidden, value) });
  }
  return less;
}

function waitingShown(
  states: States,
  hidden: Hidden,
  { with: tie, untilThen, ifWorse, ...rest }: Waiting,
): NonNullable<TrajectoryShown['waiting']> {
  const who = whoMayBeShown(states, tie);
  const [until, worse] = [unnamed(hidden, untilThen ?? ''), unnamed(hidden, ifWorse ?? '')];
  return {
    ...rest,
    ...(who && { with: who }),
    ...(until !== '' && { untilThen: until }),
    ...(worse !== '' && { ifWorse: worse }),
  };
}

/** The talk that somebody prepared, without the lines that name who is shown nowhere. */
function talkWithout(hidden: Hidden, { say, ask }: PreparedTalk): PreparedTalk {
  const some = (lines: readonly string[]) => lines.filter((line) => line !== '' && !hidden.named(line));
  return { say: some(say), ask: some(ask) };
}
