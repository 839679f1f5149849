import type { Terms } from '@recovery-network/core/aftercare';
import { endOf, imposedNow, nextReview } from '@recovery-network/core/aftercare';
import { html, nothing } from 'lit';
import { formatter } from '../../element/dates.ts';
import type { Known } from '../../noting/noting.ts';
import { calledBy } from '../../together/post/post.ts';
import type { RecoveryAftercare } from '../aftercare.ts';
import { agreedOn } from '../agreed-on.ts';
import { componentMore, componentText, termsLines } from '../terms/said.ts';
import { closingLines } from './end-view.ts';
import { withoutLook } from './holds-view.ts';
import { imposedLines } from './imposed-page.ts';
import { numbersForPaper } from './numbers.ts';
import { type At, type Seen, seen } from './seen.ts';
import { standingText, titleOf } from './standing.ts';
import { say } from './words.ts';

/** The trajectory on one sheet: what, who, how often, until when, reviews, whom to call, and when it was agreed. */
export function printPage(element: RecoveryAftercare, states: Known, { trajectory }: At<'print'>) {
  const it = seen(element, states, trajectory);
  if (!it) return element.gone(trajectory);
  return html`
    ${element.backTo({ at: 'one', trajectory })}
    <h3 class="heading no-print" tabindex="-1">${say(element, 'printTitle')}</h3>
    <p class="no-print">${say(element, 'printWhat')}</p>
    <div class="no-print"><button class="primary" @click=${() => print()}>${say(element, 'printNow')}</button></div>
    ${sheet(element, states, it)}
  `;
}

function sheet(element: RecoveryAftercare, states: Known, it: Seen) {
  const { last, one, tie, name } = it;
  const end = endOf(one, element.now());
  const me = tie === undefined ? undefined : calledBy(states, tie)?.trim();
  return html`<div class="sheet card">
    <h3>${titleOf(element, it)}</h3>
    ${tie === undefined ? html`<p>${say(element, 'sheetOwn')}</p>` : nothing}
    ${tie === undefined || me === undefined ? nothing : html`<p>${say(element, 'sheetNames', { me, name })}</p>`}
    <p class="quiet">${standingText(element, it)} ${say(element, 'sheetAsOf', { day: dated(element, element.now().ms) })}</p>
    ${last ? terms(element, it, withoutLook(last)) : html`<p>${say(element, 'sheetNothing')}</p>`}
    ${end?.on === undefined ? nothing : closingLines(element, it, end.on)}
    ${imposed(element, states, it)}
    ${numbers(element, states, it)}
    ${versions(element, it)}
    <p>${say(element, 'sheetFree')}</p>
  </div>`;
}

/** With the year: papers stay in drawers. A date is the same everywhere, a moment is not. */
function dated(element: RecoveryAftercare, ms: number, timeZone = element.now().zone): string {
  const parts = { timeZone, day: 'numeric', month: 'long', year: 'numeric' } as const;
  return formatter(element.language, parts).format(ms);
}

function look(element: RecoveryAftercare, on: string): string {
  const day = dated(element, Date.parse(on), 'UTC');
  if (on > element.today) return say(element, 'nextLook', { day });
  return on < element.today ? element.say('reviewPast', { day }) : say(element, 'reviewToday');
}

function terms(element: RecoveryAftercare, { one, last }: Seen, some: Terms) {
  const next = nextReview(one, element.now());
  const parts = some.components ?? [];
  return html`
    <h4>${say(element, 'sheetOften')}</h4>
    ${termsLines(element, some).map((line) => html`<p class="words" dir="auto">${line}</p>`)}
    ${next === undefined || last?.own ? nothing : html`<p>${look(element, next)}</p>`}
    ${
      parts.length === 0
        ? nothing
        : html`<h4>${say(element, 'sheetWhat')}</h4>
            <ul>${parts.map(
              (
                part,
              ) => html`<li class="words"><span dir="auto"><strong>${componentText(element, part)}.</strong></span>
                ${componentMore(element, part).map((line) => html`<span dir="auto"> ${line}</span>`)}</li>`,
            )}</ul>`
    }`;
}

function imposed(element: RecoveryAftercare, states: Known, { one }: Seen) {
  const some = imposedNow(one, element.now());
  return some.length === 0
    ? nothing
    : html`<h4>${say(element, 'sheetImposed')}</h4>${some.map((each) => imposedLines(element, states, each))}`;
}

function numbers(element: RecoveryAftercare, states: Known, it: Seen) {
  const some = numbersForPaper(element, states, it);
  return html`<h4>${say(element, 'sheetCall')}</h4>
    <ul class="numbers">${some.map(({ name, number }) => html`<li><bdi>${name}</bdi> <strong>${number}</strong></li>`)}</ul>`;
}

function versions(element: RecoveryAftercare, { one }: Seen) {
  const some = agreedOn(one).filter(({ what }) => what === 'course');
  return some.length === 0
    ? nothing
    : html`<h4>${say(element, 'sheetVersions')}</h4>
        <ul>${some.map(({ at }) => html`<li>${say(element, 'sheetVersion', { day: dated(element, at) })}</li>`)}</ul>`;
}
