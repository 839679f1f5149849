import { acceptedBy, expectationOf } from '@recovery-network/core/expectations';
import type { Draft } from '@recovery-network/core/state';
import { passOn } from '../element/reach.ts';
import { type Ready, seal } from '../together/post/post.ts';
import { sendingProblem } from '../together/post/problems.ts';
import { noteLeft } from '../together/post/send-view.ts';
import type { About, Page } from './pages.ts';
import type { Question } from './question.ts';
import type { RecoverySupporter } from './supporter.ts';

/** Writes an answer down and makes it ready to send. Nothing has left before somebody sends it. */
export const answer = (
  element: RecoverySupporter,
  about: About,
  ...drafts: readonly (Draft | undefined)[]
): Promise<void> =>
  element.once(async () => {
    const { page } = element;
    if (await written(element, drafts)) await toSend(element, page, about);
  });

/** The same, and on its way at once: a no takes two taps and no form. Where that can't be, the last step stands there still. */
export const answerAndSend = (
  element: RecoverySupporter,
  about: About,
  ...drafts: readonly (Draft | undefined)[]
): Promise<void> =>
  element.once(async () => {
    const { page } = element;
    const ready = (await written(element, drafts)) ? await toSend(element, page, about) : undefined;
    const link = ready?.sealed.link;
    if (!link) return;
    const text = `${element.say('messageNo', { name: element.nameOf(about.tie) })}\n${link}`;
    const left = await passOn(text);
    if (left !== 'cancelled') element.sentHow = noteLeft(element, ready, text, left);
  });

/** What was said before, once more. */
export const sendAgain = (element: RecoverySupporter, about: About): Promise<void> =>
  element.once(() => toSend(element, element.page, about));

async function written(element: RecoverySupporter, drafts: readonly (Draft | undefined)[]): Promise<boolean> {
  const all = drafts.filter((draft) => draft !== undefined);
  if (all.length === 0) return false;
  const done = await element.write(...all);
  // What waits is not in the journal yet: what was sealed now would go without it.
  if (done === 'waits') element.trouble = element.say('answerWaits');
  return done === 'stored';
}

async function toSend(
  element: RecoverySupporter,
  from: Page,
  { tie, thread }: About,
): Promise<Ready | undefined> {
  const sealed = await seal(element, { tie, thread });
  if (!sealed.ok) {
    element.trouble = sendingProblem(element, sealed.error);
    return undefined;
  }
  const to: Page = { at: 'send', tie, thread, ready: sealed.value };
  element.onward(from, to);
  // Who went elsewhere meanwhile sends nothing.
  return element.page === to ? sealed.value : undefined;
}

const isInvitation = ({ tie, thread }: About): boolean => tie === thread;

export const yesTo = (element: RecoverySupporter, { terms, ...about }: Question) =>
  isInvitation(about)
    ? element.draft('invitation.answered', about.thread, { reply: 'yes', doNotAskAgain: false })
    : terms && element.draft('expectation.accepted', about.thread, { termsId: terms.id });

export const noTo = (element: RecoverySupporter, { terms, ...about }: Question, doNotAskAgain: boolean) =>
  isInvitation(about)
    ? element.draft('invitation.answered', about.thread, { reply: 'not-now', doNotAskAgain })
    : terms &&
      element.draft('expectation.declined', about.thread, {
        termsId: terms.id,
        ...(doNotAskAgain && { doNotAskAgain }),
      });

/** It stops: no to everything in the thread that there was a yes to, in one step (E2). */
export function stopOf(element: RecoverySupporter, question: Question): Draft | undefined {
  if (isInvitation(question)) return noTo(element, question, false);
  const one = element.states?.expectations && expectationOf(element.states.expectations, question.thread);
  return one && element.draft('expectation.released', question.thread, { termsIds: acceptedBy(one, 'mine') });
}
