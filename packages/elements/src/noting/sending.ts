import { html, nothing } from 'lit';
import { type Left, passOn } from '../element/reach.ts';
import type { Noting } from './noting.ts';

/** How the text of a page left, as far as we know. */
const leaving = new WeakMap<object, Left>();

interface Text {
  readonly label: string;
  readonly text: string;
  readonly number?: string | undefined;
  /** Goes on once the person says that it was sent. */
  readonly sent: () => void;
  /** Other buttons, as long as it was not sent. */
  readonly otherwise?: unknown;
}

/** A short text to somebody (L3): it leaves only by the person's own hand, and whether it was sent only they know. */
export function sending(element: Noting, { label, text, number, sent, otherwise = nothing }: Text) {
  const { page } = element;
  const left = leaving.get(page);
  const send = async (event: Event) => {
    const form =
      event.currentTarget instanceof HTMLElement ? event.currentTarget.closest('div.sending') : null;
    const field = form?.querySelector('textarea');
    if (!field) return;
    const how = await passOn(field.value, number);
    if (how === 'cancelled') return;
    if (how === 'nothing') field.select();
    leaving.set(page, how);
    element.requestUpdate();
  };
  const again = () => {
    leaving.delete(page);
    element.requestUpdate();
  };
  const done = () => {
    again();
    sent();
  };
  return html`<div class="stack sending">
    <div class="field"><label for="message">${label}</label>
      <textarea id="message" rows="3" maxlength="1000" autocomplete="off" aria-describedby="message-hint" .defaultValue=${text}></textarea>
      <p class="hint" id="message-hint">${element.say('sendHow')}</p>
      <p role="status">${left === undefined || left === 'cancelled' ? nothing : element.say(ways[left])}</p>
    </div>
    <div class="choices">${
      left === undefined
        ? html`<button type="button" @click=${(event: Event) => void send(event)}>${element.say('send')}</button>${otherwise}`
        : html`<button type="button" @click=${done}>${element.say('sent')}</button>
            <button type="button" @click=${again}>${element.say('notSent')}</button>`
    }</div>
  </div>`;
}

const ways = { shared: 'isItSent', sms: 'isItSent', copied: 'copied', nothing: 'copyYourself' } as const;
