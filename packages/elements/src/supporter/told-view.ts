import { html, nothing } from 'lit';
import { sendLabel, toldText } from '../together/post/telling-view.ts';
import { tellingOf } from '../together/telling.ts';
import { sendAgain } from './answering.ts';
import type { About } from './pages.ts';
import type { Question } from './question.ts';
import type { RecoverySupporter } from './supporter.ts';

const answered: readonly Question['stands'][] = ['yes', 'no', 'countered', 'paused', 'stopped'];

/** Whether there is something of this side that can be sent. */
export const hasAnswered = ({ stands }: Question): boolean => answered.includes(stands);

/** What is not known of an answer: whether it was sent, where nothing was done with it; that what was proposed has none. */
export const toldOf = (element: RecoverySupporter, { thread, stands }: Question): string =>
  toldText(element, thread, { waits: stands === 'countered' });

export const sendAgainButton = (element: RecoverySupporter, about: About, to?: string) =>
  html`<button class="plain" @click=${() => void sendAgain(element, about)}>${sendLabel(element, about.thread)}${to === undefined ? nothing : html`<span class="sr">: ${to}</span>`}</button>`;

/** In a list: an answer with which nothing was done since it was given, and the way to send it. */
export const untoldButton = (element: RecoverySupporter, question: Question, to: string) =>
  hasAnswered(question) && tellingOf(element.host, question.thread) === 'untold'
    ? sendAgainButton(element, { tie: question.tie, thread: question.thread }, to)
    : nothing;
