import { agreementShown, type States } from '@recovery-network/core/guidance';
import { textIn } from '@recovery-network/core/help-now';
import type { Envelope } from '@recovery-network/core/sharing';
import { html, nothing } from 'lit';
import { carriedBy, linkWith } from '../envelopes/carrying.ts';
import { copyView } from '../together/copy/copy-view.ts';
import { dayInWords, termsView } from '../together/terms/terms.ts';
import type { Page } from './pages.ts';
import { personNamed } from './people.ts';
import type { RecoverySharing } from './sharing.ts';

type Said =
  | 'cameYes'
  | 'cameInvitedYes'
  | 'cameProposal'
  | 'cameCounter'
  | 'cameWithdrawn'
  | 'cameReleased'
  | 'camePaused'
  | 'cameResumed'
  | 'cameReview'
  | 'cameKept'
  | 'cameLimits'
  | 'cameCopy'
  | 'cameGrant'
  | 'cameSomething';

/** What the other's words say; `no` has a text of its own. */
const saidBy: Readonly<Record<string, Said | 'no'>> = {
  'expectation.accepted': 'cameYes',
  'expectation.declined': 'no',
  'expectation.proposed': 'cameProposal',
  'expectation.withdrawn': 'cameWithdrawn',
  'expectation.released': 'cameReleased',
  'expectation.paused': 'camePaused',
  'expectation.resumed': 'cameResumed',
  'expectation.review-opened': 'cameReview',
  'expectation.kept': 'cameKept',
  'expectation.limits-stated': 'cameLimits',
};

/** The last that was said, and in which thread: an envelope holds all words of its sender, the latest last. */
function lastWord({ threads = [] }: Envelope) {
  const words = threads.flatMap(({ id, words: said }) => said.map((word) => ({ thread: id, word })));
  return words.at(-1);
}

function whatCame(envelope: Envelope): Said | 'no' {
  if (envelope.kind === 'shared-copy') return 'cameCopy';
  if (envelope.kind === 'grant') return 'cameGrant';
  const { word } = lastWord(envelope) ?? {};
  if (!word) return 'cameSomething';
  const { type, data } = word;
  if (type === 'invitation.answered') return data['reply'] === 'yes' ? 'cameInvitedYes' : 'no';
  if (type === 'expectation.proposed' && data['instead'] !== undefined) return 'cameCounter';
  return saidBy[type] ?? 'cameSomething';
}

/** What came, in words, and the way on. A no is a whole answer, with people beside it (N6, text 3). */
export function camePage(element: RecoverySharing, states: States, page: Page & { readonly at: 'came' }) {
  const { tie, envelope } = page;
  // Who ended or died is not named.
  const name = element.nameOf(personNamed(states, tie) ?? { name: '' });
  const came = whatCame(envelope);
  const { thread, word } = lastWord(envelope) ?? {};
  if (came === 'no') return noView(element, name, word?.data['doNotAskAgain'] === true);
  const invited = word?.type === 'invitation.answered';
  const { grant, copy } = envelope;
  const asks = came === 'cameProposal' || came === 'cameCounter' || came === 'cameReview';
  return html`${element.backTo({ at: 'all' })}
  <div class="stack">
    <h3 class="heading" tabindex="-1">${element.say(came, { name })}</h3>
    ${asks && thread !== undefined ? proposed(element, states, { thread, termsId: word?.data['termsId'] }, name) : nothing}
    ${came === 'cameYes' ? besideYes(element, states, envelope, name) : nothing}
    ${asks ? html`<p>${element.say('noHurry')}</p>` : nothing}
    ${grant ? html`<p class="quiet">${element.say('cameUntil', { day: dayInWords(element, grant.until) })}</p>` : nothing}
    ${copy ? copyView(element, copy, grant?.sections) : nothing}
    ${thread !== undefined && !invited ? element.agreementsButton(element.say('toAgreement'), { tie, entity: thread }) : nothing}
    <div><button @click=${() => element.go({ at: 'all' })}>${element.say('done')}</button></div>
  </div>`;
}

/** A yes to what was taken back or changed meanwhile is told as that (E3); limits that came with it are not left out (E4). */
function besideYes(element: RecoverySharing, states: States, { threads = [] }: Envelope, name: string) {
  const said = threads.flatMap(({ words }) => words);
  const thread = threads.at(-1)?.id;
  const current = thread === undefined ? undefined : agreementShown(states, thread, element.now())?.current;
  const limits = said.some(({ type }) => type === 'expectation.limits-stated');
  return html`${said.at(-1)?.data['termsId'] === current?.id ? nothing : html`<p>${element.say('cameYesLate')}</p>`}
    ${limits ? html`<p>${element.say('cameLimits', { name })}</p>` : nothing}`;
}

/** What came, in full: found by its name, since by the clocks of two devices something else may be the latest. */
function proposed(
  element: RecoverySharing,
  states: States,
  { thread, termsId }: { readonly thread: string; readonly termsId: unknown },
  name: string,
) {
  const came = agreementShown(states, thread, element.now())?.versions.find(({ id }) => id === termsId);
  return came ? termsView(element, came.terms, { doer: came.does, name }) : nothing;
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
export function elsewherePage(element: RecoverySharing, { text }: Page & { readonly at: 'elsewhere' }) {
  const link = supporterLink(element, text);
  return html`${element.backTo({ at: 'open', text })}
    <div class="stack">
      <h3 class="heading" tabindex="-1">${element.say('elsewhere')}</h3>
      <p>${element.say('elsewhereText')}</p>
      ${
        link
          ? html`<div><a class="button" href=${link}>${element.say('elsewhereGo')}</a></div>`
          : html`<p>${element.say('elsewhereLink')}</p>`
      }
      <div class="field"><label for="kept">${element.say('elsewhereKept')}</label>
        <textarea id="kept" rows="4" readonly .value=${text}></textarea></div>
    </div>`;
}

/** The provider's page for family and friends, with what came in its fragment where there is room. */
function supporterLink({ configuration, language }: RecoverySharing, text: string): string | undefined {
  const named = configuration?.pages?.supporter;
  const address = named && textIn(named, language);
  if (!address || !URL.canParse(address, document.baseURI)) return undefined;
  const page = new URL(address, document.baseURI).href;
  const carried = carriedBy(text);
  return (carried && linkWith(page, carried)) ?? page;
}
