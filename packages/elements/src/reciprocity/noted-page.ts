import type { ExchangeShown } from '@recovery-network/core/guidance';
import { exchangesShown } from '@recovery-network/core/guidance';
import { exchangeOf } from '@recovery-network/core/reciprocity';
import { isoAt } from '@recovery-network/core/shared';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { refusedLine } from '../forms/refused.ts';
import { asideView, putAside } from '../noting/aside.ts';
import { erasing } from '../noting/erasing.ts';
import { type Known, nameShown } from '../noting/noting.ts';
import type { RecoveryReciprocity } from './reciprocity.ts';

/** What was given and got, the latest first. It is not added up. */
export function notedPage(element: RecoveryReciprocity, states: Known) {
  // One more than is shown: whether there is more depends on nothing else.
  const found = exchangesShown(states, element.most + 1);
  const shown = found.slice(-element.most);
  return html`
    ${element.backTo({ at: 'all' })}
    <h3 class="heading" tabindex="-1">${element.say('noted')}</h3>
    <p class="quiet">${element.say('onlyYou')}</p>
    ${shown.length === 0 ? html`<p>${element.say('notedNone')}</p>` : nothing}
    ${asideView(element, element.say('aside'))} ${refusedLine(element)}
    <ul class="list">${repeat(
      shown.toReversed(),
      ({ id }) => id,
      (exchange) => lineView(element, exchange),
    )}</ul>
    ${
      found.length > element.most
        ? html`<div><button @click=${() => {
            element.most += 30;
          }}>${element.say('older')}</button></div>`
        : nothing
    }
  `;
}

function lineView(element: RecoveryReciprocity, { id, at, way, kind, who }: ExchangeShown) {
  const name = nameShown(element, who.name);
  const text = element.say(`noted-${way}`, { name, kind: element.say(`kind-${kind}`) });
  const day = element.formatDay(at);
  const { id: tie } = who;
  return html`<li><details>
    <summary><span>${text} <span class="quiet">${day}</span></span></summary>
    <div class="stack tight">
      <div class="row">
        ${tie === undefined ? nothing : html`<button class="plain" @click=${() => element.go({ at: 'note', id })}>${element.say('change')}<span class="sr">: ${text}</span></button>`}
        ${
          way === 'received' && tie !== undefined && kind !== 'thanks'
            ? html`<button class="plain" @click=${() => element.thank(tie, id)}>${element.say('thanks')}<span class="sr">: ${name}</span></button>`
            : nothing
        }
        <button class="plain" @click=${() => aside(element, id)}>${element.say('putAside')}<span class="sr">: ${text}</span></button>
      </div>
      ${erasing(element, { about: [id], said: element.say('eraseOne'), name: text })}
    </div>
  </details></li>`;
}

/** As it was, so that it comes back with its day. */
function aside(element: RecoveryReciprocity, id: string): void {
  const exchange = element.states && exchangeOf(element.states.reciprocity, id);
  if (!exchange) return;
  const { with: tie, way, kind, size, for: thanked, at } = exchange;
  const data = { with: tie, way, kind, size, ...(thanked && { for: thanked }) };
  const extra = { at: isoAt(at, element.now().zone) };
  void putAside(element, 'exchange.set-aside', { type: 'exchange.noted', about: id, data, extra });
}
