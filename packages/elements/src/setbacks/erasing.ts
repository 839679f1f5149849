import { html } from 'lit';
import type { Page } from './pages.ts';
import type { RecoverySetbacks } from './setbacks.ts';

/** J7: what was written can go away for good. It is folded away, and what goes along, and what stays, is said before. */
export const erasing = (
  element: RecoverySetbacks,
  said: readonly string[],
  erase: () => Promise<boolean>,
  to?: Page,
) => html`
  <details>
    <summary class="erase">${element.say('erase')}</summary>
    <div class="stack tight">
      ${said.map((line) => html`<p>${line}</p>`)}
      <div><button type="button" @click=${() => void answer(element, erase, to)}>${element.say('eraseYes')}</button></div>
    </div>
  </details>
`;

async function answer(element: RecoverySetbacks, erase: () => Promise<boolean>, to?: Page): Promise<void> {
  const { page } = element;
  element.notice = '';
  const done = await erase();
  if (element.page !== page || (done && to && !element.onward(page, to))) return;
  element.notice = element.say(done ? 'erased' : 'eraseFailed');
}
