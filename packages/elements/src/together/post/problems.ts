import type { NotReceived, SendingProblem } from './post.ts';
import type { PostElement } from './send-view.ts';
import { postWords } from './words.ts';

/** Why nothing can be sent, in words. */
export const sendingProblem = (element: PostElement, problem: SendingProblem): string =>
  element.sayFrom(postWords, `problem-${problem}`);

/** Why something that came can't be opened here, and what can be done, in words. */
export const receivingProblem = (element: PostElement, { reason, site }: NotReceived): string =>
  reason === 'other-site' && site !== undefined
    ? element.sayFrom(postWords, 'came-other-site-at', { site })
    : element.sayFrom(postWords, `came-${reason}`);
