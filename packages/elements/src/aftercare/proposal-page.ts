import { asTrial, proposalStandingOn, type Seen, termsOf } from '@recovery-network/core/aftercare';
import { proposerOf } from '@recovery-network/core/agreement';
import { html, nothing } from 'lit';
import { refusedLine } from '../forms/refused.ts';
import type { RecoveryAftercare } from './aftercare.ts';
import { viewsView } from './disagreeing.ts';
import type { Page } from './pages.ts';
import { accept, alongIn, asMine, counterPage, here, markFor, noticeOf, seenProposal } from './propose.ts';
import { linkWay, noLinkLine, sendLink } from './send-page.ts';
import { standingText } from './versions-page.ts';
import { pastView, proposedView, yesesView } from './waits.ts';

type ProposalPage = Extract<Page, { at: 'proposal' }>;

/** A proposal whole, who said yes already, and what can be said to it: the answers weigh the same. */
export function proposalPage(element: RecoveryAftercare, page: ProposalPage) {
  const { trajectory, termsId } = page;
  const one = here(element, trajectory);
  const seen = seenProposal(one, termsId);
  if (!one || !seen || !element.mayShow(trajectory)) return element.gone(trajectory);
  const name = element.nameOf(element.withWhom(trajectory));
  const theirs = proposerOf(seen) === 'theirs';
  const standing = proposalStandingOn(one, seen, element.now());
  return html`<div class="stack">
    ${element.backTo({ at: 'one', trajectory })}
    <h3 class="heading" tabindex="-1">${theirs ? element.say('proposalTheirs', { name }) : element.say('proposalMine')}</h3>
    <div class="card stack tight">${proposedView(element, one, seen)}</div>
    ${
      standing === 'waiting-for-you' || standing === 'waiting-for-them'
        ? yesesView(element, seen, name)
        : standing === 'day-past'
          ? pastView(element, one, seen)
          : html`<p>${standingText(element, one, seen, name)}</p>`
    }
    ${viewsView(element, one, termsId, name)}
    ${refusedLine(element)}
    ${standing === 'waiting-for-you' ? answers(element, page, seen) : nothing}
    ${standing === 'waiting-for-them' ? mine(element, page) : nothing}
  </div>`;
}

/** Four weeks to try it, from today where its first day is past (A2). */
export const trialPage = (
  element: RecoveryAftercare,
  page: Page,
  trajectory: string,
  seen: Seen,
): Extract<Page, { at: 'look' }> => {
  const { today } = element;
  const terms = asMine(seen);
  const starts = terms.starts === undefined || terms.starts < today ? today : terms.starts;
  const tie = element.withWhom(trajectory);
  return {
    ...{ at: 'look', trajectory, mark: markFor(element, page), instead: seen.id },
    terms: asTrial({ ...termsOf('short', { starts, whose: terms.whose }), ...terms, starts }),
    ...(tie !== undefined && { tie }),
  };
};

function answers(element: RecoveryAftercare, page: ProposalPage, seen: Seen) {
  const { trajectory, termsId } = page;
  // By a yes the other gets what the owner said in it before: that is shown first (A10).
  const hasMore = alongIn(element, trajectory).length > 0;
  const along = (yes: 'here' | 'together') =>
    element.go({
      ...counterPage(element, markFor(element, page), trajectory, seen),
      ...({ at: 'along', yes, back: page } as const),
    });
  return html`<p>${element.say('onlyTogether')}</p>
    <div class="choices">
      <button @click=${() => (hasMore ? along('here') : void accept(element, page, trajectory, termsId))}>${element.say('yes')}</button>
      ${
        seen.terms.what === 'course'
          ? html`<button @click=${() => element.go(counterPage(element, markFor(element, page), trajectory, seen))}>${element.say('other')}</button>`
          : nothing
      }
      <button @click=${() => element.go({ at: 'not-yet', trajectory, termsId })}>${element.say('notYet')}</button>
    </div>
    <div><button class="plain" @click=${() => (hasMore ? along('together') : element.go({ at: 'both', trajectory, termsId }))}>${element.say('wayTogether')}</button></div>`;
}

function mine(element: RecoveryAftercare, page: ProposalPage) {
  const { trajectory, termsId } = page;
  const withdraw = async () => {
    const draft = element.draft('trajectory.withdrawn', trajectory, { termsId });
    const written = draft && (await element.write(draft));
    if (written && written !== 'refused')
      element.onward(page, element.told(trajectory), noticeOf(element, written, 'withdrawn'));
  };
  const tie = element.withWhom(trajectory);
  return html`${noLinkLine(element, tie)}<div class="choices">
    <button @click=${() => element.go({ at: 'both', trajectory, termsId })}>${element.say('wayTogether')}</button>
    ${linkWay(element, tie, () => void sendLink(element, page, trajectory))}
    <button @click=${() => void withdraw()}>${element.say('withdraw')}</button>
  </div>`;
}
