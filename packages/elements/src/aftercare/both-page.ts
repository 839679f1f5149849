import { proposalStandingOn } from '@recovery-network/core/aftercare';
import { wordOf } from '@recovery-network/core/agreement';
import { html, nothing } from 'lit';
import { refusedLine } from '../forms/refused.ts';
import type { RecoveryAftercare } from './aftercare.ts';
import type { Page } from './pages.ts';
import { here, proposal, propose, seenProposal } from './propose.ts';
import { standingText } from './versions-page.ts';
import { pastView, proposedView } from './waits.ts';

type BothPage = Extract<Page, { at: 'both' }>;

/**
 * Both of them at this screen: they read it together, and each says yes here (E3). The yes of the other stands in this journal
 * only: in a journal of their own it is still a question, and the page says so.
 */
export function bothPage(element: RecoveryAftercare, page: BothPage) {
  const { trajectory, asked } = page;
  const one = here(element, trajectory);
  const termsId = page.termsId ?? (asked && proposal(element, asked).termsId);
  const seen = termsId === undefined ? undefined : seenProposal(one, termsId);
  const terms = seen?.terms ?? asked?.terms;
  const tie = element.withWhom(trajectory) ?? asked?.tie;
  if (!terms || tie === undefined || termsId === undefined) return element.gone(trajectory);
  const name = element.nameOf(tie);
  const mine = seen !== undefined && wordOf(seen, 'mine') === 'accepted';
  const theirs = seen !== undefined && wordOf(seen, 'theirs') === 'accepted';
  const back: Page = asked && !seen ? { at: 'look', ...asked } : { at: 'one', trajectory };
  const standing =
    one && seen && !(mine && theirs) ? proposalStandingOn(one, seen, element.now()) : undefined;
  // It came to an end, or its day passed, while they looked at it.
  if (one && seen && standing !== undefined && !standing.startsWith('waiting'))
    return html`<div class="stack">
      ${element.backTo(back)}
      <h3 class="heading" tabindex="-1">${element.say('both')}</h3>
      <div class="card stack tight">${proposedView(element, one, seen)}</div>
      ${standing === 'day-past' ? pastView(element, one, seen) : html`<p>${standingText(element, one, seen, name)}</p>`}
    </div>`;
  const theirYes = async () => {
    const yes = element.draft('trajectory.accepted', trajectory, { termsId }, { by: tie, via: 'together' });
    if (yes) await element.write(yes);
  };
  const myYes = async () => {
    if (asked && !seen) {
      await propose(element, asked, { via: 'together' });
      return;
    }
    const yes = element.draft('trajectory.accepted', trajectory, { termsId }, { via: 'together' });
    if (yes) await element.write(yes);
  };
  return html`<div class="stack">
    ${element.backTo(back)}
    <h3 class="heading" tabindex="-1">${element.say('both')}</h3>
    <p>${element.say('bothText')}</p>
    <div class="card stack tight">${proposedView(element, one, { id: termsId, terms })}</div>
    ${refusedLine(element)}
    ${mine && !theirs ? html`<p role="status">${element.say('saidYesMine')}</p>` : nothing}
    ${theirs && !mine ? html`<p role="status">${element.say('saidYesTheirs', { name })}</p>` : nothing}
    ${
      mine && theirs
        ? html`<p role="status">${element.say('saidYesMine')} ${element.say('saidYesTheirs', { name })}</p>
            <p role="status"><strong>${element.say('bothAgreed')}</strong></p>
            <p class="quiet">${element.say('ownJournalToo', { name })}</p>
            <div><button class="primary" @click=${() => element.go({ at: 'one', trajectory })}>${element.say('done')}</button></div>`
        : html`<div class="choices">
            ${mine ? nothing : html`<button @click=${() => void myYes()}>${element.say('bothMine')}</button>`}
            ${theirs ? nothing : html`<button ?disabled=${!seen} @click=${() => void theirYes()}>${element.say('bothTheirs', { name })}</button>`}
            <button @click=${() => element.go(seen ? { at: 'not-yet', trajectory, termsId } : back)}>${element.say('notYet')}</button>
            <button @click=${() => element.go(back)}>${element.say('tellLater')}</button>
          </div>`
    }
  </div>`;
}
