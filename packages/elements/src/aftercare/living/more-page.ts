import { type SuggestionRule, wants } from '@recovery-network/core/aftercare';
import { html, nothing } from 'lit';
import { field, ticked, ticks, typed } from '../../forms/fields.ts';
import { refusedLine } from '../../forms/refused.ts';
import { storing } from '../../forms/storing.ts';
import type { Known } from '../../noting/noting.ts';
import { toldText } from '../../together/post/telling-view.ts';
import type { RecoveryAftercare } from '../aftercare.ts';
import type { Page } from '../pages.ts';
import { mayBeSent, noLinkLine } from '../send-page.ts';
import { heardHere, sendAsk } from './asked-page.ts';
import { type At, type Seen, seen, tellAfter } from './seen.ts';
import { unfolded } from './unfolded.ts';
import { say } from './words.ts';

/** What was asked from a page: who goes on typing there, and asks again, asks that in its place. */
const asked = new WeakMap<object, string>();

/** "I want more help" (S76): the person's alone, in every state, and kept as an open request (A3). */
export function morePage(element: RecoveryAftercare, states: Known, page: At<'more'>) {
  const { trajectory, because = [] } = page;
  const it = seen(element, states, trajectory);
  if (!it) return element.gone(trajectory);
  const { name, tie } = it;
  const isSendable = tie !== undefined && mayBeSent(element, tie);
  const store = storing<Page>(element, async (form) => {
    const words = typed(form, 'words');
    const [what = 'more'] = ticked(form, 'wants');
    const reason = because.find((rule) => rule === ticked(form, 'because')[0]);
    const data = { wants: what, ...(words && { words }), ...(reason && { because: reason }) };
    const draft = element.draft('trajectory.more-asked', trajectory, data);
    const former = asked.get(page);
    const settled = former && element.draft('trajectory.ask-settled', trajectory, { ask: former });
    const drafts = [settled, draft, ...answered(element, trajectory, because)].flatMap((one) => one || []);
    if (!draft || (await element.write(...drafts)) === 'refused') return undefined;
    asked.set(page, draft.id);
    return { to: { at: 'asked', trajectory, ask: draft.id } };
  });
  // Kept first, whatever comes of sending it; then what is ready to be sent stands on the same page.
  const ask = async (event: SubmitEvent) => {
    const sends = isSendable && !isForLater(event.submitter);
    await store(event);
    const { page: now }: { readonly page: Page } = element;
    if (sends && now.at === 'asked' && !now.ready) await sendAsk(element, now);
  };
  return html`<form class="stack" novalidate @submit=${ask}>
    ${element.backTo({ at: 'one', trajectory })}
    <h3 class="heading" tabindex="-1">${say(element, page.wants === 'other' ? 'to-other' : 'wantMore')}</h3>
    ${
      tie === undefined
        ? html`<p>${say(element, 'moreOwn')}</p>`
        : html`<p>${say(element, 'moreText')}</p>${isSendable ? html`<p>${say(element, 'askedUnsent', { name })}</p>` : noLinkLine(element, tie)}`
    }
    ${refusedLine(element, ['wants', 'words'])}
    <details ?open=${unfolded(element)}><summary>${say(element, 'moreSay')}</summary><div class="stack">
      ${tie === undefined || because.length === 0 ? nothing : whyTold(element, because, name)}
      ${field(element, 'words', say(element, 'moreWords'), { type: 'long', longest: 500, hint: say(element, 'moreExample') })}
      ${ticks(
        element,
        'wants',
        say(element, 'moreWhat'),
        wants.map((one) => [one, say(element, `wants-${one}`)] as const),
        { type: 'radio', chosen: [page.wants ?? 'more'] },
      )}
    </div></details>
    <div class="row">${
      tie === undefined
        ? html`<button class="primary">${say(element, 'moreNote')}</button>`
        : html`${isSendable ? html`<button class="primary">${say(element, 'askName', { name })}</button>` : nothing}
            <button class=${isSendable ? '' : 'primary'} value="later">${element.say('wayLater')}</button>`
    }</div>
  </form>`;
}

const isForLater = (button: HTMLElement | null): boolean =>
  button instanceof HTMLButtonElement && button.value === 'later';

/** The one who asked has answered what was suggested: it does not stand there as if nobody had looked at it (A7). */
const answered = (element: RecoveryAftercare, trajectory: string, rules: readonly SuggestionRule[]) =>
  rules.flatMap((rule) => element.draft('trajectory.suggestion-put-aside', trajectory, { rule }) ?? []);

/** Which reason the other may read; none where nobody chose one (A7, L3). */
const whyTold = (element: RecoveryAftercare, rules: readonly SuggestionRule[], name: string) =>
  ticks(
    element,
    'because',
    say(element, 'whyTold', { name }),
    [['', say(element, 'whyNot')], ...rules.map((rule) => [rule, ruleText(element, rule)] as const)],
    { type: 'radio', chosen: [''] },
  );

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
      ${mine && tie !== undefined && !ask.heard ? html`<p class="quiet">${toldText(element, trajectory, { waits: true, sendable: mayBeSent(element, tie) })}</p>` : nothing}
      ${mine ? noLinkLine(element, tie) : nothing}
      ${
        mine
          ? html`<div class="choices">
              ${tie === undefined ? nothing : askWay(element, trajectory, tie, ask)}
              <button @click=${settle}>${say(element, 'settled')}</button>
            </div>`
          : ask.heard
            ? nothing
            : html`<div><button class=${ask === first ? 'primary' : ''} @click=${hear}>${say(element, 'heard')}</button></div>`
      }
    </section>`;
  });
}

/** On to sending it; where that can't be, to what was said aloud. */
const askWay = (element: RecoveryAftercare, trajectory: string, tie: string, { id, heard }: Ask) =>
  mayBeSent(element, tie)
    ? html`<button @click=${() => element.go({ at: 'asked', trajectory, ask: id })}>${say(element, 'askedSend', { name: element.nameOf(tie) })}</button>`
    : heard
      ? nothing
      : heardHere(element, trajectory, { ask: id, tie });

type Ask = Seen['shown']['asks'][number];

/** The rule that made a suggestion, in words (A7). */
export const ruleText = (element: RecoveryAftercare, rule: SuggestionRule): string =>
  say(element, `rule-${rule}`);
