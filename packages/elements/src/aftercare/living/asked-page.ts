import { html, nothing } from 'lit';
import { typed } from '../../forms/fields.ts';
import { storing } from '../../forms/storing.ts';
import type { Known } from '../../noting/noting.ts';
import type { RecoveryAftercare } from '../aftercare.ts';
import type { Page } from '../pages.ts';
import { alongIn } from '../propose.ts';
import { mayBeSent, nameField, needsName, noLinkLine, sendLink, sendPage } from '../send-page.ts';
import { alongView, staysBehind } from './along-page.ts';
import { callsHere } from './calls.ts';
import { type At, type Seen, seen } from './seen.ts';
import { say } from './words.ts';

/** An ask stands: sending it, and who to call, on one page, whether it is sent or not (A3). */
export function askedPage(element: RecoveryAftercare, states: Known, page: At<'asked'>) {
  const { trajectory, ask, ready } = page;
  const it = seen(element, states, trajectory);
  if (!it) return element.gone(trajectory);
  const { tie } = it;
  if (ready)
    return html`${sendPage(element, states, { trajectory, ready }, html`<p><strong>${say(element, 'asked')}.</strong> ${say(element, 'askedText')}</p>`)}
      ${callsHere(element, states)}`;
  const isUnheard = it.shown.asks.some((one) => one.id === ask && !one.heard);
  return html`<div class="stack">
    ${element.backTo({ at: 'one', trajectory })}
    <h3 class="heading" tabindex="-1">${say(element, 'asked')}</h3>
    <p>${say(element, 'askedText')}</p>
    ${tie === undefined ? html`<p>${say(element, 'askedOwn')}</p>` : mayBeSent(element, tie) ? sending(element, states, page, it) : noLinkLine(element, tie)}
    <div class="choices">
      ${isUnheard && tie !== undefined ? heardHere(element, trajectory, { ask, tie }) : nothing}
      <button @click=${() => element.go({ at: 'one', trajectory })}>${say(element, 'askedBack')}</button>
    </div>
    ${callsHere(element, states)}
  </div>`;
}

/** Both at this screen: the other lets know that they heard an ask. */
export function heardHere(
  element: RecoveryAftercare,
  trajectory: string,
  { ask, tie }: { readonly ask: string; readonly tie: string },
) {
  const { page } = element;
  const name = element.nameOf(tie);
  const hear = async () => {
    const draft = element.draft('trajectory.ask-heard', trajectory, { ask }, { by: tie, via: 'together' });
    if (draft && (await element.write(draft)) !== 'refused')
      element.onward(page, { at: 'one', trajectory }, say(element, 'heardByName', { name }));
  };
  return html`<button @click=${() => void hear()}>${say(element, 'heardTogether', { name })}</button>`;
}

/** On the way to the other; the first time with what the owner calls themselves, in the same step. */
function sending(
  element: RecoveryAftercare,
  states: Known,
  page: At<'asked'>,
  { one, tie = '', name }: Seen,
) {
  const isNameless = needsName(element, tie);
  const others = alongIn(element, one.id).filter(({ id }) => id !== page.ask);
  const along = alongView(element, states, one, others, name);
  if (staysBehind(states, others)) return along;
  const store = storing<Page>(element, async (form) => {
    const as = typed(form, 'as');
    if (isNameless && as === '') return element.refuse('name-missing', 'as', 'D4');
    await sendAsk(element, page, isNameless ? as : undefined, true);
    return undefined;
  });
  return html`<form class="stack" novalidate @submit=${store}>
    <p>${say(element, 'askedUnsent', { name })}</p>
    ${along}
    ${isNameless ? nameField(element, element.say('as', { name }), name) : nothing}
    <div><button class="primary">${say(element, 'askedSend', { name })}</button></div>
  </form>`;
}

/** Makes an ask ready to be sent, where what goes along was shown; where that can't be, it stands as it did, with the reason. */
export const sendAsk = (
  element: RecoveryAftercare,
  page: At<'asked'>,
  as?: string,
  isShown = false,
): Promise<void> =>
  sendLink(element, page, page.trajectory, as, {
    sent: (ready) => ({ ...page, ready }),
    unsent: page,
    unnamed: page,
    ...(isShown ? {} : { along: page }),
  });
