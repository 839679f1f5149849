import { html, nothing } from 'lit';
import { sendLabel, toldText } from '../together/post/telling-view.ts';
import { postWords } from '../together/post/words.ts';
import { tellingOf } from '../together/telling.ts';
import { sendAgain } from './answering.ts';
import type { About } from './pages.ts';
import type { Question } from './question.ts';
import type { RecoverySupporter } from './supporter.ts';

const answered: readonly Question['stands'][] = ['yes', 'no', 'countered', 'paused', 'stopped'];

/** Whether there is something of this side that can be sent. */
const hasAnswered = ({ stands }: Question): boolean => answered.includes(stands);

/** What is not known of an answer: whether it was sent, where nothing was done with it; that what was proposed has none. */
const toldOf = (element: RecoverySupporter, { thread, stands }: Question): string =>
  toldText(element, thread, { waits: stands === 'countered' });

const isUntold = (element: RecoverySupporter, question: Question): boolean =>
  hasAnswered(question) && tellingOf(element.host, question.thread) === 'untold';

function sendButton(element: RecoverySupporter, { tie, thread }: About, kind: '' | 'plain', to?: string) {
  const send = () => void sendAgain(element, { tie, thread });
  return html`<button class=${kind} @click=${send}>${sendLabel(element, thread)}${to === undefined ? nothing : html`<span class="sr">: ${to}</span>`}</button>`;
}

/** In a list: what is not known of an answer, in a line of its own. */
export const toldBelow = (element: RecoverySupporter, question: Question) =>
  hasAnswered(question) && toldOf(element, question) !== ''
    ? html`<br>${toldOf(element, question)}`
    : nothing;

/** In a list: an answer with which nothing was done since it was given, and the way to send it. */
export const untoldButton = (element: RecoverySupporter, question: Question, to: string) =>
  isUntold(element, question) ? sendButton(element, question, '', to) : nothing;

/** On its page that comes first, before what could be changed; what may have been sent can be sent once more, below. */
export const untoldView = (element: RecoverySupporter, question: Question) =>
  isUntold(element, question)
    ? html`<div class="stack tight"><p class="quiet">${toldOf(element, question)}</p><div>${sendButton(element, question, '')}</div></div>`
    : nothing;

export const toldView = (element: RecoverySupporter, question: Question) =>
  hasAnswered(question) && !isUntold(element, question)
    ? html`<div><p class="quiet">${toldOf(element, question) || element.sayFrom(postWords, 'isItSent')}</p>
        ${sendButton(element, question, 'plain')}</div>`
    : nothing;
