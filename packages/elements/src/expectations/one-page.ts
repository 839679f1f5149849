import type { Expectation } from '@recovery-network/core/expectations';
import {
  expectationOf,
  ownLimits,
  proposalsSeen,
  proposerOf,
  wordOf,
} from '@recovery-network/core/expectations';
import { type AgreementShown, askingNow, type TermsShown } from '@recovery-network/core/guidance';
import { html, nothing } from 'lit';
import { refusedLine } from '../forms/refused.ts';
import { erasing } from '../noting/erasing.ts';
import type { Known } from '../noting/noting.ts';
import { toldText } from '../together/post/telling-view.ts';
import { tellingOf } from '../together/telling.ts';
import { termsView } from '../together/terms/terms.ts';
import { firstForMe, nameOf, standingOf } from './agreement-line.ts';
import type { RecoveryExpectations } from './expectations.ts';
import { holdsView } from './holds-view.ts';
import { noText } from './no-pages.ts';
import { asMine, doerOfMine, markFor } from './propose.ts';
import { sendButton, toldLine } from './send-page.ts';
import { waitsForMe, waitsForThem } from './waits-view.ts';

/** One agreement: what waits, what holds, what may be done, and every version of it. */
export function onePage(element: RecoveryExpectations, states: Known, thread: string) {
  const shown = element.agreement(thread);
  const one = expectationOf(states.expectations, thread);
  if (!shown || !one) return element.gone(thread);
  const name = nameOf(element, shown);
  const standing = standingOf(element, shown);
  const mine = shown.open.filter(({ standing }) => standing === 'waiting-for-you');
  const theirs = shown.open.filter(({ standing }) => standing === 'waiting-for-them');
  const first = firstForMe(element, shown);
  const later = mine.filter((terms) => !first.includes(terms));
  return html`<div class="stack">
    ${element.backTo({ at: 'all' })}
    <div class="row apart"><h3 class="heading" tabindex="-1">${element.say('withPerson', { name })}</h3>
      ${standing === 'waiting-for-them' ? nothing : html`<span class="quiet">${element.say(`standing-${standing}`)}</span>`}</div>
    ${refusedLine(element)}
    ${first.map((terms) => waitsForMe(element, shown, terms, name))}
    ${shown.current ? holdsView(element, one, shown, shown.current, name) : nothing}
    ${theirs.map((terms) => waitsForThem(element, shown, terms, name))}
    ${theirs.length === 0 ? untold(element, thread) : nothing}
    ${later.map((terms) => waitsForMe(element, shown, terms, name))}
    ${shown.draft ? draftView(element, shown, name) : nothing}
    ${ended(element, one, shown, name)}
    ${lateYes(element, one, shown, name)}
    ${more(element, one, shown, name)}
  </div>`;
}

/** A word that waits for no answer, as long as the other was not told of it. */
const untold = (element: RecoveryExpectations, thread: string) =>
  tellingOf(element.host, thread) === 'untold'
    ? html`<div class="stack tight">${toldLine(toldText(element, thread, { waits: false }))}<div>${sendButton(element, thread)}</div></div>`
    : nothing;

/** What was worded and not sent. */
function draftView(
  element: RecoveryExpectations,
  { id, who, draft, versions }: AgreementShown,
  name: string,
) {
  if (!draft || who.id === undefined) return nothing;
  const tie = who.id;
  const { page } = element;
  const drop = async () => {
    const dropped = element.draft('expectation.draft-dropped', id);
    if (!dropped || (await element.write(dropped)) === 'refused') return;
    if (versions.length === 0) element.onward(page, { at: 'all' }, element.say('dropped'));
    else element.notice = element.say('dropped');
  };
  const mark = markFor(element, page);
  return html`<section class="card stack tight" aria-label=${element.say('notSentYet')}>
    <p class="quiet">${element.say('notSentYet')}</p>
    ${termsView(element, draft, { doer: doerOfMine(draft), name })}
    <div class="choices">
      <button @click=${() => element.go({ at: 'look', thread: id, tie, mark, terms: draft })}>${element.say('goOn')}</button>
      <button @click=${() => void drop()}>${element.say('drop')}</button>
    </div>
  </section>`;
}

