import { html, nothing } from 'lit';
import type { RecoveryNetwork } from '../recovery-network.ts';
import { askToErase, eraseAll, keepSafe, load, saveCopy } from './looking-after.ts';
import { dataWords } from './words.ts';

/**
 * A copy, another copy, everything gone: each in one tap, with what it means said beforehand. Who reads a page on which nothing of
 * theirs is kept has nothing to copy, and may erase everything (J11).
 */
export function dataInside(element: RecoveryNetwork) {
  const { care, host, isForOthers } = element;
  const aside = isForOthers ? 0 : (host?.state?.setAside.length ?? 0);
  const notice = care.notice('data');
  return html`
    <div class="stack">
      ${care.keepsNothing || isForOthers ? nothing : html`<p>${element.sayFrom(dataWords, 'dataWhere')}</p>`}
      ${aside > 0 ? html`<p>${element.sayFrom(dataWords, 'setAside', { count: aside })}</p>` : nothing}
      <div role="status">${notice ? html`<p class="notice">${notice}</p>` : nothing}</div>
      ${host?.state && !isForOthers ? copies(element) : nothing}
      ${care.erasing ? sure(element) : html`<div><button id="erase" @click=${() => void askToErase(element, true)}>${element.sayFrom(dataWords, 'erase')}</button></div>`}
    </div>
  `;
}

const copies = (element: RecoveryNetwork) => html`
  <div class="stack tight">
    <div><button @click=${() => void saveCopy(element)}>${element.sayFrom(dataWords, 'copy')}</button></div>
    <p class="quiet">${element.sayFrom(dataWords, 'copyHint')}</p>
  </div>
  <div class="field">
    <label for="copy">${element.sayFrom(dataWords, 'open')}</label>
    <input id="copy" type="file" accept=".json,application/json" @change=${(event: Event) => void openCopy(element, event)} />
  </div>
  ${element.host?.problem === 'not-kept' ? nothing : html`<div><button @click=${() => void keepSafe(element)}>${element.sayFrom(dataWords, 'keepSafe')}</button></div>`}
`;

const sure = (element: RecoveryNetwork) => html`
  <div class="card stack tight">
    <p id="erase-sure" tabindex="-1">${element.sayFrom(dataWords, 'eraseSure')}</p>
    <p class="quiet">${element.sayFrom(dataWords, 'eraseDisk')}</p>
    <div class="choices">
      <button @click=${() => void eraseAll(element)}>${element.sayFrom(dataWords, 'eraseYes')}</button>
      <button @click=${() => void askToErase(element, false)}>${element.sayFrom(dataWords, 'eraseNo')}</button>
    </div>
  </div>
`;

async function openCopy(element: RecoveryNetwork, event: Event): Promise<void> {
  const { target } = event;
  if (!(target instanceof HTMLInputElement) || !target.files?.[0]) return;
  const file = target.files[0];
  await load(element, await file.text().catch(() => ''), 'data');
  // So that the same file can be chosen again.
  target.value = '';
}
