import type { RecoveryElement } from '../../element/recovery-element.ts';
import { tellingOf } from '../telling.ts';
import { postWords } from './words.ts';

/**
 * What can be said of something that the owner said: never that it was sent, since nobody here knows that. `waits`: the other may
 * answer it. Nothing where there is nothing to say.
 */
export function toldText(
  element: RecoveryElement,
  about: string,
  { waits, sendable = true }: { readonly waits: boolean; readonly sendable?: boolean },
): string {
  const telling = tellingOf(element.host, about);
  const isAsked = sendable && (telling === 'untold' || (waits && telling === 'unknown'));
  return [
    ...(waits && !(isAsked && telling === 'untold') ? [element.sayFrom(postWords, 'noAnswerHere')] : []),
    ...(isAsked ? [element.sayFrom(postWords, 'notSentYet')] : []),
  ].join(' ');
}

/** On the button that makes a link for it. */
export const sendLabel = (element: RecoveryElement, about: string): string =>
  element.sayFrom(postWords, tellingOf(element.host, about) === 'told' ? 'sendAgain' : 'sendIt');
