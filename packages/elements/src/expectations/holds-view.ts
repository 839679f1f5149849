import type { Expectation } from '@recovery-network/core/expectations';
import { acceptedBy, outcomes, pausesOn, reviewsOpen, saidKept } from '@recovery-network/core/expectations';
import type { AgreementShown, TermsShown } from '@recovery-network/core/guidance';
import { html, nothing } from 'lit';
import { dayInWords, termsView } from '../together/terms/terms.ts';
import type { RecoveryExpectations } from './expectations.ts';
import type { Page } from './pages.ts';
import { asMine } from './propose.ts';

/** What holds: in sentences, how it goes, and what either may do with it at any time (E2, E6). */
export function holdsView(
  element: RecoveryExpectations,
  one: Expectation,
  shown: AgreementShown,
  current: TermsShown,
  name: string,
) {
  const over = shown.standing === 'over';
  return html`<section class="card stack tight" aria-label=${element.say('agreed')}>
    ${termsView(element, current.terms, { doer: current.does, name })}
    ${current.standing === 'spoken' ? html`<p>${element.say('spokenNote')}</p>` : nothing}
    ${pauses(element, one, name)} ${over ? html`<p>${element.say('isOver')}</p>` : review(element, one, shown, name)}
    ${outcome(element, shown)}
    ${over ? nothing : actions(element, one, shown, current)}
  </section>`;
}

function pauses(element: RecoveryExpectations, one: Expectation, name: string) {
  return pausesOn(one, element.now()).map(({ side, until }) => {
    const day = until === undefined ? undefined : dayInWords(element, until);
    if (side === 'mine')
      return html`<p>${day ? element.say('youPauseUntil', { day }) : element.say('youPause')}</p>`;
    return html`<p>${day ? element.say('theyPauseUntil', { name, day }) : element.say('theyPause', { name })}</p>`;
  });
}

/** One of the two would like to look at it again: it goes on as it is once both say so. */
function review(element: RecoveryExpectations, one: Expectation, { id }: AgreementShown, name: string) {
  return reviewsOpen(one).map((open) => {
    const mine = saidKept(open, 'mine');
    return html`<p>${element.say(saidKept(open, 'theirs') ? 'theyGoOn' : mine ? 'youGoOn' : 'lookAgainNow', { name })}</p>
      ${mine ? nothing : html`<div><button @click=${() => void element.tellAfter('expectation.kept', id, { review: open.id }, 'goOnKept')}>${element.say('goOnLikeThis')}</button></div>`}`;
  });
}

/** What was told on a page last: the same tapped once more is not another time. */
const told = new WeakMap<Page, string>();

/** E6: how it went. It changes nothing by itself, and nobody else sees it. */
function outcome(element: RecoveryExpectations, { id, talk }: AgreementShown) {
  const { page } = element;
  const tried = async (how: (typeof outcomes)[number]) => {
    if (told.get(page) === how) return;
    told.set(page, how);
    const draft = element.draft('expectation.tried', id, { how });
    if (draft && (await element.write(draft)) !== 'refused') element.notice = element.say('outcomeKept');
  };
  return html`<div class="stack tight" role="group" aria-label=${element.say('outcome')}>
    <p>${element.say('outcome')} <span class="quiet">${element.say('onlyYou')}</span></p>
    <div class="choices">${outcomes.map(
      (how) => html`<button @click=${() => void tried(how)}>${element.say(`outcome-${how}`)}</button>`,
    )}</div>
    ${
      talk
        ? html`<p>${element.say('talkOffer')}</p>
            <div><button @click=${() => element.go({ at: 'talks', card: 'not-this-time', thread: id })}>${element.say('talkCard')}</button></div>`
        : nothing
    }
  </div>`;
}

function actions(
  element: RecoveryExpectations,
  one: Expectation,
  shown: AgreementShown,
  current: TermsShown,
) {
  const { id, who } = shown;
  const mine = pausesOn(one, element.now()).find(({ side }) => side === 'mine');
  const change = () => {
    if (who.id === undefined) return;
    element.go({
      at: 'more',
      thread: id,
      tie: who.id,
      mark: element.host?.newId() ?? '',
      terms: asMine(current),
    });
  };
  const stop = () =>
    void element.tellAfter('expectation.released', id, { termsIds: acceptedBy(one, 'mine') }, 'stoppedKept');
  const canReview = current.standing === 'holds' && reviewsOpen(one).length === 0;
  return html`<div class="row">
    <button @click=${change}>${element.say('change')}</button>
    ${
      mine
        ? html`<button @click=${() => void element.tellAfter('expectation.resumed', id, { pause: mine.id }, 'resumedKept')}>${element.say('resume')}</button>`
        : html`<button @click=${() => element.go({ at: 'pause', thread: id })}>${element.say('pause')}</button>`
    }
    ${canReview ? html`<button @click=${() => void element.tellAfter('expectation.review-opened', id, { termsId: current.id }, 'reviewKept')}>${element.say('lookAgain')}</button>` : nothing}
    <button @click=${stop}>${element.say('stop')}</button>
  </div>`;
}
