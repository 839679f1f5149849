import { type SuggestionRule, wants } from '@recovery-network/core/aftercare';
import { html, nothing } from 'lit';
import { field, ticked, ticks, typed } from '../../forms/fields.ts';
import { refusedLine } from '../../forms/refused.ts';
import { storing } from '../../forms/storing.ts';
import type { Known } from '../../noting/noting.ts';
import type { RecoveryAftercare } from '../aftercare.ts';
import type { Page } from '../pages.ts';
import { callsHere } from './calls.ts';
import { type At, type Seen, seen, tellAfter } from './seen.ts';
import { say } from './words.ts';

/** "I want more help" (S76): the person's alone, in every state, and kept as an open request (A3). */
export function morePage(element: RecoveryAftercare, states: Known, page: At<'more'>) {
  const { trajectory, because = [] } = page;
  const it = seen(element, states, trajectory);
  if (!it) return element.gone(trajectory);
  const { name, tie } = it;
  const only = because.length === 1 ? because[0] : undefined;
  const store = storing<Page>(element, async (form) => {
    const words = typed(form, 'words');
    const [what = 'more'] = ticked(form, 'wants');
    const reason = only ?? because.find((rule) => rule === ticked(form, 'because')[0]);
    const data = { wants: what, ...(words && { words }), ...(reason && { because: reason }) };
    const draft = element.draft('trajectory.more-asked', trajectory, data);
    if (!draft || (await element.write(draft, ...answered(element, trajectory, because))) === 'refused')
      return undefined;
    return { to: { at: 'asked', trajectory, ask: draft.id } };
  });
  return html`<form class="stack" novalidate @submit=${store}>
    ${element.backTo({ at: 'one', trajectory })}
    <h3 class="heading" tabindex="-1">${say(element, 'wantMore')}</h3>
    <p>${say(element, 'moreText')}</p>
    ${only === undefined ? nothing : html`<p class="quiet">${say(element, 'because', { rule: ruleText(element, only) })}</p>`}
    ${ticks(
      element,
      'wants',
      say(element, 'moreWhat'),
      wants.map((one) => [one, say(element, `wants-${one}`)] as const),
      { type: 'radio', chosen: [page.wants ?? 'more'] },
    )}
    ${field(element, 'words', say(element, 'moreWords'), { type: 'long', longest: 500, hint: say(element, 'moreExample') })}
    ${tie === undefined || because.length < 2 ? nothing : whyTold(element, because, name)}
    ${refusedLine(element, ['wants', 'words'])}
    <div><button class="primary">${say(element, 'moreAsk')}</button></div>
    ${tie === undefined ? html`<p class="quiet">${say(element, 'askedOwn')}</p>` : html`<p class="quiet">${say(element, 'askedUnsent', { name })}</p>`}
  </form>`;
}

/** The one who asked has answered what was suggested: it does not stand there as if nobody had looked at it (A7). */
const answered = (element: RecoveryAftercare, trajectory: string, rules: readonly SuggestionRule[]) =>
  rules.flatMap((rule) => element.draft('trajectory.suggestion-put-aside', trajectory, { rule }) ?? []);

/** Which of several reasons the other may read; none where nobody chose one. */
const whyTold = (element: RecoveryAftercare, rules: readonly SuggestionRule[], name: string) =>
  ticks(
    element,
    'because',
    say(element, 'whyTold', { name }),
    [['', say(element, 'whyNot')], ...rules.map((rule) => [rule, ruleText(element, rule)] as const)],
    { type: 'radio', chosen: [''] },
  );

/** An ask stands: who to call is there at once, whether it is sent or not (A3). */
export function askedPage(element: RecoveryAftercare, states: Known, page: At<'asked'>) {
  const { trajectory, ask } = page;
  const it = seen(element, states, trajectory);
  if (!it) return element.gone(trajectory);
  const { name, tie } = it;
  const waits = tie !== undefined && it.shown.asks.some((one) => one.id === ask && !one.heard);
  const heardHere = async () => {
    const draft = element.draft(
      'trajectory.ask-heard',
      trajectory,
      { ask },
      { by: tie ?? '', via: 'together' },
    );
    if (draft && (await element.write(draft)) !== 'refused')
      element.onward(page, { at: 'one', trajectory }, say(element, 'heardByName', { name }));
  };
  return html`<div class="stack">
    ${element.backTo({ at: 'one', trajectory })}
    <h3 class="heading" tabindex="-1">${say(element, 'asked')}</h3>
    <p>${say(element, 'askedText')}</p>
    ${tie === undefined ? nothing : html`<p>${say(element, 'askedUnsent', { name })}</p>`}
    <div class="choices">
      ${tie === undefined ? nothing : html`<button @click=${() => element.go(element.told(trajectory))}>${say(element, 'askedSend', { name })}</button>`}
      ${waits ? html`<button @click=${() => void heardHere()}>${say(element, 'heardTogether', { name })}</button>` : nothing}
      <button @click=${() => element.go({ at: 'one', trajectory })}>${say(element, 'askedBack')}</button>
    </div>
    ${callsHere(element, states)}
  </div>`;
}

/** Each ask that stands: the asker settles it, the other lets know that they heard it. */
export function asksView(element: RecoveryAftercare, { id: trajectory, name, tie, shown }: Seen) {
  const first = shown.open.some(({ waitsFor }) => waitsFor === 'mine')
    ? undefined
    : shown.asks.find(({ side, heard }) => side === 'theirs' && !heard);
  return shown.asks.map((ask) => {
    const day = element.formatDay(ask.at);
    const words = ask.words?.trim();
    const mine = ask.side === 'mine';
    const data = { ask: ask.id };
    const hear = () =>
      void tellAfter(element, 'trajectory.ask-heard', trajectory, data, say(element, 'heardKept', { name }));
    const settle = () =>
      void tellAfter(element, 'trajectory.ask-settled', trajectory, data, say(element, 'settledKept'));
    return html`<section class="card stack tight" aria-label=${say(element, mine ? 'asked' : 'wantMore')}>
      <p><strong>${mine ? say(element, `openMine-${ask.wants}`, { day }) : say(element, `openTheirs-${ask.wants}`, { name, day })}</strong></p>
      ${words ? html`<p class="words" dir="auto">“${words}”</p>` : nothing}
      ${ask.because === undefined ? nothing : html`<p class="quiet">${say(element, 'because', { rule: ruleText(element, ask.because) })}</p>`}
      ${
        ask.heard
          ? html`<p>${mine ? say(element, 'heardByName', { name }) : say(element, 'youHeard')}</p>`
          : nothing
      }
      <p class="quiet">${mine ? say(element, 'askStays') : say(element, 'askTheirsStays', { name })}</p>
      ${
        mine
          ? html`<div class="choices">
              ${tie === undefined ? nothing : html`<button @click=${() => element.go({ at: 'asked', trajectory, ask: ask.id })}>${say(element, 'askedSend', { name })}</button>`}
              <button @click=${settle}>${say(element, 'settled')}</button>
            </div>`
          : ask.heard
            ? nothing
            : html`<div><button class=${ask === first ? 'primary' : ''} @click=${hear}>${say(element, 'heard')}</button></div>`
      }
    </section>`;
  });
}

/** The rule that made a suggestion, in words (A7). */
export const ruleText = (element: RecoveryAftercare, rule: SuggestionRule): string =>
  say(element, `rule-${rule}`);
