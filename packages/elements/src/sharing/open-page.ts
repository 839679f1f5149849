import { html } from 'lit';
import { LONGEST_TEXT } from '../envelopes/envelopes.ts';
import { field, typed } from '../forms/fields.ts';
import { refusedLine } from '../forms/refused.ts';
import { storing } from '../forms/storing.ts';
import type { Page } from './pages.ts';
import { receiving } from './receiving.ts';
import { cameRefused } from './refused.ts';
import type { RecoverySharing } from './sharing.ts';

/** What came, as a link in some message or as a file. What was pasted stays until it is open. */
export function openPage(
  element: RecoverySharing,
  { text = '', file: waits }: Page & { readonly at: 'open' },
) {
  const store = async (form: FormData) => {
    await element.once(() => receiving(element, typed(form, 'text')));
    return undefined;
  };
  const chosen = ({ currentTarget }: Event) => {
    if (!(currentTarget instanceof HTMLInputElement)) return;
    const [file] = currentTarget.files ?? [];
    if (file) void element.once(() => fromFile(element, file));
  };
  // A browser's own field for files does not fit a small screen with large letters.
  const choose = () => element.renderRoot.querySelector<HTMLInputElement>('#file')?.click();
  return html`${element.backTo({ at: 'all' })}
    <form class="stack" novalidate @submit=${storing(element, store)}>
      <h3 class="heading" tabindex="-1">${element.say('open')}</h3>
      ${refusedLine(element, ['text'])}
      ${field(element, 'text', element.say(waits === undefined ? 'paste' : 'pasteKey'), { type: 'long', longest: LONGEST_TEXT + 1, value: text })}
      <div><button class="primary">${element.say('openIt')}</button></div>
      <div>
        <button type="button" @click=${choose}>${element.say('file')}</button>
        <input id="file" type="file" accept="text/plain,.txt" hidden @change=${chosen}>
      </div>
    </form>`;
}

async function fromFile(element: RecoverySharing, file: File): Promise<void> {
  if (file.size > LONGEST_TEXT) {
    element.refusal = cameRefused({ reason: 'too-large' });
    return;
  }
  const text = await file.text().catch(() => undefined);
  if (text === undefined) element.refuse('no-file', 'text', 'D4');
  else await receiving(element, text);
}
