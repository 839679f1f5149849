import { askingNow } from '@recovery-network/core/guidance';
import { html } from 'lit';
import { nameInSentence } from '../element/name-in-sentence.ts';
import type { Known } from '../noting/noting.ts';
import { nameShown } from '../noting/noting.ts';
import { peopleThere, whom } from '../noting/people.ts';
import type { RecoveryExpectations } from './expectations.ts';

/** Whom to ask. Who is not among them is not, and nothing says why (N6, N7, E8). */
export function whoPage(element: RecoveryExpectations, states: Known) {
  const now = element.now();
  const all = peopleThere(states, now);
  const ties = all.filter(({ id }) => askingNow(states, id, now) !== 'not-now');
  return html`<div class="stack">
    ${element.backTo({ at: 'all' })}
    <h3 class="heading" tabindex="-1">${element.say('who')}</h3>
    ${
      ties.length === 0 && all.length > 0
        ? html`<p>${element.say('nobodyNow')}</p>`
        : whom(element, ties, (tie) => element.ask(tie))
    }
  </div>`;
}

/** Text 4: something smaller, once, and only because the person came here. */
export function smallerPage(element: RecoveryExpectations, states: Known, tie: string) {
  const name = nameInSentence(nameShown(element, states.network.ties[tie]?.name ?? ''));
  return html`<div class="stack">
    ${element.backTo({ at: 'who' })}
    <h3 class="heading" tabindex="-1">${element.say('smaller')}</h3>
    <p>${element.say('smallerText', { name })}</p>
    <div class="choices">
      <button @click=${() => element.word(tie)}>${element.say('smaller')}</button>
      <button @click=${() => element.go({ at: 'all' })}>${element.say('leaveIt')}</button>
    </div>
  </div>`;
}
