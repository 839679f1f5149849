import { proposerOf } from '@recovery-network/core/expectations';
import type { States } from '@recovery-network/core/guidance';
import { html, nothing } from 'lit';
import { refusedLine } from '../forms/refused.ts';
import { asksIn } from '../together/terms/asks-in.ts';
import { canBeRead, dayInWords } from '../together/terms/terms.ts';
import { answer, stopOf, yesTo } from './answering.ts';
import { keepView } from './keep-view.ts';
import type { About, Page } from './pages.ts';
import { type Question, questionOf } from './question.ts';
import { standsText } from './stands-text.ts';
import type { RecoverySupporter } from './supporter.ts';
import { askView, moreView, questionText, saidBy } from './terms-said.ts';
import { toldView, untoldView } from './told-view.ts';

type QuestionPage = Extract<Page, { at: 'question' }>;

/** One question: the first screen of whoever is asked, and later how it stands and what can be changed about it. */
export function questionView(element: RecoverySupporter, page: QuestionPage, states: States) {
  const question = questionOf(states, page, element.now());
  const back = element.backTo(
    { at: 'person', tie: page.tie },
    element.say('youAndThem', { name: element.nameOf(page.tie) }),
  );
  if (!question) return html`${back}<h3 class="heading" tabindex="-1">${element.say('nothingHere')}</h3>`;
  return html`${back}${question.stands === 'asked' ? asked(element, question) : standing(element, question)}`;
}

/** Whether the words of the question are on the screen: nobody says yes to what they can't see (E3). */
function isReadable(element: RecoverySupporter, { terms }: Question): boolean {
  if (!terms) return true;
  return canBeRead(terms.terms) && (terms.terms.ask === undefined || typeof asksIn(element) !== 'string');
}

function asked(element: RecoverySupporter, question: Question) {
  const { tie, thread, holds } = question;
  const name = element.nameOf(tie);
  const about = { tie, thread };
  const readable = isReadable(element, question);
  return html`
    ${askView(element, question)}
    ${holds ? html`<p>${element.say('now')}</p>${moreView(saidBy(element, tie, holds))}` : nothing}
    <p>${element.say('youMay')}</p>
    <p>${element.say('yourAnswer', { name })}</p>
    ${readable ? nothing : html`<p role="alert">${element.say('cantRead')}</p>`}
    ${refusedLine(element)}
    <div class="choices">
      ${readable ? html`<button @click=${() => void answer(element, about, yesTo(element, question))}>${element.say('yes')}</button>` : nothing}
      <button @click=${() => element.go(otherPage(element, about))}>${element.say('somethingElse')}</button>
      <button @click=${() => element.go({ at: 'no', ...about })}>${element.say('no')}</button>
    </div>
    <div>
      ${readable && thread !== tie ? withLimits(element, question) : nothing}
      ${promises(element, name)}
    </div>
  `;
}

/** A page for something else; the ids are made here, so that what is sent twice is one proposal. */
export const otherPage = (element: RecoverySupporter, about: About): Page => ({
  at: 'other',
  ...about,
  mark: element.host?.newId() ?? '',
});

/** What few fill in comes after the question is on the screen. */
const withLimits = (element: RecoverySupporter, question: Question) => html`<details>
  <summary>${element.say('withLimits')}</summary>
  ${element.pieces.later?.withLimits(element, question) ?? html`<p class="quiet" role="status">${element.say('opening')}</p>`}
</details>`;

const promised = ['promiseOpen', 'promiseWho', 'promiseBack', 'promiseNobody', 'promiseProof'] as const;

const promises = (element: RecoverySupporter, name: string) => html`<details>
  <summary>${element.say('promise')}</summary>
  <ul class="said">${promised.map((key) => html`<li>${key === 'promiseOpen' || key === 'promiseProof' ? element.say(key) : element.say(key, { name })}</li>`)}</ul>
</details>`;

/** What was said, whether it holds, and every way to change it: stopping takes no more steps than beginning took (E2). */
function standing(element: RecoverySupporter, question: Question) {
  const { tie, terms } = question;
  return html`
    <h3 class="heading" tabindex="-1">${headingOf(element, question)}</h3>
    ${besideOf(element, question).map((line) => html`<p>${line}</p>`)}
    <p class="words" dir="auto"><strong>${questionText(element, question)}</strong></p>
    ${terms ? moreView(saidBy(element, tie, terms).slice(1)) : nothing}
    ${untoldView(element, question)}
    ${refusedLine(element)}
    ${keepView(element)}
    ${waysOn(element, question)}
    ${toldView(element, question)}
  `;
}

function headingOf(
  element: RecoverySupporter,
  { tie, stands, terms, ownPause, theirPause }: Question,
): string {
  const name = element.nameOf(tie);
  const until = (ownPause ?? theirPause)?.until;
  if (stands === 'yes')
    return terms && proposerOf(terms) === 'mine'
      ? element.say('theySaidYes', { name })
      : element.say('youSaidYes');
  if (stands === 'paused' && until !== undefined)
    return element.say('onPauseUntil', { day: dayInWords(element, until) });
  return standsText(element, stands, name);
}

function besideOf(
  element: RecoverySupporter,
  { tie, stands, crossed, theirPause, review }: Question,
): readonly string[] {
  const name = element.nameOf(tie);
  if (stands === 'yes-to-gone') return [element.say('yesToGone'), element.say('yesToGoneAsk', { name })];
  if (stands === 'withdrawn') return [element.say(crossed ? 'tookBackKindly' : 'tookBackPlain')];
  return [
    ...(stands === 'paused' && theirPause ? [element.say('theyPaused', { name })] : []),
    ...(review && (stands === 'yes' || stands === 'paused') ? [element.say('lookAgain', { name })] : []),
  ];
}

function waysOn(element: RecoverySupporter, question: Question) {
  const { tie, thread, stands, terms, ownPause, review } = question;
  const about = { tie, thread };
  const draft = (type: string, data: Parameters<typeof element.draft>[2]) =>
    element.draft(type, thread, data);
  const step = (label: string, make: () => ReturnType<typeof draft>) =>
    html`<button @click=${() => void answer(element, about, make())}>${label}</button>`;
  const other = (label: string) =>
    html`<button @click=${() => element.go(otherPage(element, about))}>${label}</button>`;
  if (stands === 'yes' || stands === 'paused')
    return html`<h4>${element.say('changeMind')}</h4>
      <p class="quiet">${element.say('stopThisHow', { name: element.nameOf(tie) })}</p>
      <div class="choices">
        ${review ? step(element.say('keepAsIs'), () => draft('expectation.kept', { review: review.id })) : nothing}
        ${step(element.say('stopThis'), () => stopOf(element, question))}
        ${
          thread === tie
            ? nothing
            : ownPause
              ? step(element.say('goOn'), () => draft('expectation.resumed', { pause: ownPause.id }))
              : html`<button @click=${() => element.go({ at: 'pause', ...about })}>${element.say('takeAPause')}</button>`
        }
        ${other(element.say('somethingElse'))}
      </div>`;
  if (stands === 'countered')
    return html`<div class="choices">
      ${step(element.say('takeBack'), () => terms && draft('expectation.withdrawn', { termsId: terms.id }))}
      ${other(element.say('somethingElse'))}
    </div>`;
  if (stands === 'nothing') return nothing;
  return html`<div class="row">
    ${stands === 'no' && thread === tie ? step(element.say('yesYet'), () => yesTo(element, question)) : nothing}
    ${other(element.say('proposeYet'))}
  </div>`;
}
