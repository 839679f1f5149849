import { html, nothing } from 'lit';
import type { RecoveryNetwork } from './recovery-network.ts';

/** A copy, another copy, everything gone: each in one tap, with what it means said beforehand. */
export function dataView(element: RecoveryNetwork) {
  const aside = element.host?.state?.setAside.length ?? 0;
  return html`
    <details>
      <summary>${element.say('data')}</summary>
      <div class="stack">
        <p>${element.say('dataWhere')}</p>
        ${aside > 0 ? html`<p>${element.say('setAside', { count: aside })}</p>` : nothing}
        <div class="stack tight">
          <div><button @click=${() => void element.saveCopy()}>${element.say('copy')}</button></div>
          <p class="quiet">${element.say('copyHint')}</p>
        </div>
        <div class="field">
          <label for="copy">${element.say('open')}</label>
          <input id="copy" type="file" accept=".json,application/json" @change=${(event: Event) => void openCopy(element, event)} />
        </div>
        <div><button @click=${() => void element.keepSafe()}>${element.say('keepSafe')}</button></div>
        ${
          element.erasing
            ? html`
              <div class="card stack tight">
                <p>${element.say('eraseSure')}</p>
                <p class="quiet">${element.say('eraseDisk')}</p>
                <div class="choices">
                  <button @click=${() => void element.eraseAll()}>${element.say('eraseYes')}</button>
                  <button @click=${() => element.askToErase(false)}>${element.say('eraseNo')}</button>
                </div>
              </div>
            `
            : html`<div><button @click=${() => element.askToErase(true)}>${element.say('erase')}</button></div>`
        }
      </div>
    </details>
  `;
}

async function openCopy(element: RecoveryNetwork, event: Event): Promise<void> {
  const { target } = event;
  if (!(target instanceof HTMLInputElement) || !target.files?.[0]) return;
  const file = target.files[0];
  await element.load(await file.text().catch(() => ''));
  // So that the same file can be chosen again.
  target.value = '';
}
