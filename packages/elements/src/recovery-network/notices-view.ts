import { html, nothing } from 'lit';
import { problems } from '../journal-host/problem-words.ts';
import { SAYING } from './arranging.ts';
import { dataView } from './data-view.ts';
import { isLater } from './later-views.ts';
import type { RecoveryNetwork } from './recovery-network.ts';

/** What is to know about how things are kept; in help now nothing stands before the numbers. */
export function noticesView(element: RecoveryNetwork) {
  const { host, care, view } = element;
  const notice = care.notice('top') || (care.keepsNothing ? element.say('keepsNothing') : '');
  const unsaved = host !== undefined && host.pending.length > 0;
  // Those say beside what is written down that it is not saved, and as the check-in they have the way on.
  const theySay = unsaved && (isLater(view) || element.arranges(SAYING));
  const wayHere = unsaved ? element.arranged && !element.arranges('recovery-check-in') : !host?.state;
  // Where nothing would be kept anyway, it says nothing that the browser does not.
  const isNotKept = host?.problem === 'not-kept' && (care.keepsNothing || element.isForOthers);
  const problem = isNotKept ? undefined : host?.problem;
  return html`
    <div role="status">${
      // A place that is there before: of one that comes with its words screen readers often say nothing.
      element.waits
        ? html`<p class="quiet">${element.say('opening')}</p>`
        : notice && view !== 'help-now'
          ? html`<p class="notice">${notice}</p>`
          : nothing
    }</div>
    ${
      problem && view !== 'help-now' && !theySay
        ? html`
          <p class="error row" role="alert">
            <span>${element.say(problems[problem])} ${unsaved ? element.say('notSaved') : nothing}</span>
            ${wayHere ? html`<button @click=${() => void care.retry()}>${element.say('tryAgain')}</button>` : nothing}
          </p>
        `
        : nothing
    }
  `;
}

/** The journal does not open: people to call are there all the same, and erasing it is a way on. */
export function notOpenView(element: RecoveryNetwork) {
  const { host } = element;
  if (!host?.problem) return html`<p class="quiet" role="status">${element.say('opening')}</p>`;
  const help = html`<recovery-help-now .first=${'someone'}></recovery-help-now>`;
  return html`${help} ${host.status === 'failed' ? dataView(element) : nothing}`;
}
