import { asksOpen, type Trajectory, travelling } from '@recovery-network/core/aftercare';
import { failure } from '@recovery-network/core/shared';
import { connectionsWith, LONGEST_NAME } from '@recovery-network/core/sharing';
import type { Draft } from '@recovery-network/core/state';
import { html, nothing } from 'lit';
import { field, typed } from '../forms/fields.ts';
import { refusedLine } from '../forms/refused.ts';
import { storing } from '../forms/storing.ts';
import { type Known, waits } from '../noting/noting.ts';
import { type Ready, seal } from '../together/post/post.ts';
import { sendingProblem } from '../together/post/problems.ts';
import { sendView } from '../together/post/send-view.ts';
import { sendLabel, toldText } from '../together/post/telling-view.ts';
import { noteTelling } from '../together/telling.ts';
import type { RecoveryAftercare } from './aftercare.ts';
import type { One, Page } from './pages.ts';
import { alongIn, here, propose, waiting } from './propose.ts';

/** Whether the owner has to say first what they call themselves to somebody. */
export function needsName({ states }: RecoveryAftercare, tie: string): boolean {
  const way = states && connectionsWith(states.sharing, tie).at(-1);
  return !way || (way.side === 'inviter' && way.as === undefined);
}

/**
 * Whether an answer could come back: it leads to the page of the person. What somebody else keeps is elsewhere, so that they send
 * only to who sent them something first, by that way.
 */
export const mayBeSent = ({ isPerson, states }: RecoveryAftercare, tie: string): boolean =>
  isPerson ||
  (states !== undefined && connectionsWith(states.sharing, tie).some(({ side }) => side === 'invited'));

/** Sending, or why not. */
export const linkWay = (element: RecoveryAftercare, tie: string | undefined, send: () => void) =>
  tie === undefined || mayBeSent(element, tie)
    ? html`<button @click=${send}>${element.say('wayLink')}</button>`
    : nothing;

export const noLinkLine = (element: RecoveryAftercare, tie: string | undefined) =>
  tie === undefined || mayBeSent(element, tie)
    ? nothing
    : html`<p class="quiet">${element.say('noLinkYet', { name: element.nameOf(tie) })}</p>`;

/** Whether a way to somebody, or that something went by it, is not stored yet. */
const isOnItsWay = ({ host, states }: RecoveryAftercare, tie: string): boolean => {
  const ways = states ? connectionsWith(states.sharing, tie).map(({ id }) => id) : [];
  const isOfIt = ({ type, about, data }: Draft) =>
    ways.includes(about) || (type === 'connection.opened' && data['tie'] === tie);
  return host?.pending.flat().some(isOfIt) ?? false;
};

/** What is being sealed: a second tap makes no second link. */
const sealing = new WeakSet<RecoveryAftercare>();

/**
 * Where it goes on: with what is ready to be sent, where that can't be made, and where a name has to be said first; `along`: where
 * stands what goes along with what nobody has yet, which is shown before (A10).
 */
export interface Onward {
  readonly sent: (ready: Ready) => Page;
  readonly unsent: Page;
  readonly unnamed: Page;
  readonly along?: Page;
}

/** Once all that goes along was shown. */
export const shownAlong = (trajectory: string): Onward => ({
  sent: (ready) => ({ at: 'send', trajectory, ready }),
  unsent: { at: 'tell', trajectory },
  unnamed: { at: 'as', trajectory },
});

const usually = (trajectory: string): Onward => ({
  ...shownAlong(trajectory),
  along: { at: 'along-sent', trajectory },
});

/** Seals all that the owner said in a trajectory, and shows how to send it. Nothing leaves by itself (D4). */
export async function sendLink(
  element: RecoveryAftercare,
  from: Page,
  trajectory: string,
  as?: string,
  { sent, unsent, unnamed, along }: Onward = as === undefined ? usually(trajectory) : shownAlong(trajectory),
): Promise<void> {
  const tie = element.withWhom(trajectory);
  if (tie === undefined || sealing.has(element) || !mayBeSent(element, tie)) return;
  // One word is what is being sent; what was said beside it is seen before it goes.
  if (along && alongIn(element, trajectory).length > 1) {
    if (along !== from) element.onward(from, along);
    return;
  }
  if (as === undefined && needsName(element, tie)) {
    if (unnamed !== from) element.onward(from, unnamed);
    return;
  }
  sealing.add(element);
  try {
    // What waits to be stored would not be in it, and a way that waits would be opened twice.
    if (element.host?.pending.length) await element.retry();
    if (waits(element, trajectory) || isOnItsWay(element, tie)) return;
    const letter = { tie, thread: trajectory, ...(as !== undefined && { as }) };
    const sealed = await seal(element, letter).catch(() => failure('not-saved' as const));
    if (sealed.ok) element.onward(from, sent(sealed.value));
    else element.onward(from, unsent, sendingProblem(element, sealed.error));
  } finally {
    sealing.delete(element);
  }
}

