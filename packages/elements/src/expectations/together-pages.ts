import type { StatedLimits } from '@recovery-network/core/expectations';
import { contactWays, supportKinds } from '@recovery-network/core/expectations';
import type { TermsShown } from '@recovery-network/core/guidance';
import { html } from 'lit';
import { nameInSentence } from '../element/name-in-sentence.ts';
import { field, ticked, ticks, typed } from '../forms/fields.ts';
import { refusedLine } from '../forms/refused.ts';
import { storing } from '../forms/storing.ts';
import { calledBy } from '../together/post/post.ts';
import { canBeRead, termsView } from '../together/terms/terms.ts';
import { nameOf } from './agreement-line.ts';
import type { RecoveryExpectations } from './expectations.ts';
import type { Handed, Page } from './pages.ts';
import { drafted, shownNow, turned } from './propose.ts';

/** What the other is asked here, where it still waits for them. */
const waiting = (element: RecoveryExpectations, { thread, termsId }: Handed): TermsShown | undefined =>
  shownNow(element, thread)?.open.find(({ id }) => id === termsId);

/** What the owner is called where the other reads. */
export const ownerName = (element: RecoveryExpectations, tie: string): string =>
  nameInSentence((element.states && calledBy(element.states, tie))?.trim() || element.say('theOther'));

/** Hand the phone over: from the next page on the other reads and speaks. */
export function handPage(element: RecoveryExpectations, page: Extract<Page, { at: 'hand' }>) {
  const shown = shownNow(element, page.thread);
  if (!shown) return element.gone();
  const name = nameOf(element, shown);
  return html`<div class="stack">
    <div><button type="button" class="plain" @click=${() => void notNow(element, page)}>‹ ${element.say('back')}</button></div>
    <h3 class="heading" tabindex="-1">${element.say('hand', { name })}</h3>
    <p>${element.say('handText', { name })}</p>
    <div class="choices">
      <button @click=${() => element.go({ ...page, at: 'theirs' })}>${element.say('iAm', { name })}</button>
      <button @click=${() => void notNow(element, page)}>${element.say('handNot')}</button>
    </div>
    ${refusedLine(element)}
  </div>`;
}

/** What was proposed for this moment alone is taken back, and stays as a draft. */
async function notNow(element: RecoveryExpectations, page: Extract<Page, { at: 'hand' }>): Promise<void> {
  const { thread, tie, termsId, fresh } = page;
  const terms = waiting(element, page)?.terms;
  if (!fresh || !terms) {
    element.go({ at: 'one', thread });
    return;
  }
  const drafts = [
    element.draft('expectation.withdrawn', thread, { termsId }),
    drafted(element, { thread, tie, mark: '' }, terms),
  ].flatMap((draft) => draft ?? []);
  if ((await element.write(...drafts)) !== 'refused') element.onward(page, { at: 'one', thread });
}

/** What the other reads: what is asked of them, seen from their side, and three answers that weigh the same. */
export function theirsPage(element: RecoveryExpectations, page: Extract<Page, { at: 'theirs' }>) {
  const { thread, tie, termsId } = page;
  const shown = shownNow(element, thread);
  const asked = waiting(element, page);
  if (!shown || !asked) return element.gone();
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
      ...{ thread, tie, mark: element.host?.newId() ?? '', terms: turned(asked.terms) },
      handed: { thread, tie, termsId },
    });
  return html`<div class="stack">
    ${element.backTo({ ...page, at: 'hand' })}
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
    <div><button class="plain" @click=${() => element.go({ ...page, at: 'their-limits' })}>${element.say('theirLimits')}</button></div>
  </div>`;
}

/** What the other can do and what not, in their own words and ticks (E4). */
export function theirLimitsPage(element: RecoveryExpectations, page: Extract<Page, { at: 'their-limits' }>) {
  const { thread, tie } = page;
  const back: Page = { ...page, at: 'theirs' };
  const store = storing(element, async (form) => {
    const most = typed(form, 'most');
    if (most !== '' && !(Number.isInteger(Number(most)) && Number(most) >= 0 && Number(most) <= 99))
      return element.refuse('how-many', 'most');
    const words = typed(form, 'words');
    const channels = contactWays.filter((way) => ticked(form, 'channels').includes(way));
    const notKinds = supportKinds.filter((kind) => ticked(form, 'notKinds').includes(kind));
    const limits: StatedLimits = {
      ...(channels.length > 0 && { channels }),
      ...(notKinds.length > 0 && { notKinds }),
      ...(most && { most: Number(most) }),
      ...(words && { words }),
    };
    const draft = element.draft(
      'expectation.limits-stated',
      thread,
      { limits },
      { by: tie, via: 'together' },
    );
    if (!draft || (await element.write(draft)) === 'refused') return undefined;
    return { to: back, notice: element.say('limitsKept') };
  });
  return html`<form class="stack" novalidate @submit=${store}>
    ${element.backTo(back)}
    <h3 class="heading" tabindex="-1">${element.say('theirLimits')}</h3>
    ${ticks(
      element,
      'channels',
      element.say('onlyChannels'),
      contactWays.map((way) => [way, element.say(`channel-${way}`)]),
    )}
    ${ticks(
      element,
      'notKinds',
      element.say('notKinds'),
      supportKinds.map((kind) => [kind, element.say(`support-${kind}`)]),
    )}
    ${field(element, 'most', element.say('most'), { type: 'number' })}
    ${field(element, 'words', element.say('limitWords'), { type: 'long', longest: 500 })}
    ${refusedLine(element, ['most', 'words'])}
    <div><button class="primary">${element.say('save')}</button></div>
  </form>`;
}

/** Give the phone back. */
export function returnedPage(element: RecoveryExpectations, page: Extract<Page, { at: 'returned' }>) {
  return html`<div class="stack">
    ${element.backTo({ at: 'one', thread: page.thread })}
    <h3 class="heading" tabindex="-1">${element.say('returned')}</h3>
    <p>${element.say('returnedText')}</p>
    <div><button class="primary" @click=${() => element.go({ at: 'one', thread: page.thread })}>${element.say('iHaveIt')}</button></div>
  </div>`;
}
