import type { RecoveryElement } from '../../element/recovery-element.ts';
import { tellingOf } from '../telling.ts';
import { postWords } from './words.ts';

/**
 * What can be said of something that the owner said: never that it was sent, since nobody here knows that. `waits`: the other may
 * answer it. Nothing where there is nothing to say.
 */
export function toldText(element: RecoveryElement, about: string, what: What): string {
  const asked = askedText(element, about, what);
  const isUntold = asked !== '' && tellingOf(element.host, about) === 'untold';
  const answer = what.waits && !isUntold ? element.sayFrom(postWords, 'noAnswerHere') : '';
  return `${answer} ${asked}`.trim();
}

interface What {
  readonly waits: boolean;
  readonly sendable?: boolean;
}

/** The same where it stands among what has no answer. */
export function askedText(element: RecoveryElement, about: string, { waits, sendable = true }: What): string {
  const telling = tellingOf(element.host, about);
  const isAsked = sendable && (telling === 'untold' || (waits && telling === 'unknown'));
  return isAsked ? element.sayFrom(postWords, 'notSentYet') : '';
}

/** On the button that makes a link for it. */
export const sendLabel = (element: RecoveryElement, about: string): string =>
  element.sayFrom(postWords, tellingOf(element.host, about) === 'told' ? 'sendAgain' : 'sendIt');
