import { html, nothing } from 'lit';
import { isWithin } from '../../element/within.ts';
import { erasing } from '../../noting/erasing.ts';
import type { Known } from '../../noting/noting.ts';
import type { RecoveryExpectations } from '../expectations.ts';
import { allCards, cardAway, cardIn, cardText, partsOf, type Written } from './needs-card.ts';
import { needsForm } from './needs-form.ts';
import { messages } from './needs-messages.ts';
import { supporterText, supporterView } from './needs-supporter.ts';
import { came, copying } from './outward.ts';
import type { BesidePage } from './pages.ts';
import { besideWords } from './words.ts';

/** "How you can help me" (E7): to read, to write, and on paper with what explains it to a supporter. */
export function needsPage(
  element: RecoveryExpectations,
  states: Known,
  { edit, paper }: Extract<BesidePage, { at: 'needs' }>,
) {
  const card = cardIn(states);
  if (edit) return needsForm(element, states);
  if (paper && card) return sheet(element, card);
  return html`
    ${element.backTo({ at: 'all' })}
    <h3 class="heading" tabindex="-1">${element.sayFrom(besideWords, 'needsTitle')}</h3>
    ${card ? read(element, card) : notWritten(element, states)}
    <details><summary>${element.sayFrom(besideWords, 'messagesTitle')}</summary>${messages(element, card)}</details>
    <details><summary>${element.sayFrom(besideWords, 'supporterFor')}</summary>
      <div class="stack tight">${supporterView(element)}
        <div>${copying(element, { name: 'supporter', text: () => supporterText(element), label: element.sayFrom(besideWords, 'paperCopy') })}</div>
        ${came(element, 'supporter', supporterText(element))}</div></details>
    ${card ? aside(element, states) : nothing}
  `;
}

function read(element: RecoveryExpectations, card: Written) {
  const say = (key: 'needsShare' | 'paperPrint' | 'paperCopy') => element.sayFrom(besideWords, key);
  const text = () => cardText(element, card);
  return html`
    <div class="card">${cardView(element, card)}</div>
    <div class="choices">
      <button @click=${() => element.go({ at: 'needs', edit: true })}>${element.say('change')}</button>
      ${isTogether(element) ? html`<button @click=${() => share(element)}>${say('needsShare')}</button>` : nothing}
      <button @click=${() => element.go({ at: 'needs', paper: true })}>${element.sayFrom(besideWords, 'paperTitle')}</button>
      ${copying(element, { name: 'card', text, label: say('paperCopy') })}
    </div>
    ${came(element, 'card', text())}
  `;
}

/** What stands on the card. */
const cardView = (element: RecoveryExpectations, card: Written) =>
  html`<dl class="said">${partsOf(element, card).map(
    ({ title, lines, words }) =>
      html`<div><dt>${title}</dt><dd>${
        words
          ? html`<span class="words" dir="auto">${words}</span>`
          : html`<ul>${lines.map((line) => html`<li dir="auto">${line}</li>`)}</ul>`
      }</dd></div>`,
  )}</dl>`;

function notWritten(element: RecoveryExpectations, states: Known) {
  const away = cardAway(states);
  return html`
    <p>${element.sayFrom(besideWords, 'needsWhat')}</p>
    <div><button class="primary" @click=${() => element.go({ at: 'needs', edit: true })}>${element.sayFrom(besideWords, 'needsWrite')}</button></div>
    ${
      away
        ? html`<div class="row apart"><p>${element.sayFrom(besideWords, 'needsAwayStill')}</p>
            <button @click=${() => void bringBack(element, away)}>${element.sayFrom(besideWords, 'needsBack')}</button></div>
          ${erasing(element, {
            about: allCards(states.expectations.cards).map(({ id }) => id),
            said: element.sayFrom(besideWords, 'needsEraseWhat'),
          })}`
        : nothing
    }
  `;
}

/** It goes away for now or for good (J7); what goes along is said before. */
function aside(element: RecoveryExpectations, states: Known) {
  const say = (key: 'needsPutAway' | 'needsPutAwayWhat' | 'needsPutAwayYes' | 'needsEraseWhat') =>
    element.sayFrom(besideWords, key);
  const cards = allCards(states.expectations.cards);
  return html`
    <details><summary class="erase">${say('needsPutAway')}</summary>
      <div class="stack tight"><p>${say('needsPutAwayWhat')}</p>
        <div><button type="button" @click=${() => void putAway(element, states)}>${say('needsPutAwayYes')}</button></div></div></details>
    ${erasing(element, { about: cards.map(({ id }) => id), said: say('needsEraseWhat'), to: { at: 'needs' } })}
  `;
}

/** Every card that counts, so that none of another device takes its place. */
async function putAway(element: RecoveryExpectations, { expectations }: Known): Promise<void> {
  const { page } = element;
  const drafts = allCards(expectations.cards)
    .filter(({ life }) => life === KEPT)
    .flatMap(({ id }) => element.draft('needs-card.put-away', id) ?? []);
  if ((await element.write(...drafts)) === 'refused') return;
  element.onward(page, { at: 'needs' }, element.sayFrom(besideWords, 'needsIsAway'));
}

const KEPT = JSON.stringify('kept');

async function bringBack(
  element: RecoveryExpectations,
  { id, helps, helpsNot, approach, hardDay }: Written & { readonly id: string },
): Promise<void> {
  const { page } = element;
  const draft = element.draft('needs-card.written', id, {
    helps: [...helps],
    helpsNot: [...helpsNot],
    ...(approach !== undefined && { approach }),
    ...(hardDay !== undefined && { hardDay }),
  });
  if (!draft || (await element.write(draft)) === 'refused') return;
  element.onward(page, { at: 'needs' }, element.sayFrom(besideWords, 'needsIsBack'));
}

const isTogether = (element: RecoveryExpectations): boolean => isWithin(element, 'recovery-together');

function share(element: RecoveryExpectations): void {
  const detail = { to: 'sharing' };
  element.dispatchEvent(
    new CustomEvent('recovery-together-go', { bubbles: true, composed: true, cancelable: true, detail }),
  );
}

function sheet(element: RecoveryExpectations, card: Written) {
  const say = (key: 'needsTitle' | 'needsOnPaper' | 'paperWhat' | 'paperPrint') =>
    element.sayFrom(besideWords, key);
  return html`
    ${element.backTo({ at: 'needs' })}
    <h3 class="heading no-print" tabindex="-1">${say('needsOnPaper')}</h3>
    <p class="no-print">${say('paperWhat')}</p>
    <div class="no-print"><button class="primary" @click=${() => print()}>${say('paperPrint')}</button></div>
    <div class="sheet card stack">
      <h4>${say('needsTitle')}</h4>
      ${cardView(element, card)}
      ${supporterView(element, 'h4')}
    </div>
  `;
}
