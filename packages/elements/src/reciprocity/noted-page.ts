import type { ExchangeShown } from '@recovery-network/core/guidance';
import { exchangesShown } from '@recovery-network/core/guidance';
import { exchangeOf } from '@recovery-network/core/reciprocity';
import { isoAt } from '@recovery-network/core/shared';
import type { Draft } from '@recovery-network/core/state';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { refusedLine } from '../forms/refused.ts';
import { erasing } from '../noting/erasing.ts';
import { type Known, nameShown, writeOne } from '../noting/noting.ts';
import type { Page } from './pages.ts';
import type { RecoveryReciprocity } from './reciprocity.ts';

/** What was put out of sight last, and what it said. */
export interface Aside {
  /** The page on which it was. */
  readonly on: Page;
  readonly about: string;
  readonly data: Draft['data'];
  readonly at: string;
}

/** What was given and got, the latest first. It is not added up. */
export function notedPage(element: RecoveryReciprocity, states: Known) {
  const shown = exchangesShown(states, element.most);
  return html`
    ${element.backTo({ at: 'all' })}
    <h3 class="heading" tabindex="-1">${element.say('noted')}</h3>
    <p class="quiet">${element.say('onlyYou')}</p>
    ${shown.length === 0 ? html`<p>${element.say('notedNone')}</p>` : nothing}
    ${asideView(element)} ${refusedLine(element)}
    <ul class="list">${repeat(
      shown.toReversed(),
      ({ id }) => id,
      (exchange) => lineView(element, exchange),
    )}</ul>
    ${
      shown.length >= element.most
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
  return html`<li class="stack tight">
    <p>${text} <span class="quiet">${day}</span></p>
    <div class="row">
      ${tie === undefined ? nothing : html`<button class="plain" @click=${() => element.go({ at: 'note', id })}>${element.say('change')}<span class="sr">: ${text}</span></button>`}
      ${
        way === 'received' && tie !== undefined && kind !== 'thanks'
          ? html`<button class="plain" @click=${() => element.thank(tie, id)}>${element.say('thanks')}<span class="sr">: ${name}</span></button>`
          : nothing
      }
      <button class="plain" @click=${() => void putAside(element, id)}>${element.say('putAside')}<span class="sr">: ${text}</span></button>
    </div>
    ${erasing(element, { about: [id], said: element.say('eraseOne'), name: text })}
  </li>`;
}

async function putAside(element: RecoveryReciprocity, id: string): Promise<void> {
  const exchange = element.states && exchangeOf(element.states.reciprocity, id);
  if (!exchange) return;
  const { with: tie, way, kind, size, for: thanked, at } = exchange;
  const { page: on } = element;
  const data = { with: tie, way, kind, size, ...(thanked && { for: thanked }) };
  if (await writeOne(element, 'exchange.set-aside', id, {}))
    element.aside = { on, about: id, data, at: isoAt(at, element.now().zone) };
}

/** Nothing that was put out of sight is lost. */
function asideView(element: RecoveryReciprocity) {
  const { aside } = element;
  if (aside?.on !== element.page) return nothing;
  const again = async () => {
    const draft = element.draft('exchange.noted', aside.about, aside.data, { at: aside.at });
    if (draft && (await element.write(draft)) !== 'refused') element.aside = undefined;
  };
  return html`<p class="row" role="status">${element.say('aside')}
    <button @click=${() => void again()}>${element.say('letStand')}</button></p>`;
}
