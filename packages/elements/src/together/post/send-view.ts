import { html, nothing } from 'lit';
import { download } from '../../element/download.ts';
import { copy, type Left, passOn } from '../../element/reach.ts';
import type { RecoveryElement } from '../../element/recovery-element.ts';
import { noteTelling } from '../telling.ts';
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
  /** The same in words of an area, where those say more of it. */
  readonly message?: string;
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
  const { ready, name, what, message, notice } = sending;
  const { sealed } = ready;
  const byHand = notCopied.get(ready);
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
            <textarea id="message" rows="3" maxlength="1000" .defaultValue=${message ?? element.sayFrom(postWords, messages[what], { name })}></textarea></div>
          <div class="choices">
            <button @click=${() => void send(element, sending, link)}>${say('send')}</button>
            <button @click=${() => void copyOnly(element, sending, link, 'link')}>${say('copyLink')}</button>
          </div>`
        : fileButtons(element, sending)
    }
    <p role="status">${notice}</p>
    ${
      byHand !== undefined
        ? byHandView(element, byHand)
        : link && notice
          ? html`<details><summary>${element.sayFrom(postWords, 'asText')}</summary>
            <textarea class="whole" rows="5" readonly aria-label=${element.sayFrom(postWords, 'asText')} .value=${link}></textarea></details>`
          : nothing
    }
    <p class="quiet">${element.sayFrom(postWords, 'until', { day })}</p>
    ${link ? html`<details><summary>${say('file')}</summary><div class="stack tight">${fileButtons(element, sending)}</div></details>` : nothing}
    ${promises(element, sending)}
    <div><button @click=${sending.onDone}>${say('done')}</button></div>
  </div>`;
}

/** What could not be copied, of what is ready: it stands there to be copied by hand until something else could be. */
const notCopied = new WeakMap<Ready, string>();

/** So many characters fit a line on a small screen. */
const LINE = 28;
const MOST_LINES = 16;

/** The very text that could not be copied. */
const byHandView = (element: PostElement, text: string) => html`<div class="field">
  <label for="by-hand">${element.sayFrom(postWords, 'byHand')}</label>
  <textarea id="by-hand" class="whole" rows=${Math.min(MOST_LINES, Math.ceil(text.length / LINE))} readonly .value=${text} @focus=${selectAll}></textarea>
</div>`;

const selectAll = ({ currentTarget }: Event) => {
  if (currentTarget instanceof HTMLTextAreaElement) currentTarget.select();
};

/** What is copied or handed on: the message with its link, the link by itself, or the key by itself. */
type Piece = 'message' | 'link' | 'secret';

const copiedWords = { message: 'copied', link: 'copiedLink', secret: 'copiedSecret' } as const;

/** Notes what a text left by, for what is to be copied by hand where it could not be copied, and for how far it got (D5). */
export function noteLeft(
  element: PostElement,
  ready: Ready,
  text: string,
  left: Left,
  piece: Piece = 'message',
): string {
  // A key by itself tells nothing.
  if (left !== 'nothing' && left !== 'cancelled' && piece !== 'secret')
    noteTelling(element.host, ready.about, 'told');
  if (left === 'nothing') notCopied.set(ready, text);
  else notCopied.delete(ready);
  // Also where the sentence about it is the same as before.
  element.requestUpdate();
  return element.sayFrom(
    postWords,
    left === 'copied' ? copiedWords[piece] : left === 'nothing' ? 'copyYourself' : 'isItSent',
  );
}

const promised = [
  'promiseOpen',
  'promiseAnswer',
  'promiseStays',
  'promiseTraces',
  'promiseBrowser',
  'promisePage',
  'promiseNobody',
  'promiseProof',
] as const;

const withName = ['promiseOpen', 'promiseAnswer', 'promiseStays', 'promiseNobody'] as const;

/** D5: what left can't be called back, and what else nobody can promise. */
const promises = (element: PostElement, { ready, name }: Sending) => html`<details>
  <summary>${element.sayFrom(postWords, 'promise')}</summary>
  <ul>${promised
    .filter((key) => key !== 'promiseAnswer' || ready.sealed.linkWithSecret)
    .map(
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
    noteTelling(element.host, ready.about, 'told');
    sending.onNotice(element.sayFrom(postWords, 'saved'));
  };
  return html`
    <p>${secretLink ? element.sayFrom(postWords, 'fileHow') : element.sayFrom(postWords, 'fileHowAnswer', { name })}</p>
    <div class="choices">
      <button @click=${save}>${element.sayFrom(postWords, 'sendFile')}</button>
      ${secretLink ? html`<button @click=${() => void copyOnly(element, sending, secretLink, 'secret')}>${element.sayFrom(postWords, 'sendSecret')}</button>` : nothing}
    </div>
  `;
}

async function send(element: PostElement, sending: Sending, link: string): Promise<void> {
  const words = element.renderRoot.querySelector<HTMLTextAreaElement>('#message')?.value.trim() ?? '';
  const text = `${words}\n${link}`.trim();
  const left = await passOn(text, sending.number);
  if (left !== 'cancelled') sending.onNotice(noteLeft(element, sending.ready, text, left));
}

async function copyOnly(
  element: PostElement,
  { ready, onNotice }: Sending,
  text: string,
  piece: Piece,
): Promise<void> {
  onNotice(noteLeft(element, ready, text, (await copy(text)) ? 'copied' : 'nothing', piece));
}