/** What the owner calls themselves to somebody. */
export const nameField = (element: RecoveryAftercare, label: string, name: string) => html`
  ${field(element, 'as', label, { longest: LONGEST_NAME, hint: element.say('asHint', { name }) })}
  ${refusedLine(element, ['as'])}
`;

/** The first time: what the owner calls themselves to the other. */
export function asPage(element: RecoveryAftercare, page: Extract<Page, { at: 'as' }>) {
  const { trajectory, asked } = page;
  const tie = element.withWhom(trajectory) ?? asked?.tie;
  if (tie === undefined) return element.gone(trajectory);
  const name = element.nameOf(tie);
  const store = storing(element, async (form) => {
    const as = typed(form, 'as');
    if (as === '') return element.refuse('name-missing', 'as', 'D4');
    // Nothing is sealed before it is stored.
    if (asked && (await propose(element, asked)).written !== 'stored') return undefined;
    await sendLink(element, page, trajectory, as);
    return undefined;
  });
  const back: Page = asked ? { at: 'look', ...asked } : { at: 'one', trajectory };
  return html`<form class="stack" novalidate @submit=${store}>
    ${element.backTo(back)}
    <h3 class="heading" tabindex="-1">${element.say('as', { name })}</h3>
    ${nameField(element, element.say('whoNewName'), name)}
    <div><button class="primary">${element.say('makeLink')}</button></div>
  </form>`;
}

/** After every word of the owner's: the other does not know it until it is sent, or said. */
export function tellPage(element: RecoveryAftercare, page: Extract<Page, { at: 'tell' }>) {
  const { trajectory } = page;
  const tie = element.withWhom(trajectory);
  if (tie === undefined) return element.gone(trajectory);
  const name = element.nameOf(tie);
  const done = () => element.onward(page, { at: 'one', trajectory });
  const told = () => {
    noteTelling(element.host, trajectory, 'told');
    done();
  };
  return html`<div class="stack">
    ${element.backTo({ at: 'one', trajectory })}
    <h3 class="heading" tabindex="-1">${element.say('tell', { name })}</h3>
    <p>${element.say('tellText', { name })}</p>
    ${noLinkLine(element, tie)}
    <div class="choices">
      ${linkWay(element, tie, () => void sendLink(element, page, trajectory))}
      <button @click=${told}>${element.say('toldAlready', { name })}</button>
      <button @click=${done}>${element.say('tellLater')}</button>
    </div>
  </div>`;
}

/** What is not known of the words of the owner in a trajectory, with the way to send them beside it. */
export function tellingView(element: RecoveryAftercare, trajectory: string, waits: boolean) {
  const tie = element.withWhom(trajectory);
  if (tie === undefined) return nothing;
  const sendable = mayBeSent(element, tie);
  const said = toldText(element, trajectory, { waits, sendable });
  if (said === '') return nothing;
  const { page } = element;
  return html`<div class="stack tight">
    <p class="quiet">${said}</p>
    ${sendable ? html`<div><button @click=${() => void sendLink(element, page, trajectory)}>${sendLabel(element, trajectory)}</button></div>` : nothing}
  </div>`;
}

/**
 * What goes along with the link, by the last thing that the owner said: no stop and no ask is called an answer. An ask that
 * nobody heard comes before all that was said after it (A3).
 */
function messageFor(element: RecoveryAftercare, one: Trajectory, name: string): string | undefined {
  if (asksOpen(one).some(({ side, heard }) => side === 'mine' && !heard))
    return element.say('message-more-asked', { name });
  const last = one.said
    .filter(({ side, what }) => side === 'mine' && travelling.has(`trajectory.${what}`))
    .toSorted((a, b) => a.at - b.at)
    .at(-1)?.what;
  switch (last) {
    case 'more-asked':
    case 'stopped':
    case 'paused':
    case 'resumed':
    case 'review-opened':
    case 'reviewed':
    case 'ask-heard':
      return element.say(`message-${last}`, { name });
    case 'withdrawn':
    case 'transferred':
    case 'ask-settled':
      return element.say('message-told', { name });
    default:
      return undefined;
  }
}

/** The link, and what it can't promise; `above`: what is said before it. */
export function sendPage(
  element: RecoveryAftercare,
  states: Known,
  page: One & { readonly ready: Ready },
  above: unknown = nothing,
) {
  const { trajectory, ready } = page;
  const tie = element.withWhom(trajectory);
  const one = here(element, trajectory);
  if (tie === undefined || !one) return element.gone(trajectory);
  const { reach } = states.network.ties[tie] ?? {};
  const name = element.nameOf(tie);
  const message = messageFor(element, one, name);
  return html`${element.backTo({ at: 'one', trajectory })}${above}${sendView(element, {
    ready,
    name,
    number: reach?.message ?? reach?.phone,
    what: waiting(element, one).theirs.length > 0 ? 'ask' : 'answer',
    ...(message !== undefined && { message }),
    notice: element.said,
    onNotice: (said) => {
      element.said = said;
    },
    onDone: () => element.go({ at: 'one', trajectory }),
  })}`;
}
