import type { States } from '@recovery-network/core/guidance';
import { type Envelope, envelopeOf } from '@recovery-network/core/sharing';
import { html, nothing } from 'lit';
import { linkWith } from '../envelopes/carrying.ts';
import { copyShown } from '../together/copy/copy-shown.ts';
import { copyView } from '../together/copy/copy-view.ts';
import { pageLink } from '../together/post/page-link.ts';
import { dayInWords, termsView } from '../together/terms/terms.ts';
import type { Page } from './pages.ts';
import { personNamed } from './people.ts';
import type { RecoverySharing } from './sharing.ts';
import { type Came, type Said, whatCame } from './what-came.ts';

/**
 * What came, in words, and the way on. A no is a whole answer, with people beside it (N6, text 3). Whoever may not be shown has no
 * page (N7).
 */
export function camePage(element: RecoverySharing, states: States, page: Page & { readonly at: 'came' }) {
  const { tie, envelope } = page;
  const person = personNamed(states, tie);
  if (!person) return undefined;
  const name = element.nameOf(person);
  const came = whatCame(states, tie, envelope, element.now());
  const { said, thread } = came;
  if (said === 'no') return noView(element, name, came.doNotAskAgain);
  const asks = said === 'cameProposal' || said === 'cameCounter' || said === 'cameReview';
  return html`${element.backTo({ at: 'all' })}
  <div class="stack">
    <h3 class="heading" tabindex="-1">${element.say(said, { name })}</h3>
    ${asks && came.about ? termsView(element, came.about.terms, { doer: came.about.does, name }) : nothing}
    ${asks ? html`<p>${element.say('noHurry')}</p>` : nothing}
    ${overtaken.includes(said) ? standsNow(element, came, name) : nothing}
    ${said === 'cameYes' && bringsLimits(envelope) ? html`<p>${element.say('cameLimits', { name })}</p>` : nothing}
    ${said === 'cameSomething' ? html`<p>${element.say('cameUnknown')}</p>` : nothing}
    ${said === 'cameCopy' || said === 'cameGrant' ? cameCopy(element, states, page, name) : nothing}
    ${said === 'cameAftercare' && thread !== undefined ? element.aftercareButton(thread) : nothing}
    ${thread === undefined || said === 'cameAftercare' ? nothing : element.agreementsButton(element.say('toAgreement'), { tie, entity: thread })}
    <div><button @click=${() => element.go({ at: 'all' })}>${element.say('done')}</button></div>
  </div>`;
}

/** Whether limits came beside the last word (E4): a yes within limits is no plain yes. */
const bringsLimits = ({ threads = [] }: Envelope): boolean =>
  threads.some(({ words }) => words.some(({ type }) => type === 'expectation.limits-stated'));

/** What was said that is not how it stands: beside it stands what is. */
const overtaken: readonly Said[] = ['cameYesEarlier', 'cameYesCrossed', 'cameEarlier'];

function standsNow(element: RecoverySharing, { said, shown }: Came, name: string) {
  const crossed = said === 'cameYesCrossed' ? html`<p>${element.say('cameCrossed')}</p>` : nothing;
  if (!shown) return crossed;
  const { current } = shown;
  return current
    ? html`${crossed}<p>${element.say('cameHolds')}</p>${termsView(element, current.terms, { doer: current.does, name })}`
    : html`${crossed}<p>${element.say('cameHoldsNothing')}</p>`;
}

/** What the other shows, as the journal keeps it, and as long as it may be seen (D1). */
function cameCopy(
  element: RecoverySharing,
  { sharing }: States,
  { envelope }: Page & { readonly at: 'came' },
  name: string,
) {
  const kept = sharing && envelopeOf(sharing, envelope.id);
  const shown = kept && copyShown(kept, element.now());
  if (!shown) return html`<p>${element.say('heldOver', { name })}</p>`;
  return html`<p class="quiet">${element.say('cameUntil', { day: dayInWords(element, shown.until) })}</p>
    ${shown.copy ? copyView(element, shown.copy, shown.parts) : nothing}`;
}

const noView = (
  element: RecoverySharing,
  name: string,
  forGood: boolean,
) => html`${element.backTo({ at: 'all' })}<div class="stack">
  <h3 class="heading" tabindex="-1">${element.say('cameNo', { name })}</h3>
  <p>${element.say('cameNoReason')} ${element.say('cameNoBrave')}</p>
  ${forGood ? html`<p>${element.say('cameDoNotAsk', { name })}</p>` : nothing}
  <div class="choices">
    <button @click=${() => void element.showPeople()}>${element.say('whoNow')}</button>
    <button @click=${() => element.go({ at: 'all' })}>${element.say('done')}</button>
  </div>
</div>`;

/** Somebody else's invitation: the way to the page for it, and the text as it was pasted, so that nothing is lost. */
export function elsewherePage(
  element: RecoverySharing,
  { text, secret }: Page & { readonly at: 'elsewhere' },
) {
  const link = pageLink(element, 'supporter', text, secret);
  const counsellor = pageLink(element, 'counsellor', text, secret);
  const key = secret === undefined ? undefined : linkWith(location.href, { secret });
  return html`${element.backTo({ at: 'open', text, ...(secret !== undefined && { secret }) })}
    <div class="stack">
      <h3 class="heading" tabindex="-1">${element.say('elsewhere')}</h3>
      <p>${element.say('elsewhereText')}</p>
      ${
        link
          ? html`<div><a class="button" href=${link}>${element.say('elsewhereGo')}</a></div>`
          : html`<p>${element.say('elsewhereLink')}</p>`
      }
      ${counsellor ? html`<div><a href=${counsellor}>${element.say('elsewhereCounsellor')}</a></div>` : nothing}
      <div class="field"><label for="kept">${element.say('elsewhereKept')}</label>
        <textarea id="kept" rows="4" readonly .value=${text}></textarea></div>
      ${
        key === undefined
          ? nothing
          : html`<div class="field"><label for="kept-key">${element.say('elsewhereKey')}</label>
              <textarea id="kept-key" rows="2" readonly .value=${key}></textarea></div>`
      }
    </div>`;
}
