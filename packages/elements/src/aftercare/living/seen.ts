import type { CourseNow, CurrentCourse, Terms, Trajectory } from '@recovery-network/core/aftercare';
import { aftercare, lastCourse, trajectoryOf, whoseIs } from '@recovery-network/core/aftercare';
import { courseTermsShown, type TrajectoryShown, trajectoryShown } from '@recovery-network/core/guidance';
import type { Known } from '../../noting/noting.ts';
import type { RecoveryAftercare } from '../aftercare.ts';
import { isOver } from '../goes-on.ts';
import type { Page } from '../pages.ts';
import { whoseOf } from '../propose.ts';

/** The page of one name. */
export type At<Name extends Page['at']> = Extract<Page, { at: Name }>;

/** A trajectory as a page needs it. Who it is with is named as in a sentence, and nobody who may not be shown is (N7). */
export interface Seen {
  readonly one: Trajectory;
  readonly id: string;
  readonly now: CourseNow;
  readonly name: string;
  /** With whom; absent where it is a plan of one's own, or nobody was told yet. */
  readonly tie: string | undefined;
  /** The same with all that may be read in it (N7). */
  readonly shown: TrajectoryShown;
  /** Whether the aftercare is for the owner of this journal, or for both. */
  readonly mine: boolean;
  /** What holds or held last: agreed by both, or one's own. */
  readonly last: CurrentCourse | undefined;
  /** Whose it is, in terms that the owner of this journal proposes. */
  readonly whose: Terms['whose'];
  /** Whether a word may be said about it now. */
  readonly may: (type: string) => boolean;
}

export function seen(element: RecoveryAftercare, states: Known, id: string): Seen | undefined {
  const one = trajectoryOf(states.aftercare, id);
  const shown = trajectoryShown(states, id, element.now());
  if (!one || !shown || !element.mayShow(id)) return undefined;
  const tie = element.withWhom(id);
  const now = element.now();
  const last = lastCourse(one);
  const allowed = aftercare.allowed(states.aftercare, id, now);
  return {
    ...{ one, id, tie, shown },
    now: shown.now,
    name: element.nameOf(tie),
    mine: (whoseIs(one) ?? (element.for === 'counsellor' ? 'theirs' : 'mine')) !== 'theirs',
    last: last && { ...last, terms: courseTermsShown(states, last.terms) },
    whose: whoseOf(element, one),
    may: (type) => allowed.includes(type),
  };
}

/** Words of either of the two without the lines in which somebody is named who is shown nowhere (N7). */
export const textShown = (states: Known, words: string): string =>
  courseTermsShown(states, { what: 'course', whose: 'both', words }).words?.trim() ?? '';

/** Whether it came to an end. There is always a way back from it (A2). */
export const hasEnded = (it: Seen): boolean => isOver(it);

/** Whether its last day has passed and nobody ended it: it can still be made longer, or be finished by both. */
export const hasLapsed = ({ now }: Seen): boolean => now.lapsed;

/** A word about a trajectory, and then the offer to tell it where there is somebody to tell. */
export async function tellAfter(
  element: RecoveryAftercare,
  type: string,
  about: string,
  data: Readonly<Record<string, unknown>>,
  notice: string,
): Promise<void> {
  const { page } = element;
  const draft = element.draft(type, about, data);
  if (draft && (await element.write(draft)) !== 'refused') element.onward(page, element.told(about), notice);
}
