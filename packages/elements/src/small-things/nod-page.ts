import { mayBeAsked, type Tie } from '@recovery-network/core/network';
import { html } from 'lit';
import { nameInSentence } from '../element/name-in-sentence.ts';
import { type Known, nameShown } from '../noting/noting.ts';
import { peopleThere, whom } from '../noting/people.ts';
import { sending } from '../noting/sending.ts';
import type { Page } from './pages.ts';
import type { RecoverySmallThings } from './small-things.ts';

/** Understood in every language, and it asks for nothing. */
const WAVE = '👋';

/** Nobody who is left in peace is offered: not now, resting, ended, or shown nowhere (X6, N7). */
const peopleToNod = (states: Known, now: { ms: number; zone: string }): readonly Tie[] =>
  peopleThere(states, now).filter(
    ({ id, kind }) => kind !== 'group' && kind !== 'community' && mayBeAsked(states.network, id, now),
  );

/** A nod without words (S51): one tap, and nothing goes anywhere by itself. */
export function nodPage(
  element: RecoverySmallThings,
  states: Known,
  page: Page & { readonly at: 'nod' | 'nodded' },
) {
  const people = peopleToNod(states, element.now());
  const meant = people.filter(({ id }) => id === page.tie);
  return html`
    ${element.backTo({ at: 'all' })}
    <h3 class="heading" tabindex="-1">${element.say('nodWho')}</h3>
    ${
      people.length === 0
        ? html`<p>${element.say('nobodyNow')}</p>`
        : whom(element, meant.length > 0 ? meant : people, (id) => void nod(element, page, id))
    }
  `;
}

/** It is noted; a wave is sent by the person, or not. */
export function noddedPage(
  element: RecoverySmallThings,
  states: Known,
  page: Page & { readonly at: 'nodded' },
) {
  const tie = peopleToNod(states, element.now()).find(({ id }) => id === page.tie);
  // Who can't be thought of now gives way to those who can, on the page where somebody is.
  if (!tie) return nodPage(element, states, page);
  const name = nameInSentence(nameShown(element, tie.name));
  return html`
    ${element.backTo({ at: 'all' })}
    <h3 class="heading" tabindex="-1">${element.say('nodded', { name })}</h3>
    <p>${element.say('noddedHow')}</p>
    ${sending(element, {
      label: element.say('wave', { name }),
      text: WAVE,
      number: tie.reach.message ?? tie.reach.phone,
      sent: () => element.onward(page, { at: 'all' }, element.say('waved')),
    })}
  `;
}

async function nod(element: RecoverySmallThings, page: Page, tie: string): Promise<void> {
  const draft = element.draft('nod.given', tie);
  if (!draft || (await element.write(draft)) === 'refused') return;
  element.onward(page, { at: 'nodded', tie });
}
