import { html } from 'lit';
import type { RecoveryExpectations } from '../expectations.ts';
import { talkWords } from './talk-words.ts';
import { notHere } from './talks-page.ts';
import { besideWords } from './words.ts';

/** What explains to a supporter what is asked of them, and what is not (E7). With a heading it stands on paper. */
export function supporterView(element: RecoveryExpectations, heading?: 'h4') {
  const words = talkWords(element);
  if (typeof words === 'string') return notHere(element, words);
  const { title, lines } = words.supporter;
  return html`
    ${heading ? html`<h4>${title}</h4>` : html`<p>${element.sayFrom(besideWords, 'supporterHow')}</p>`}
    <ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>
  `;
}

export function supporterText(element: RecoveryExpectations): string {
  const words = talkWords(element);
  return typeof words === 'string' ? '' : [words.supporter.title, ...words.supporter.lines].join('\n');
}
