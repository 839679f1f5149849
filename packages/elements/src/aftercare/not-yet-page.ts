import { html } from 'lit';
import { field, typed } from '../forms/fields.ts';
import { refusedLine } from '../forms/refused.ts';
import { storing } from '../forms/storing.ts';
import type { RecoveryAftercare } from './aftercare.ts';
import type { Page } from './pages.ts';
import { trialPage } from './proposal-page.ts';
import { agreedCourse, here, noticeOf, seenProposal, towards } from './propose.ts';
import { proposedView } from './waits.ts';

type NotYetPage = Extract<Page, { at: 'not-yet' }>;

/** Not agreed yet (A2): a view of one's own and a day to look again, both of which may stay open. Nobody lost. */
export function notYetPage(element: RecoveryAftercare, page: NotYetPage) {
  const { trajectory, termsId } = page;
  const one = here(element, trajectory);
  const seen = seenProposal(one, termsId);
  if (!seen || !element.mayShow(trajectory)) return element.gone(trajectory);
  const store = storing<Page>(element, async (form) => {
    const view = typed(form, 'view');
    const lookAgain = typed(form, 'look-again');
    const isTrial = form.get('then') === 'trial';
    const trial = { ...trialPage(element, page, trajectory, seen), back: page };
    if (isTrial && !view && !lookAgain) return { to: towards(element, trial) };
    const draft = element.draft('trajectory.not-agreed', trajectory, {
      termsId,
      ...(view && { view }),
      ...(lookAgain && { lookAgain }),
    });
    const written = draft && (await element.write(draft));
    if (!written || written === 'refused') return undefined;
    const notice = noticeOf(element, written, 'notYetKept');
    if (!isTrial) return { to: element.told(trajectory), notice };
    // What was typed stands, and what was not agreed on holds no place (A2).
    const instead = (one && agreedCourse(one)?.id) ?? termsId;
    return { to: towards(element, { ...trial, instead, back: { at: 'disagree', trajectory } }), notice };
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
      ${seen.terms.what === 'course' ? html`<button name="then" value="trial">${element.say('fourWeeks')}</button>` : ''}
    </div>
  </form>`;
}
