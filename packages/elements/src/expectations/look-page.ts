import { limitsOf } from '@recovery-network/core/expectations';
import { html, nothing } from 'lit';
import { nameInSentence } from '../element/name-in-sentence.ts';
import { refusedLine } from '../forms/refused.ts';
import { type Known, nameShown } from '../noting/noting.ts';
import { termsView } from '../together/terms/terms.ts';
import type { RecoveryExpectations } from './expectations.ts';
import type { Asked, Page } from './pages.ts';
import { doerOfMine, mayNote, objectionTo, propose, shownNow, spoken } from './propose.ts';
import { needsName, sendLink } from './send-page.ts';

type Look = Extract<Page, { at: 'look' }>;

/** The whole of it in sentences, and the ways to the other, which all weigh the same (D4). */
export function lookPage(element: RecoveryExpectations, states: Known, page: Look) {
  const { thread, tie, terms } = page;
  const name = nameInSentence(nameShown(element, states.network.ties[tie]?.name ?? ''));
  const limits = limitsOf(states.expectations, tie);
  const theirs = limits?.words?.trim();
  const begun = shownNow(element, thread);
  const isNew = !begun || begun.versions.length === 0;
  return html`<div class="stack">
    ${element.backTo(isNew ? { at: 'all' } : { at: 'one', thread })}
    <h3 class="heading" tabindex="-1">${element.say('lookAt')}</h3>
    <div class="card">${termsView(element, terms, { doer: doerOfMine(terms), name })}</div>
    ${limits ? element.limitLines(limits).map((line) => html`<p>${line}</p>`) : nothing}
    ${theirs ? html`<p class="words" dir="auto">${element.say('theirLimitSaid', { name, limit: theirs })}</p>` : nothing}
    <div class="row">
      <button @click=${() => element.go({ ...page, at: 'more' })}>${element.say('agreeMore')}</button>
      ${isNew ? html`<button @click=${() => element.go({ at: 'what', thread, tie, mark: page.mark })}>${element.say('chooseOther')}</button>` : nothing}
    </div>
    ${refusedLine(element)}
    <div class="stack tight" role="group" aria-labelledby="ways">
      <h4 id="ways">${element.say('ways', { name })}</h4>
      <div class="choices">
        <button @click=${() => void link(element, page)}>${element.say('wayLink')}</button>
        <button @click=${() => together(element, page)}>${element.say('wayTogether')}</button>
        ${mayNote(begun) ? html`<button @click=${() => void said(element, page)}>${element.say('waySpoken')}</button>` : nothing}
        <button @click=${() => element.go({ at: 'paper', thread })}>${element.say('wayPaper')}</button>
        <button @click=${() => element.onward(page, { at: 'all' }, element.say('keptForLater'))}>${element.say('wayLater')}</button>
      </div>
    </div>
    <div><button class="plain" @click=${() => void drop(element, page)}>${element.say('drop')}</button></div>
  </div>`;
}

const askedOn = ({ thread, tie, mark, terms }: Look): Asked => ({ thread, tie, mark, terms });

/** Nothing is sealed before it is stored: till then the page stays, and says so. */
async function link(element: RecoveryExpectations, page: Look): Promise<void> {
  const { thread, tie } = page;
  const asked = askedOn(page);
  if (needsName(element, tie)) element.go({ at: 'as', thread, asked });
  else if ((await propose(element, asked)).written === 'stored') await sendLink(element, page, thread);
}

/** It is proposed once the other has the phone: till then nobody was asked (N6). What can't be asked is said before. */
function together(element: RecoveryExpectations, page: Look): void {
  const { thread, tie } = page;
  const asked = askedOn(page);
  const refused = objectionTo(element, asked);
  if (refused) element.refusal = refused;
  else element.go({ at: 'hand', thread, tie, asked });
}

async function said(element: RecoveryExpectations, page: Look): Promise<void> {
  if ((await element.write(...spoken(element, page, page.terms))) !== 'refused')
    element.onward(page, { at: 'one', thread: page.thread }, element.say('spokenKept'));
}

async function drop(element: RecoveryExpectations, page: Look): Promise<void> {
  const draft = element.draft('expectation.draft-dropped', page.thread);
  if (draft && (await element.write(draft)) !== 'refused')
    element.onward(
      page,
      element.agreement(page.thread)?.versions.length ? { at: 'one', thread: page.thread } : { at: 'all' },
      element.say('dropped'),
    );
}
