import { type TalkCard, type TalkCardId, talkCardIds } from '@recovery-network/core/expectations/talks';
import { html } from 'lit';
import type { RecoveryExpectations } from '../expectations.ts';
import { came, copying } from './outward.ts';
import type { BesidePage } from './pages.ts';
import { type TalkWords, talkWords, talkWordsAgain } from './talk-words.ts';
import { besideWords } from './words.ts';

/** Cards to prepare a talk (E6): the one that is asked for open and first, all others folded. Nothing is written here. */
export function talksPage(
  element: RecoveryExpectations,
  { card: asked, thread }: Extract<BesidePage, { at: 'talks' }>,
) {
  const words = talkWords(element);
  return html`
    ${element.backTo(thread === undefined ? { at: 'all' } : { at: 'one', thread })}
    <h3 class="heading" tabindex="-1">${element.sayFrom(besideWords, 'talksTitle')}</h3>
    ${typeof words === 'string' ? notHere(element, words) : cards(element, words, asked)}
  `;
}

/** While words are on their way, or can't be had now. */
export const notHere = (element: RecoveryExpectations, words: 'coming' | 'missing') =>
  words === 'coming'
    ? html`<p class="quiet" role="status">${element.say('opening')}</p>`
    : html`<p role="status">${element.sayFrom(besideWords, 'talksMissing')}</p>
        <div><button @click=${() => talkWordsAgain(element)}>${element.say('retry')}</button></div>`;

function cards(element: RecoveryExpectations, { cards: all }: TalkWords, asked: TalkCardId | undefined) {
  const others = talkCardIds.filter((id) => id !== asked);
  const folded = others.map(
    (id) =>
      html`<details class="talk"><summary>${all[id].title}</summary>${card(element, id, all[id])}</details>`,
  );
  return asked === undefined
    ? html`<p>${element.sayFrom(besideWords, 'talksWhat')}</p><div>${folded}</div>`
    : html`<section class="card stack" aria-labelledby="asked"><h4 id="asked">${all[asked].title}</h4>${card(element, asked, all[asked])}</section>
        <h4>${element.sayFrom(besideWords, 'talksOther')}</h4><div>${folded}</div>`;
}

const card = (element: RecoveryExpectations, id: TalkCardId, { lines, begin }: TalkCard) => html`
  <div class="stack tight">
    <ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>
    <p class="quiet">${element.sayFrom(besideWords, 'talkBegin')}</p>
    <blockquote class="begin">${begin}</blockquote>
    <div>${copying(element, { name: id, text: () => begin, label: element.sayFrom(besideWords, 'talkBeginCopy') })}</div>
    ${came(element, id, begin)}
  </div>
`;
