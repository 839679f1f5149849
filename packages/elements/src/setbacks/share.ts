import type { Tie } from '@recovery-network/core/network';
import { NATURES, tiesSupporting } from '@recovery-network/core/network';
import { html, nothing } from 'lit';
import { shortName } from '../element/name-in-sentence.ts';
import { passOn } from '../element/reach.ts';
import type { Page } from './pages.ts';
import type { RecoverySetbacks } from './setbacks.ts';

/** Whom a good moment can be with, or be told to: people of one's own first, then peers. */
export const peopleIn = (element: RecoverySetbacks): readonly Tie[] =>
  element.states
    ? tiesSupporting(element.states.network, element.now())
        .filter(({ hidden }) => !hidden)
        .toSorted((a, b) => NATURES.indexOf(a.nature) - NATURES.indexOf(b.nature))
    : [];

export const peopleOptions = (ties: readonly Tie[], nobody: string) => html`
  <option value="">${nobody}</option>
  ${ties.map(({ id, name }) => html`<option value=${id}>${shortName(name)}</option>`)}
`;

/** L3, L6: it leaves only by the person's own hand, to the one they choose; what was sent, only they know. */
export function sharePage(element: RecoverySetbacks, page: Page & { readonly at: 'share' }) {
  const { id, text } = page;
  const ties = peopleIn(element);
  const back = () => element.go({ at: 'win' });
  const send = async () => {
    const to = ties.find((tie) => tie.id === element.typed('to'));
    const left = await passOn(element.typed('message'), to?.reach.message ?? to?.reach.phone);
    if (left === 'cancelled' || element.page !== page) return;
    if (left === 'nothing') element.renderRoot.querySelector<HTMLTextAreaElement>('#message')?.select();
    element.notice = element.say(
      left === 'copied' ? 'copied' : left === 'nothing' ? 'copyYourself' : 'isItSent',
    );
  };
  const sent = () => {
    const to = element.typed('to');
    if (to === '') return back();
    void element.writing.leave(
      () => element.writing.writeOnce(id, { type: 'win.shared', data: { with: to, channel: 'message' } }),
      () => ({ at: 'win' }),
    );
  };
  // The message stays as it was changed: it can be sent another way.
  const notSent = () => {
    element.notice = '';
  };
  return html`
    <div class="stack">
      <h2 id="title" tabindex="-1">${element.say('shareTitle')}</h2>
      <p>${element.say('shareText')}</p>
      ${
        ties.length > 0
          ? html`<div class="field"><label for="to">${element.say('shareTo')}</label>
              <select id="to">${peopleOptions(ties, element.say('shareSomeone'))}</select></div>`
          : nothing
      }
      <div class="field">
        <label for="message">${element.say('yourMessage')}</label>
        <textarea id="message" rows="5" .defaultValue=${text}></textarea>
        <p role="status">${element.notice}</p>
      </div>
      <div class="choices">
        ${
          element.notice
            ? html`<button @click=${sent}>${element.say('sent')}</button>
                <button @click=${notSent}>${element.say('notSent')}</button>`
            : html`<button @click=${() => void send()}>${element.say('send')}</button>
                <button @click=${back}>${element.say('notShare')}</button>`
        }
      </div>
    </div>
  `;
}
