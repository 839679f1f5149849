import type { PillarsLook } from '@recovery-network/core/small-things';
import { lookOf, looksByTime, pillars } from '@recovery-network/core/small-things';
import { html, nothing } from 'lit';
import { upwards } from '../element/ancestors.ts';
import { refusedLine } from '../forms/refused.ts';
import { erasing } from '../noting/erasing.ts';
import { type Known, waits } from '../noting/noting.ts';
import type { Page } from './pages.ts';
import type { RecoverySmallThings } from './small-things.ts';

/** What was said in one look: in words, in the order of the pillars, and not added up. */
export function lookedPage(
  element: RecoverySmallThings,
  states: Known,
  { id }: Page & { readonly at: 'looked' },
) {
  const look = lookOf(states['small-things'], id);
  return html`
    ${element.backTo({ at: 'all' })}
    <h3 class="heading" tabindex="-1">${element.say('looked')}</h3>
    ${look ? saidView(element, look) : waits(element, id) ? nothing : html`<p>${element.say('lookedNothing')}</p>`}
    <p>${element.say('lookedEnd')}</p>
    ${refusedLine(element)} ${look ? waysOn(element, look) : nothing}
    <div><button @click=${() => void close(element, look, { at: 'all' })}>${element.say('done')}</button></div>
    ${look ? erasing(element, { about: [id], said: element.say('eraseLook'), to: { at: 'all' } }) : nothing}
  `;
}

const saidView = (element: RecoverySmallThings, { said }: PillarsLook) =>
  html`<dl class="stack tight">${pillars.map((pillar) => {
    const one = said[pillar];
    return one
      ? html`<div><dt class="quiet">${element.say(`pillar-${pillar}`)}</dt>
          <dd>${element.say(`word-${one.word}`)}${one.note ? html`<p class="words">${one.note}</p>` : nothing}</dd></div>`
      : nothing;
  })}</dl>`;

/** Closing is the end of a look; leaving it open costs nothing either. */
async function close(element: RecoverySmallThings, look: PillarsLook | undefined, to: Page): Promise<void> {
  const { page } = element;
  const draft = look?.life === LOOKING ? element.draft('pillars.closed', look.id) : undefined;
  if (draft && (await element.write(draft)) === 'refused') return;
  element.onward(page, to);
}

const LOOKING = JSON.stringify('looking');

/** Where what wants attention has a place of its own, inside the tab that holds them all. */
function waysOn(element: RecoverySmallThings, { said }: PillarsLook) {
  const inside = [...upwards(element)].some(({ localName }) => localName === 'recovery-together');
  const ways = [
    ['expect', 'expectations', 'toExpect'],
    ['reciprocity', 'reciprocity', 'toReciprocity'],
  ] as const;
  const wanted = inside ? ways.filter(([pillar]) => said[pillar]?.word === 'wants-attention') : [];
  const go = (to: string) =>
    element.dispatchEvent(
      new CustomEvent('recovery-together-go', {
        bubbles: true,
        composed: true,
        cancelable: true,
        detail: { to },
      }),
    );
  return wanted.length === 0
    ? nothing
    : html`<div class="choices">${wanted.map(
        ([, to, key]) => html`<button @click=${() => go(to)}>${element.say(key)}</button>`,
      )}</div>`;
}

/** So many looks are shown: what is older is in the journal still. */
const AT_MOST = 20;

export const looksPage = (element: RecoverySmallThings, states: Known) => html`
  ${element.backTo({ at: 'all' })}
  <h3 class="heading" tabindex="-1">${element.say('looks')}</h3>
  <ul class="list">${looksByTime(states['small-things'])
    .slice(0, AT_MOST)
    .map(
      ({ id, at }) =>
        html`<li><button class="plain" @click=${() => element.go({ at: 'looked', id })}>${element.formatDay(at)}</button></li>`,
    )}</ul>
`;
