import { endOf } from '@recovery-network/core/aftercare';
import { html, nothing } from 'lit';
import type { Known } from '../../noting/noting.ts';
import { dayInWords } from '../../together/terms/terms.ts';
import type { RecoveryAftercare } from '../aftercare.ts';
import { termsView } from '../terms/said.ts';
import { numberOf } from './numbers.ts';
import { type Seen, textShown } from './seen.ts';
import { standingText } from './standing.ts';
import { say } from './words.ts';

/** How it ended, said as it was: by whom, where it goes on, what stays, and the way back (A2). */
export function endView(element: RecoveryAftercare, states: Known, it: Seen) {
  const { one, last, mine, name } = it;
  const end = endOf(one, element.now());
  const said = end?.said;
  const words = said?.what === 'stopped' ? textShown(states, said.words ?? '') : undefined;
  return html`<section class="card stack tight" aria-label=${standingText(element, it)}>
    ${end?.on === undefined ? nothing : closingLines(element, it, end.on)}
    ${said?.what === 'transferred' ? html`<p class="words" dir="auto">${say(element, 'transferredTo', { to: textShown(states, said.to) })}</p>` : nothing}
    ${words ? html`<p class="words" dir="auto">“${words}”</p>` : nothing}
    ${mine ? html`<p>${say(element, 'closingStays')}</p>${wayBack(element, states, it)}` : html`<p>${say(element, 'closingStaysTheirs', { name })}</p>`}
    ${last ? html`<details><summary>${say(element, last.own ? 'ownPart' : 'agreedPart')}</summary>${termsView(element, last.terms)}</details>` : nothing}
  </section>`;
}

/** Text 11: finished by both, on a day that may lie ahead. */
export function closingLines(element: RecoveryAftercare, { name }: Seen, on: string) {
  const over = on < element.today;
  return html`<p>${say(element, over ? 'closed' : 'closing', { name, day: dayInWords(element, on) })}</p>`;
}

/** Text 11: whom to call when help is wanted again. Nobody has to wait until things are bad. */
export function wayBack(element: RecoveryAftercare, states: Known, { tie }: Seen) {
  const number = numberOf(element, states, tie);
  return html`<p>${number === undefined ? say(element, 'closingAgainNoNumber') : say(element, 'closingAgain', { number })}
    ${say(element, 'closingNoWait')}</p>`;
}
