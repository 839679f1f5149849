import { html, nothing } from 'lit';
import { problems } from '../journal-host/problem-words.ts';
import { walks } from './pages.ts';
import type { RecoverySetbacks } from './setbacks.ts';

/** Whether what was written is stored: on its way, or not yet, with the way on. Nobody reads it meanwhile. */
export function keepingLine(element: RecoverySetbacks) {
  const { host } = element;
  // On the page of a message its notice stands above the buttons.
  const notice = element.page.at === 'share' ? '' : element.notice;
  if (host && (host.pending.length > 0 || (!host.state && host.problem))) {
    return html`
      <p class="error row" role="alert">
        ${notice} ${host.problem ? element.say(problems[host.problem]) : nothing}
        ${host.pending.length > 0 ? element.say('notSaved') : nothing}
        <button @click=${() => void element.writing.retry()}>${element.say('retry')}</button>
      </p>
      ${wayBack(element)}
    `;
  }
  const text =
    host?.status === 'saving' ? element.say('saving') : notice || element.say(restingText(element));
  return html`<p class="quiet" role="status" aria-busy=${host?.status === 'saving'}>${text}</p>${wayBack(element)}`;
}

/** One tap put something out of sight: one tap brings it back. */
const wayBack = (element: RecoverySetbacks) =>
  element.aside
    ? html`<div><button @click=${() => void element.writing.bringBack()}>${element.say('bringBack')}</button></div>`
    : nothing;

/** Where a page stores nothing, or this browser does, it may not say that what is written stays. */
function restingText({ host, page }: RecoverySetbacks): 'notKept' | 'nobodyReads' | 'nobodyReadsNow' {
  if (walks(page)) return 'nobodyReadsNow';
  return host?.problem === 'not-kept' ? 'notKept' : 'nobodyReads';
}
