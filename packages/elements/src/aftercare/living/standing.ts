import type { RecoveryAftercare } from '../aftercare.ts';
import { lateOf } from '../propose.ts';
import { unansweredText } from '../waits.ts';
import { hasLapsed, type Seen } from './seen.ts';
import { say } from './words.ts';

/** With whom it is, or whose. */
export function titleOf(element: RecoveryAftercare, { tie, mine, name }: Seen): string {
  if (tie === undefined) return say(element, 'ownName');
  return mine ? say(element, 'withName', { name }) : say(element, 'ofName', { name });
}

/** How it stands, in words; what is one's own is never called agreed (A10). */
export function standingText(element: RecoveryAftercare, it: Seen): string {
  const { now, name } = it;
  if (hasLapsed(it)) return element.say('standsPast');
  const { course, by, own, extended } = now;
  const late = it.last ? undefined : lateOf(element, it.id);
  if (late) return unansweredText(element, late);
  if (course === 'stopped')
    return element.say(by === 'theirs' ? 'course-stopped-theirs' : 'course-stopped-mine', { name });
  if (own && (course === 'running' || course === 'agreed')) return say(element, 'standsOwn');
  const stands = element.say(`course-${course}`);
  return extended && course === 'running' ? `${stands} ${element.say('extended')}` : stands;
}

/** Whether a look at it again waits for the owner's words. */
export const reviewWaits = ({ shown }: Seen): boolean => shown.reviews.some(({ mine }) => !mine);

/** Whether something that the other asked comes before all else: a proposal to answer, or an ask to hear. */
export const answerWaits = ({ shown }: Seen): boolean =>
  shown.open.some(({ waitsFor }) => waitsFor === 'mine') ||
  shown.asks.some(({ side, heard }) => side === 'theirs' && !heard);
