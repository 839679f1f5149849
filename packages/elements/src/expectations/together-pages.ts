import type { TermsShown } from '@recovery-network/core/guidance';
import { html } from 'lit';
import { nameInSentence } from '../element/name-in-sentence.ts';
import { refusedLine } from '../forms/refused.ts';
import { type Known, nameShown, waits } from '../noting/noting.ts';
import { calledBy } from '../together/post/post.ts';
import { canBeRead, termsView } from '../together/terms/terms.ts';
import { nameOf } from './agreement-line.ts';
import type { RecoveryExpectations } from './expectations.ts';
import type { Handed, Page } from './pages.ts';
import { propose, shownNow, turned, withoutWords } from './propose.ts';

/** What the other is asked here, where it still waits for them. */
const waiting = (element: RecoveryExpectations, { thread, termsId }: Handed): TermsShown | undefined =>
  shownNow(element, thread)?.open.find(({ id }) => id === termsId);

/** What the owner is called where the other reads. */
export const ownerName = (element: RecoveryExpectations, tie: string): string =>
  nameInSentence((element.states && calledBy(element.states, tie))?.trim() || element.say('theOther'));

/** Hand the phone over: from the next page on the other reads and speaks. Before that nobody was asked (N6). */
export function handPage(element: RecoveryExpectations, states: Known, page: Extract<Page, { at: 'hand' }>) {
  const { thread, tie } = page;
  if (!('asked' in page) && !shownNow(element, thread)) return element.gone(thread);
  const name = nameInSentence(nameShown(element, states.network.ties[tie]?.name ?? ''));
  const back: Page = 'asked' in page ? { at: 'look', ...page.asked } : { at: 'one', thread };
  return html`<div class="stack">
    ${element.backTo(back)}
    <h3 class="heading" tabindex="-1">${element.say('hand', { name })}</h3>
    <p>${element.say('handText', { name })}</p>
    <div class="choices">
      <button @click=${() => void handed(element, page)}>${element.say('iAm', { name })}</button>
      <button @click=${() => element.go(back)}>${element.say('handNot')}</button>
    </div>
    ${refusedLine(element)}
  </div>`;
}

/** The owner's own word comes first; the other reads it on this phone, and answers themselves. */
async function handed(element: RecoveryExpectations, page: Extract<Page, { at: 'hand' }>): Promise<void> {
  if (!('asked' in page)) {
    element.go({ ...page, at: 'theirs' });
    return;
  }
  const { thread, tie, asked } = page;
  const { termsId, written } = await propose(element, asked, { via: 'together' });
  if (written === 'stored') element.onward(page, { at: 'theirs', thread, tie, termsId });
}

/** What the other reads: what is asked of them, seen from their side, and three answers that weigh the same. */
export function theirsPage(element: RecoveryExpectations, page: Extract<Page, { at: 'theirs' }>) {
  const { thread, tie, termsId } = page;
  const shown = shownNow(element, thread);
  const asked = waiting(element, page);
  if (!shown || !asked) return element.gone(thread);
  const name = ownerName(element, tie);
  const answer = async (type: string, data: Readonly<Record<string, unknown>> = {}) => {
    const draft = element.draft(type, thread, { termsId, ...data }, { by: tie, via: 'together' });
    if (draft && (await element.write(draft)) !== 'refused') element.onward(page, { at: 'returned', thread });
  };
  const no = () => {
    const box = element.renderRoot.querySelector<HTMLInputElement>('#for-good');
    void answer('expectation.declined', box?.checked ? { doNotAskAgain: true } : {});
  };
  const other = () =>
    element.go({
      at: 'more',
      ...{ thread, tie, mark: element.host?.newId() ?? '', terms: withoutWords(turned(asked.terms)) },
      answers: { terms: asked.terms, does: asked.does === 'me' ? 'them' : 'me' },
      handed: { thread, tie, termsId },
    });
  return html`<div class="stack">
    <h3 class="heading" tabindex="-1">${element.say('forYou', { name: nameOf(element, shown) })}</h3>
    <div class="card">${termsView(element, asked.terms, { doer: asked.does === 'me' ? 'them' : 'me', name })}</div>
    <p>${element.say('theirsText')}</p>
    <div class="choices">
      ${canBeRead(asked.terms) ? html`<button @click=${() => void answer('expectation.accepted')}>${element.say('yes')}</button>` : ''}
      <button @click=${other}>${element.say('somethingElse')}</button>
      <button @click=${no}>${element.say('no')}</button>
    </div>
    <label class="option"><input type="checkbox" id="for-good"> <span>${element.say('noForGood')}</span></label>
    ${refusedLine(element)}
    <p class="quiet">${element.say('ownJournalToo')}</p>
    <div class="row">
      <button class="plain" @click=${() => element.go({ ...page, at: 'their-limits' })}>${element.say('theirLimits')}</button>
      <button class="plain" @click=${() => element.go({ at: 'returned', thread, unanswered: true })}>${element.say('handNotNow')}</button>
    </div>
  </div>`;
}

/** Give the phone back. */
export function returnedPage(element: RecoveryExpectations, page: Extract<Page, { at: 'returned' }>) {
  return html`<div class="stack">
    <h3 class="heading" tabindex="-1">${element.say('returned')}</h3>
    <p>${element.say(page.unanswered ? 'returnedNot' : waits(element, page.thread) ? 'notKeptYet' : 'returnedText')}</p>
    <div><button class="primary" @click=${() => element.go({ at: 'one', thread: page.thread })}>${element.say('iHaveIt')}</button></div>
  </div>`;
}
