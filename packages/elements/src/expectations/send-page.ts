import { threadWith } from '@recovery-network/core/guidance';
import { failure } from '@recovery-network/core/shared';
import { connectionsWith, LONGEST_NAME } from '@recovery-network/core/sharing';
import { html, nothing } from 'lit';
import { field, typed } from '../forms/fields.ts';
import { refusedLine } from '../forms/refused.ts';
import { storing } from '../forms/storing.ts';
import { type Known, waits } from '../noting/noting.ts';
import { seal } from '../together/post/post.ts';
import { sendingProblem } from '../together/post/problems.ts';
import { sendView } from '../together/post/send-view.ts';
import { sendLabel } from '../together/post/telling-view.ts';
import { noteTelling } from '../together/telling.ts';
import { nameOf } from './agreement-line.ts';
import type { RecoveryExpectations } from './expectations.ts';
import type { Page } from './pages.ts';
import { propose, shownNow } from './propose.ts';

/** Whether the owner has to say first what they call themselves to somebody. */
export function needsName({ states }: RecoveryExpectations, tie: string): boolean {
  const way = states && connectionsWith(states.sharing, tie).at(-1);
  return !way || (way.side === 'inviter' && way.as === undefined);
}

/** What is being sealed: a second tap makes no second link. */
const sealing = new WeakSet<RecoveryExpectations>();

/** Seals all that the owner said in a thread, and shows how to send it. Nothing leaves by itself (D4). */
export async function sendLink(
  element: RecoveryExpectations,
  from: Page,
  thread: string,
  as?: string,
): Promise<void> {
  const { states } = element;
  const tie = states && threadWith(states, thread);
  if (tie === undefined || sealing.has(element)) return;
  if (as === undefined && needsName(element, tie)) {
    element.onward(from, { at: 'as', thread });
    return;
  }
  sealing.add(element);
  try {
    // What waits to be stored would not be in it.
    if (waits(element, thread)) await element.retry();
    if (waits(element, thread)) return;
    const letter = { tie, thread, ...(as !== undefined && { as }) };
    const sealed = await seal(element, letter).catch(() => failure('not-saved' as const));
    if (sealed.ok) element.onward(from, { at: 'send', thread, ready: sealed.value });
    else element.onward(from, { at: 'tell', thread }, sendingProblem(element, sealed.error));
  } finally {
    sealing.delete(element);
  }
}

/** The first time: what the owner calls themselves to the other. */
export function asPage(element: RecoveryExpectations, page: Extract<Page, { at: 'as' }>) {
  const { thread, asked } = page;
  const shown = shownNow(element, thread);
  if (!shown) return element.gone(thread);
  const name = nameOf(element, shown);
  const store = storing(element, async (form) => {
    const as = typed(form, 'as');
    if (as === '') return element.refuse('name-missing', 'as');
    // Nothing is sealed before it is stored.
    if (asked && (await propose(element, asked)).written !== 'stored') return undefined;
    await sendLink(element, page, thread, as);
    return undefined;
  });
  return html`<form class="stack" novalidate @submit=${store}>
    ${element.backTo(asked ? { at: 'look', ...asked } : { at: 'one', thread })}
    <h3 class="heading" tabindex="-1">${element.say('asTitle', { name })}</h3>
    ${field(element, 'as', element.say('as'), { longest: LONGEST_NAME, hint: element.say('asHint', { name }) })}
    ${refusedLine(element, ['as'])}
    <div><button class="primary">${element.say('makeLink')}</button></div>
  </form>`;
}

/** After every word of the owner's: the other does not know it until it is sent, or said. */
export function tellPage(element: RecoveryExpectations, page: Extract<Page, { at: 'tell' }>) {
  const { thread } = page;
  const shown = shownNow(element, thread);
  if (!shown) return element.gone(thread);
  const name = nameOf(element, shown);
  const done = () => element.onward(page, { at: 'one', thread });
  const told = () => {
    noteTelling(element.host, thread, 'told');
    done();
  };
  return html`<div class="stack">
    ${element.backTo({ at: 'one', thread })}
    <h3 class="heading" tabindex="-1">${element.say('tellTitle', { name })}</h3>
    <p>${element.say('tell', { name })}</p>
    <div class="choices">
      <button @click=${() => void sendLink(element, page, thread)}>${element.say('wayLink')}</button>
      <button @click=${told}>${element.say('toldAlready', { name })}</button>
      <button @click=${done}>${element.say('tellLater')}</button>
    </div>
  </div>`;
}

/** What is not known of the words of the owner in a thread; nothing where there is nothing to say. */
export const toldLine = (said: string) => (said === '' ? nothing : html`<p class="quiet">${said}</p>`);

/** The way to send them, which stands beside it. */
export function sendButton(element: RecoveryExpectations, thread: string, about?: string) {
  const { page } = element;
  return html`<button @click=${() => void sendLink(element, page, thread)}>${sendLabel(element, thread)}${about === undefined ? nothing : html`<span class="sr">: ${about}</span>`}</button>`;
}

/** The link, and what it can't promise. */
export function sendPage(element: RecoveryExpectations, states: Known, page: Extract<Page, { at: 'send' }>) {
  const { thread, ready } = page;
  const shown = shownNow(element, thread);
  if (!shown) return element.gone(thread);
  const { reach } = states.network.ties[shown.who.id ?? ''] ?? {};
  return html`${element.backTo({ at: 'one', thread })}${sendView(element, {
    ready,
    name: nameOf(element, shown),
    number: reach?.message ?? reach?.phone,
    what: shown.open.some(({ standing }) => standing === 'waiting-for-them') ? 'ask' : 'answer',
    notice: element.said,
    onNotice: (said) => {
      element.said = said;
    },
    onDone: () => element.onward(page, { at: 'one', thread }),
  })}`;
}
