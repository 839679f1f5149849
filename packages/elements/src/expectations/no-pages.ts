import { askingOf } from '@recovery-network/core/expectations';
import { html, nothing } from 'lit';
import { refusedLine } from '../forms/refused.ts';
import type { Known } from '../noting/noting.ts';
import { nameOf } from './agreement-line.ts';
import type { RecoveryExpectations } from './expectations.ts';
import type { Page } from './pages.ts';
import { shownNow } from './propose.ts';

/** A no of the owner's: no reason, no form; not to be asked again is theirs to say (E5). */
export function declinePage(element: RecoveryExpectations, page: Extract<Page, { at: 'decline' }>) {
  const { thread, termsId } = page;
  const shown = shownNow(element, thread);
  if (!shown) return element.gone(thread);
  const say = async () => {
    const box = element.renderRoot.querySelector<HTMLInputElement>('#for-good');
    const data = { termsId, ...(box?.checked && { doNotAskAgain: true }) };
    const draft = element.draft('expectation.declined', thread, data);
    if (draft && (await element.write(draft)) !== 'refused')
      element.onward(page, { at: 'tell', thread }, element.say('saidNo'));
  };
  return html`<div class="stack">
    ${element.backTo({ at: 'one', thread })}
    <h3 class="heading" tabindex="-1">${element.say('no')}</h3>
    <p>${element.say('declineText', { name: nameOf(element, shown) })}</p>
    <label class="option"><input type="checkbox" id="for-good"> <span>${element.say('noForGood')}</span></label>
    ${refusedLine(element)}
    <div class="choices">
      <button @click=${() => void say()}>${element.say('sayNo')}</button>
      <button @click=${() => element.go({ at: 'one', thread })}>${element.say('notNo')}</button>
    </div>
  </div>`;
}

/** Text 3: a no is a complete answer (N6). What the person did was right; who else is there now? */
export const noText = (element: RecoveryExpectations, name: string, done: () => void) => html`
  <p>${element.say('noText', { name })}</p>
  <p>${element.say('noThen')}</p>
  <div class="choices">
    <button @click=${() => element.callSomebody()}>${element.say('whoNow')}</button>
    <button @click=${done}>${element.say('done')}</button>
  </div>`;

/** The other said no aloud, and the owner noted it. */
export function noPage(element: RecoveryExpectations, states: Known, page: Extract<Page, { at: 'no' }>) {
  const { thread } = page;
  const shown = shownNow(element, thread);
  if (!shown) return element.gone(thread);
  const name = nameOf(element, shown);
  return html`<div class="stack">
    ${element.backTo({ at: 'one', thread })}
    <h3 class="heading" tabindex="-1">${element.say('standing-declined')}</h3>
    ${noText(element, name, () => element.go({ at: 'all' }))}
    ${shown.current || askingOf(states.expectations, shown.who.id ?? '').closed ? nothing : noMore(element, thread, name)}
    ${refusedLine(element)}
  </div>`;
}

/** It holds for good (N6): said before it is written, and written only then. */
function noMore(element: RecoveryExpectations, thread: string, name: string) {
  const { page } = element;
  const write = async () => {
    const data = { doNotAskAgain: true };
    const draft = element.draft('expectation.refused-aloud', thread, data, { via: 'reported' });
    if (draft && (await element.write(draft)) !== 'refused' && element.page === page)
      element.notice = element.say('outcomeKept');
  };
  return html`<details><summary>${element.say('askedNoMore', { name })}</summary>
    <div class="stack tight"><p>${element.say('askedNoMoreWhat', { name })}</p>
      <div><button type="button" @click=${() => void write()}>${element.say('askedNoMoreYes')}</button></div></div></details>`;
}
