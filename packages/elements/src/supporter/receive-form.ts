import { html } from 'lit';
import { LONGEST_TEXT } from '../envelopes/carrying.ts';
import type { RecoverySupporter } from './supporter.ts';

/** A pasted message, a link, a key or a file: whatever somebody got. It is opened where it is put in. */
export function receiveForm(element: RecoverySupporter) {
  const { waitsForKey } = element.arriving;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const text = String(new FormData(event.currentTarget).get('came') ?? '').trim();
    if (text === '') element.trouble = element.say('receiveEmpty');
    else void element.receiveText(text);
  };
  const chosen = async (event: Event) => {
    const input = event.currentTarget;
    const file = input instanceof HTMLInputElement ? input.files?.[0] : undefined;
    if (file) await element.receiveText(await textOf(file));
    if (input instanceof HTMLInputElement) input.value = '';
  };
  return html`<form class="stack" @submit=${submit}>
    <div class="field"><label for="came">${element.say(waitsForKey ? 'receiveKey' : 'receiveText')}</label>
      <textarea id="came" name="came" rows="3" autocomplete="off" spellcheck="false"></textarea></div>
    <div><button class="primary">${element.say('receiveOpen')}</button></div>
    <div class="field"><label for="came-file">${element.say('receiveFile')}</label>
      <input id="came-file" type="file" accept="text/plain,.txt" @change=${(event: Event) => void chosen(event)}></div>
  </form>`;
}

/** Of a file that is too large to be ours no more is read than tells that. */
const textOf = (file: File): Promise<string> => file.slice(0, LONGEST_TEXT + 1).text();
