import { doerOf, type Seen } from '@recovery-network/core/expectations';
import { html } from 'lit';
import { askText, termsText } from '../together/terms/terms.ts';
import type { Question } from './question.ts';
import type { RecoverySupporter } from './supporter.ts';

const seenBy = (element: RecoverySupporter, tie: string, terms: Seen) => ({
  doer: doerOf(terms) === 'mine' ? ('me' as const) : ('them' as const),
  name: element.nameOf(tie),
});

/** Terms as sentences, what is asked first. */
export const saidBy = (element: RecoverySupporter, tie: string, seen: Seen): readonly string[] =>
  termsText(element, seen.terms, seenBy(element, tie, seen));

/** The question in one line, as it stands in a list. */
export function questionText(element: RecoverySupporter, { tie, terms, ask }: Question): string {
  if (terms) return saidBy(element, tie, terms)[0] ?? '';
  return ask ? element.say('quoted', { words: ask }) : element.say('asksHelp', { name: element.nameOf(tie) });
}

/** Text 17: who asks, and what, in the words in which it was asked. */
export function askView(element: RecoverySupporter, { tie, terms, ask }: Question) {
  const name = element.nameOf(tie);
  if (!terms && !ask)
    return html`<h3 class="heading" tabindex="-1">${element.say('asksHelp', { name })}</h3>`;
  const words = terms ? askText(element, terms.terms) : (ask ?? '');
  const key = terms?.terms.does === 'proposer' ? 'offersYou' : 'asksYou';
  return html`<h3 class="heading" tabindex="-1">${element.say(key, { name })}</h3>
    <p class="ask words" dir="auto">${element.say('quoted', { words })}</p>
    ${terms ? moreView(saidBy(element, tie, terms).slice(1)) : ''}`;
}

/** What belongs to it: when, how often, which way, what goes too far. */
export const moreView = (lines: readonly string[]) =>
  html`<ul class="said">${lines.map((line) => html`<li class="words" dir="auto">${line}</li>`)}</ul>`;