/** How it ended, where nothing holds or waits any more. A no: text 3, and nothing that leads to asking again. */
function ended(element: RecoveryExpectations, one: Expectation, shown: AgreementShown, name: string) {
  const { standing, versions } = shown;
  const last = shown.current ?? versions.at(-1);
  if (standing === 'declined' && last?.standing === 'declined-by-you')
    return html`<p>${versionText(element, one, last, name)}</p>${termsView(element, last.terms, { doer: last.does, name })}`;
  if (standing === 'declined') return noText(element, name, () => element.go({ at: 'all' }));
  if (!last || !['over', 'released', 'withdrawn'].includes(standing)) return nothing;
  if (standing === 'over') return again(element, shown, last);
  const stopped = proposalsSeen(one).some((seen) => wordOf(seen, 'mine') === 'released');
  const said =
    standing === 'withdrawn'
      ? versionText(element, one, last, name)
      : stopped
        ? element.say('youStopped')
        : element.say('theyStopped', { name });
  return html`<p>${said}</p>${termsView(element, last.terms, { doer: last.does, name })} ${again(element, shown, last)}`;
}

/** The same once more, as something new: for who may be asked, and without the days that are past. */
function again(element: RecoveryExpectations, { who: { id: tie } }: AgreementShown, last: TermsShown) {
  const { states, host } = element;
  if (tie === undefined || !states || !host || askingNow(states, tie, element.now()) !== 'free')
    return nothing;
  const { from, until, when, ...rest } = asMine(last);
  const terms = { ...rest, ...(when && when.how !== 'once' && { when }) };
  const go = () => element.go({ at: 'more', thread: host.newId(), tie, mark: host.newId(), terms });
  return html`<div><button @click=${go}>${element.say('again')}</button></div>`;
}

/** How a version stands; the other's yes to an earlier one is told as that (E3). */
function versionText(
  element: RecoveryExpectations,
  one: Expectation,
  { id, standing }: TermsShown,
  name: string,
): string {
  const seen = proposalsSeen(one).find((proposal) => proposal.id === id);
  const theirYes = seen && proposerOf(seen) === 'mine' && wordOf(seen, 'theirs') === 'accepted';
  return element.say(
    standing === 'earlier-version' && theirYes ? 'version-earlier-yes' : `version-${standing}`,
    { name },
  );
}

/** E3: a yes that crossed what took the proposal back is told as a yes to what no longer holds. */
function lateYes(
  element: RecoveryExpectations,
  one: Expectation,
  { versions }: AgreementShown,
  name: string,
) {
  const late = versions.some(({ id, standing }) => {
    const seen = proposalsSeen(one).find((proposal) => proposal.id === id);
    return standing === 'withdrawn-by-you' && seen && wordOf(seen, 'theirs') === 'accepted';
  });
  return late ? html`<p>${element.say('lateYes', { name })}</p>` : nothing;
}

/** Every version, paper, sending again, and erasing: each one tap deeper. */
function more(element: RecoveryExpectations, one: Expectation, shown: AgreementShown, name: string) {
  const { id, who } = shown;
  const mine = element.states && ownLimits(element.states.expectations, element.ownJournal);
  const travels = proposalsSeen(one).some((seen) => proposerOf(seen) !== undefined);
  const said = proposalsSeen(one).some((seen) => wordOf(seen, 'mine') !== 'silent');
  // Beside what waits, and beside what was not told, it stands already.
  const isBeside =
    shown.open.some(({ standing }) => standing === 'waiting-for-them') ||
    tellingOf(element.host, id) === 'untold';
  return html`
    ${
      shown.versions.length > 0
        ? html`<details><summary>${element.say('versions')}</summary>
            <ol class="list" reversed>${shown.versions.toReversed().map(
              (
                version,
              ) => html`<li class="stack tight"><p class="quiet">${versionText(element, one, version, name)}</p>
                ${termsView(element, version.terms, { doer: version.does, name })}</li>`,
            )}</ol></details>`
        : nothing
    }
    <details><summary>${element.say('more')}</summary>
      <div class="row">
        ${said && !isBeside ? sendButton(element, id) : nothing}
${
  mine && travels
    ? html`<button @click=${() => void element.tellAfter('expectation.limits-stated', id, { limits: mine }, 'limitsToTell')}>${element.say('showMyLimits')}</button>`
    : nothing
}
        ${
          who.id === undefined
            ? nothing
            : html`<button @click=${() => element.go({ at: 'limits', tie: who.id ?? '' })}>${element.say('limitsOf', { name })}</button>`
        }
        <button @click=${() => element.go({ at: 'paper', thread: id })}>${element.say('wayPaper')}</button>
        <button @click=${() => element.go({ at: 'talks', thread: id })}>${element.say('talkCards')}</button>
      </div></details>
    ${erasing(element, { about: [id], said: element.say('eraseThread', { name }), to: { at: 'all' } })}
  `;
}
