import { expectationsIn } from '@recovery-network/core/expectations';
import type { States } from '@recovery-network/core/guidance';
import { copiesHeld } from '@recovery-network/core/sharing';
import { html, nothing } from 'lit';
import { keepView } from './keep-view.ts';
import { limitsText } from './limits-form.ts';
import type { Page } from './pages.ts';
import { questionsOf } from './question.ts';
import { standsText } from './stands-text.ts';
import type { RecoverySupporter } from './supporter.ts';
import { moreView, questionText } from './terms-said.ts';
import { aftercareWith } from './threads.ts';
import { toldBelow, untoldButton } from './told-view.ts';

/** Everything with one person: what they asked, own limits, what they share, and stopping. */
export function personView(
  element: RecoverySupporter,
  { tie }: Extract<Page, { at: 'person' }>,
  states: States,
) {
  const name = element.nameOf(tie);
  const questions = questionsOf(states, tie, element.now());
  return html`
    ${element.backTo({ at: 'home' }, element.say('backHome'))}
    <h3 class="heading" tabindex="-1">${element.say('youAndThem', { name })}</h3>
    ${
      questions.length > 0
        ? html`<ul class="list">${questions.map(
            (question) => html`<li class="row apart">
              <span class="words" dir="auto">${questionText(element, question)}<br><span class="quiet">${standsText(element, question.stands, name)} ${toldBelow(element, question)}</span></span>
              ${untoldButton(element, question, questionText(element, question))}
              <button @click=${() => element.go({ at: 'question', tie, thread: question.thread })}>${element.say('open')}<span class="sr">: ${questionText(element, question)}</span></button>
            </li>`,
          )}</ul>`
        : html`<p>${element.say('nothingAsked')}</p>`
    }
    ${aftercareWith(element, tie, states)} ${ownLimits(element, tie, states)} ${copies(element, tie, states)} ${keepView(element)}
    <div><button class="plain" @click=${() => element.go({ at: 'stop', tie })}>${element.say('stopWith', { name })}</button></div>
  `;
}

/** The own limits as they were last told; they are told in a thread, so that the other can keep to them (E4). */
function ownLimits(element: RecoverySupporter, tie: string, { expectations }: States) {
  const threads = (expectations ? expectationsIn(expectations) : []).filter((one) => one.with === tie);
  const told = threads
    .filter(({ limits }) => limits.mine)
    .toSorted((a, b) => ((a.limits.mine?.entry ?? '') < (b.limits.mine?.entry ?? '') ? 1 : -1))[0];
  const thread = (told ?? threads.at(-1))?.id;
  if (thread === undefined) return nothing;
  const lines = told?.limits.mine ? limitsText(element, told.limits.mine.limits) : [];
  return html`<section class="card stack tight" aria-labelledby="limits">
    <h4 id="limits">${element.say('limits')}</h4>
    ${lines.length > 0 ? moreView(lines) : html`<p class="quiet">${element.say('limitsNone')}</p>`}
    <div><button @click=${() => element.go({ at: 'limits', tie, thread })}>${element.say('limitsChange')}</button></div>
  </section>`;
}

/** What is shared with the one who looks, as long as it may be seen (D1). */
function copies(element: RecoverySupporter, tie: string, { sharing }: States) {
  const held = (sharing ? copiesHeld(sharing, element.now()) : []).filter(
    ({ connection }) => connection === tie,
  );
  if (held.length === 0) return nothing;
  return html`<section class="card stack tight" aria-labelledby="copies">
    <h4 id="copies">${element.say('copies', { name: element.nameOf(tie) })}</h4>
    ${held.map(
      ({ id, at }) =>
        html`<div><button @click=${() => element.go({ at: 'copy', tie, id })}>${element.say('copyFrom', { day: element.formatDay(at) })}</button></div>`,
    )}
  </section>`;
}
