import type { ExchangeShown } from '@recovery-network/core/guidance';
import { exchangesAsideShown, exchangesShown } from '@recovery-network/core/guidance';
import { exchangeOf } from '@recovery-network/core/reciprocity';
import { isoAt } from '@recovery-network/core/shared';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { refusedLine } from '../forms/refused.ts';
import { type Again, asideView, awayView, moreButton, putAside } from '../noting/aside.ts';
import { erasing } from '../noting/erasing.ts';
import { type Known, nameShown } from '../noting/noting.ts';
import type { RecoveryReciprocity } from './reciprocity.ts';

/** So many more at a time. */
const MORE = 30;

/** What was given and got, the latest first. It is not added up. */
export function notedPage(element: RecoveryReciprocity, states: Known) {
  // One more than is shown: whether there is more depends on nothing else.
  const found = exchangesShown(states, element.most + 1);
  const shown = found.slice(-element.most);
  const more = () => {
    element.most += MORE;
  };
  return html`
    ${element.backTo({ at: 'all' })}
    <h3 class="heading" tabindex="-1">${element.say('noted')}</h3>
    <p class="quiet">${element.say('onlyYou')}</p>
    ${shown.length === 0 ? html`<p>${element.say('notedNone')}</p>` : nothing}
    ${asideView(element, element.say('aside'))} ${refusedLine(element)}
    <ul class="list">${repeat(
      shown.toReversed(),
      ({ id }) => id,
      (exchange) => lineView(element, states, exchange),
    )}</ul>
    ${found.length > element.most ? moreButton(element, more) : nothing} ${asideList(element, states)}
  `;
}

function lineView(element: RecoveryReciprocity, states: Known, exchange: ExchangeShown) {
  const { id, at, way, kind, who } = exchange;
  const name = nameShown(element, who.name);
  const text = textOf(element, exchange);
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
        <button class="plain" @click=${() => aside(element, states, id)}>${element.say('putAside')}<span class="sr">: ${text}</span></button>
      </div>
      ${erasing(element, { about: [id], said: element.say('eraseOne'), name: text })}
    </div>
  </details></li>`;
}

/** As it was, so that it comes back with its day. */
function again(element: RecoveryReciprocity, { reciprocity }: Known, id: string): Again | undefined {
  const exchange = exchangeOf(reciprocity, id);
  if (!exchange) return undefined;
  const { with: tie, way, kind, size, for: thanked, at } = exchange;
  const data = { with: tie, way, kind, size, ...(thanked && { for: thanked }) };
  return { type: 'exchange.noted', about: id, data, extra: { at: isoAt(at, element.now().zone) } };
}

function aside(element: RecoveryReciprocity, states: Known, id: string): void {
  const was = again(element, states, id);
  if (was) void putAside(element, 'exchange.set-aside', was);
}

/** J7: what was put out of sight is in reach: also to be erased. */
function asideList(element: RecoveryReciprocity, states: Known) {
  const { mostAside } = element;
  const found = exchangesAsideShown(states, mostAside + 1);
  const away = found.slice(0, mostAside).flatMap((one) => {
    const was = again(element, states, one.id);
    return was ? [{ text: `${textOf(element, one)}, ${element.formatDay(one.at)}`, again: was }] : [];
  });
  const more = () => {
    element.mostAside += MORE;
  };
  return awayView(element, away, element.say('eraseOne'), found.length > mostAside ? more : undefined);
}

function textOf(element: RecoveryReciprocity, { way, kind, who }: ExchangeShown): string {
  return element.say(`noted-${way}`, {
    name: nameShown(element, who.name),
    kind: element.say(`kind-${kind}`),
  });
}
