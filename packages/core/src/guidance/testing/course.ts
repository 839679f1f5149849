import type { Terms } from '../../aftercare/index.ts';
import { termsOf } from '../../aftercare/index.ts';
import { termsIdOf } from '../../agreement/index.ts';
import type { Diary } from './diary.ts';

/** The usual course of the person, from a day on. */
export const courseFrom = (starts: string, more: Partial<Terms> = {}): Terms => ({
  ...termsOf('standard', { starts, whose: 'proposer' }),
  ...more,
});

/** Proposes terms to somebody in a trajectory; gives the trajectory and the name of the terms. */
export function proposed(diary: Diary, when: string, tie: string, terms: Terms, thread = diary.newId()) {
  const mark = diary.newId();
  const termsId = termsIdOf({ thread, mark, terms, instead: undefined });
  diary.write(when, 'trajectory.drafted', thread, { with: tie, terms });
  diary.write(when, 'trajectory.proposed', thread, { termsId, mark, terms });
  return { thread, termsId };
}

/** The same, with the other's yes. */
export function agreed(diary: Diary, when: string, tie: string, terms: Terms): string {
  const { thread, termsId } = proposed(diary, when, tie, terms);
  diary.write(when, 'trajectory.accepted', thread, { termsId }, { by: tie, via: 'carried' });
  return thread;
}

/** Terms that the other proposes. */
export function proposedByThem(diary: Diary, when: string, tie: string, terms: Terms): string {
  const [thread, mark] = [diary.newId(), diary.newId()];
  const termsId = termsIdOf({ thread, mark, terms, instead: undefined });
  diary.write(when, 'trajectory.proposed', thread, { termsId, mark, terms }, { by: tie, via: 'carried' });
  return thread;
}
