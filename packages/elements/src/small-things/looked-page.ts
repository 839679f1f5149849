import { lookShown, looksShown } from '@recovery-network/core/guidance';
import type { Pillar, PillarsLook } from '@recovery-network/core/small-things';
import { pillars } from '@recovery-network/core/small-things';
import { html, nothing } from 'lit';
import { isWithin } from '../element/within.ts';
import { refusedLine } from '../forms/refused.ts';
import { moreButton } from '../noting/aside.ts';
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
  const look = lookShown(states, id);
  const held = pillars.filter((pillar) => element.held(id, pillar));
  return html`
    ${element.backTo({ at: 'all' })}
    <h3 class="heading" tabindex="-1">${element.say('looked')}</h3>
    ${look ? saidView(element, look) : waits(element, id) || held.length > 0 ? nothing : html`<p>${element.say('lookedNothing')}</p>`}
    ${held.map((pillar) => heldView(element, id, pillar))}
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

/** What was typed without a word is not stored, and that is said; it is there still. */
const heldView = (
  element: RecoverySmallThings,
  id: string,
  pillar: Pillar,
) => html`<div class="card stack tight">
  <p class="quiet">${element.say(`pillar-${pillar}`)}</p>
  <p class="words">${element.held(id, pillar)}</p>
  <p>${element.say('noteHeld')}</p>
  <div><button @click=${() => element.go({ at: 'look', id, pillar })}>${element.say('change')}<span class="sr">: ${element.say(`pillar-${pillar}`)}</span></button></div>
</div>`;

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
  const inside = isWithin(element, 'recovery-together');
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

/** So many more at a time. */
const MORE = 20;

export function looksPage(element: RecoverySmallThings, states: Known) {
  const found = looksShown(states, element.most + 1);
  const more = () => {
    element.most += MORE;
  };
  return html`
    ${element.backTo({ at: 'all' })}
    <h3 class="heading" tabindex="-1">${element.say('looks')}</h3>
    <ul class="list">${found
      .slice(0, element.most)
      .map(
        ({ id, at }) =>
          html`<li><button class="plain" @click=${() => element.go({ at: 'looked', id })}>${element.formatDay(at)}</button></li>`,
      )}</ul>
    ${found.length > element.most ? moreButton(element, more) : nothing}
  `;
}
