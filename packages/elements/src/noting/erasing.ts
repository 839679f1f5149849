import { html, nothing } from 'lit';
import { eraseWhole } from '../journal-host/erase-whole.ts';
import type { Noting } from './noting.ts';

/** What goes for good: about which ids, in this order, and what is said of it before. Many ids are looked up when it goes. */
interface Going<Page> {
  readonly about: readonly string[] | (() => readonly string[]);
  readonly said: string;
  /** Where it goes on; the page stays where none is given. */
  readonly to?: Page;
  /** What it is, for whoever does not see beside what the button stands. */
  readonly name?: string;
}

/** J7: what was written can go away for good. It is folded away, and what goes along is said before. */
export const erasing = <Page extends object>(element: Noting<Page>, going: Going<Page>) => {
  const named = going.name ? html`<span class="sr">: ${going.name}</span>` : nothing;
  return html`<details class="no-print">
    <summary class="erase">${element.say('erase')}${named}</summary>
    <div class="stack tight">
      <p>${going.said}</p>
      <div><button type="button" @click=${() => void erase(element, going)}>${element.say('eraseYes')}${named}</button></div>
    </div>
  </details>`;
};

async function erase<Page extends object>(element: Noting<Page>, { about, to }: Going<Page>): Promise<void> {
  const { host, page } = element;
  if (!host) return;
  element.notice = '';
  let done = true;
  for (const one of typeof about === 'function' ? about() : about)
    done = (await eraseWhole(host, one)) && done;
  if (element.page !== page) return;
  if (done && to) element.onward(page, to, element.say('erased'));
  else element.notice = element.say(done ? 'erased' : 'eraseFailed');
}
