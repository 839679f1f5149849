import { html } from 'lit';
import { field, typed } from '../forms/fields.ts';
import { refusedLine } from '../forms/refused.ts';
import { storing } from '../forms/storing.ts';
import type { RecoveryAftercare } from './aftercare.ts';
import type { Page } from './pages.ts';
import { trialPage } from './proposal-page.ts';
import { here, noticeOf, seenProposal } from './propose.ts';
import { proposedView } from './waits.ts';

type NotYetPage = Extract<Page, { at: 'not-yet' }>;

/** Not agreed yet (A2): a view of one's own and a day to look again, both of which may stay open. Nobody lost. */
export function notYetPage(element: RecoveryAftercare, page: NotYetPage) {
  const { trajectory, termsId } = page;
  const one = here(element, trajectory);
  const seen = seenProposal(one, termsId);
  if (!seen || !element.mayShow(trajectory)) return element.gone(trajectory);
  const store = storing(element, async (form) => {
    const view = typed(form, 'view');
    const lookAgain = typed(form, 'look-again');
    const draft = element.draft('trajectory.not-agreed', trajectory, {
      termsId,
      ...(view && { view }),
      ...(lookAgain && { lookAgain }),
    });
    const written = draft && (await element.write(draft));
    if (!written || written === 'refused') return undefined;
    return { to: element.told(trajectory), notice: noticeOf(element, written, 'notYetKept') };
  });
  return html`<form class="stack" novalidate @submit=${store}>
    ${element.backTo({ at: 'proposal', trajectory, termsId })}
    <h3 class="heading" tabindex="-1">${element.say('notYetTitle')}</h3>
    <details><summary>${element.say('whole')}</summary>${proposedView(element, one, seen)}</details>
    ${field(element, 'view', element.say('notYetView'), { type: 'long', longest: 1000, hint: element.say('notYetHint') })}
    ${field(element, 'look-again', element.say('notYetLook'), { type: 'date' })}
    ${refusedLine(element, ['view', 'look-again'])}
    <div class="choices">
      <button>${element.say('save')}</button>
      ${seen.terms.what === 'course' ? html`<button type="button" @click=${() => element.go(trialPage(element, page, trajectory, seen))}>${element.say('fourWeeks')}</button>` : ''}
    </div>
  </form>`;
}
