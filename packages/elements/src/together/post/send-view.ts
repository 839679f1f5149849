import { html, nothing } from 'lit';
import { download } from '../../element/download.ts';
import { copy, passOn } from '../../element/reach.ts';
import type { RecoveryElement } from '../../element/recovery-element.ts';
import type { Ready } from './post.ts';
import { postWords } from './words.ts';

/** An element on which something can be sent: it says what came of it, once, in its notice. */
export type PostElement = RecoveryElement;

/** What is sent, to whom, and what comes after. */
export interface Sending {
  readonly ready: Ready;
  /** The receiver, as in a sentence. */
  readonly name: string;
  /** A number for a message, where one is known. */
  readonly number?: string | undefined;
  /** What the message says. */
  readonly what: 'ask' | 'answer' | 'show';
  /** What was said about it last: nothing, or how it left. */
  readonly notice: string;
  readonly onNotice: (notice: string) => void;
  readonly onDone: () => void;
}

const messages = { ask: 'messageAsk', answer: 'messageAnswer', show: 'messageShow' } as const;

/**
 * The last step: nothing has left before the person sends it, in an app of their own (D4, D5). What a link can't promise
 * stands beside it, folded.
 */
export function sendView(element: PostElement, sending: Sending) {
  const { ready, name, what, notice } = sending;
  const { sealed } = ready;
  const link = sealed.linkWithSecret ?? sealed.link;
  const day = element.formatDay(ready.until);
  const say = (key: 'ready' | 'message' | 'send' | 'copyLink' | 'done' | 'file') =>
    element.sayFrom(postWords, key);
  return html`<div class="stack">
    <h3 class="heading" tabindex="-1">${say('ready')}</h3>
    <p>${element.sayFrom(postWords, link ? 'whoGets' : 'whoGetsFile', { name })}</p>
    ${
      link
        ? html`<div class="field"><label for="message">${say('message')}</label>
            <textarea id="message" rows="3" maxlength="1000" .defaultValue=${element.sayFrom(postWords, messages[what], { name })}></textarea></div>
          <div class="choices">
            <button @click=${() => void send(element, sending, link)}>${say('send')}</button>
            <button @click=${() => void copyOnly(element, sending, link)}>${say('copyLink')}</button>
          </div>`
        : fileButtons(element, sending)
    }
    <p role="status">${notice}</p>
    ${
      link && notice
        ? html`<details><summary>${element.sayFrom(postWords, 'asText')}</summary>
            <textarea class="whole" rows="5" readonly aria-label=${element.sayFrom(postWords, 'asText')} .value=${link}></textarea></details>`
        : nothing
    }
    <p class="quiet">${element.sayFrom(postWords, 'until', { day })}</p>
    ${link ? html`<details><summary>${say('file')}</summary><div class="stack tight">${fileButtons(element, sending)}</div></details>` : nothing}
    ${promises(element, name)}
    <div><button @click=${sending.onDone}>${say('done')}</button></div>
  </div>`;
}

const promised = ['promiseOpen', 'promiseStays', 'promiseTraces', 'promiseNobody', 'promiseProof'] as const;

const withName = ['promiseOpen', 'promiseStays', 'promiseNobody'] as const;

/** D5: what left can't be called back, and what else nobody can promise. */
const promises = (element: PostElement, name: string) => html`<details>
  <summary>${element.sayFrom(postWords, 'promise')}</summary>
  <ul>${promised.map(
    (key) =>
      html`<li>${isNamed(key) ? element.sayFrom(postWords, key, { name }) : element.sayFrom(postWords, key)}</li>`,
  )}</ul>
</details>`;

const isNamed = (key: (typeof promised)[number]): key is (typeof withName)[number] =>
  withName.some((one) => one === key);

function fileButtons(element: PostElement, sending: Sending) {
  const { ready, name } = sending;
  const { file, secretLink } = ready.sealed;
  const save = () => {
    download(new File([file], element.sayFrom(postWords, 'fileName'), { type: 'text/plain' }));
    sending.onNotice(element.sayFrom(postWords, 'saved'));
  };
  return html`
    <p>${secretLink ? element.sayFrom(postWords, 'fileHow') : element.sayFrom(postWords, 'fileHowAnswer', { name })}</p>
    <div class="choices">
      <button @click=${save}>${element.sayFrom(postWords, 'sendFile')}</button>
      ${secretLink ? html`<button @click=${() => void copyOnly(element, sending, secretLink)}>${element.sayFrom(postWords, 'sendSecret')}</button>` : nothing}
    </div>
  `;
}

async function send(element: PostElement, sending: Sending, link: string): Promise<void> {
  const words = element.renderRoot.querySelector<HTMLTextAreaElement>('#message')?.value.trim() ?? '';
  const left = await passOn(`${words}\n${link}`.trim(), sending.number);
  if (left === 'cancelled') return;
  const said = left === 'copied' ? 'copied' : left === 'nothing' ? 'copyYourself' : 'isItSent';
  sending.onNotice(element.sayFrom(postWords, said));
}

async function copyOnly(element: PostElement, sending: Sending, text: string): Promise<void> {
  sending.onNotice(element.sayFrom(postWords, (await copy(text)) ? 'copied' : 'copyYourself'));
}
