import { html, nothing } from 'lit';
import type { RecoveryNetwork } from './recovery-network.ts';

/** A copy, another copy, everything gone: each in one tap, with what it means said beforehand. */
export function dataView(element: RecoveryNetwork) {
  const { care, host } = element;
  const aside = host?.state?.setAside.length ?? 0;
  const notice = care.notice('data');
  return html`
    <details>
      <summary>${element.say('data')}</summary>
      <div class="stack">
        ${care.keepsNothing ? nothing : html`<p>${element.say('dataWhere')}</p>`}
        ${aside > 0 ? html`<p>${element.say('setAside', { count: aside })}</p>` : nothing}
        <div role="status">${notice ? html`<p class="notice">${notice}</p>` : nothing}</div>
        ${host?.state ? copies(element) : nothing}
        ${care.erasing ? sure(element) : html`<div><button id="erase" @click=${() => void care.askToErase(true)}>${element.say('erase')}</button></div>`}
      </div>
    </details>
  `;
}

const copies = (element: RecoveryNetwork) => html`
  <div class="stack tight">
    <div><button @click=${() => void element.care.saveCopy()}>${element.say('copy')}</button></div>
    <p class="quiet">${element.say('copyHint')}</p>
  </div>
  <div class="field">
    <label for="copy">${element.say('open')}</label>
    <input id="copy" type="file" accept=".json,application/json" @change=${(event: Event) => void openCopy(element, event)} />
  </div>
  ${element.host?.problem === 'not-kept' ? nothing : html`<div><button @click=${() => void element.care.keepSafe()}>${element.say('keepSafe')}</button></div>`}
`;

const sure = (element: RecoveryNetwork) => html`
  <div class="card stack tight">
    <p id="erase-sure" tabindex="-1">${element.say('eraseSure')}</p>
    <p class="quiet">${element.say('eraseDisk')}</p>
    <div class="choices">
      <button @click=${() => void element.care.eraseAll()}>${element.say('eraseYes')}</button>
      <button @click=${() => void element.care.askToErase(false)}>${element.say('eraseNo')}</button>
    </div>
  </div>
`;

async function openCopy({ care }: RecoveryNetwork, event: Event): Promise<void> {
  const { target } = event;
  if (!(target instanceof HTMLInputElement) || !target.files?.[0]) return;
  const file = target.files[0];
  await care.load(await file.text().catch(() => ''), 'data');
  // So that the same file can be chosen again.
  target.value = '';
}
