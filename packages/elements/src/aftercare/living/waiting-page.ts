import { wordsKept } from '@recovery-network/core/guidance';
import { html, nothing } from 'lit';
import { field, typed } from '../../forms/fields.ts';
import { refusedLine } from '../../forms/refused.ts';
import { storing } from '../../forms/storing.ts';
import type { Known } from '../../noting/noting.ts';
import { dayInWords } from '../../together/terms/terms.ts';
import type { RecoveryAftercare } from '../aftercare.ts';
import type { Page } from '../pages.ts';
import { callsHere } from './calls.ts';
import { type At, type Seen, seen } from './seen.ts';
import { say } from './words.ts';

/** The time before aftercare begins (A2): who is there until then, and what to do when it gets harder. */
export function waitingPage(element: RecoveryAftercare, states: Known, page: At<'waiting'>) {
  const { trajectory } = page;
  const it = seen(element, states, trajectory);
  if (!it) return element.gone(trajectory);
  const waiting = it.shown.waiting;
  const store = storing<Page>(element, async (form) => {
    const since = typed(form, 'since') || element.today;
    const before = it.one.waiting;
    const expected = typed(form, 'expected');
    const untilThen = wordsKept(states, before?.untilThen, typed(form, 'untilThen'));
    const ifWorse = wordsKept(states, before?.ifWorse, typed(form, 'ifWorse'));
    const said = {
      ...(expected && { expected }),
      ...(untilThen && { untilThen }),
      ...(ifWorse && { ifWorse }),
    };
    const { tie } = it;
    const data = { since, ...said, ...(tie !== undefined && { with: tie }) };
    const draft = element.draft('trajectory.waiting', trajectory, data);
    if (!draft || (await element.write(draft)) === 'refused') return undefined;
    return { to: { at: 'one', trajectory }, notice: say(element, 'waitKept') };
  });
  const form = html`<form class="stack" novalidate @submit=${store}>
    ${field(element, 'untilThen', say(element, 'waitUntilThen'), { type: 'long', longest: 300, value: waiting?.untilThen, hint: say(element, 'mayStayOpen') })}
    ${field(element, 'ifWorse', say(element, 'waitIfWorse'), { type: 'long', longest: 300, value: waiting?.ifWorse, hint: say(element, 'waitIfWorseHint') })}
    ${field(element, 'expected', say(element, 'waitExpectedField'), { type: 'date', value: waiting?.expected, hint: say(element, 'mayStayOpen') })}
    ${field(element, 'since', say(element, 'waitSinceField'), { type: 'date', value: waiting?.since ?? element.today })}
    ${refusedLine(element, ['since', 'expected', 'untilThen', 'ifWorse'])}
    <div><button class="primary">${say(element, 'waitKeep')}</button></div>
  </form>`;
  return html`<div class="stack">
    ${element.backTo({ at: 'one', trajectory })}
    <h3 class="heading" tabindex="-1">${say(element, 'waitTitle')}</h3>
    ${waitingLines(element, it)}
    ${waiting ? html`<details><summary>${say(element, 'waitChange')}</summary>${form}</details>` : form}
    <p>${say(element, 'waitCall')}</p>
    ${callsHere(element, states)}
  </div>`;
}

/** What is known of the wait, in sentences. */
export function waitingLines(element: RecoveryAftercare, it: Seen) {
  const waiting = it.shown.waiting;
  if (!waiting) return nothing;
  const { since, expected, untilThen, ifWorse } = waiting;
  return html`<div class="stack tight">
    <p>${say(element, 'waitSince', { day: dayInWords(element, since) })}
      ${expected ? say(element, 'waitExpected', { day: dayInWords(element, expected) }) : nothing}
      ${it.tie === undefined ? nothing : say(element, 'waitWith', { name: it.name })}</p>
    ${own(say(element, 'waitUntilThen'), untilThen)} ${own(say(element, 'waitIfWorse'), ifWorse)}
  </div>`;
}

const own = (label: string, words: string | undefined) =>
  words?.trim() ? html`<p><strong>${label}</strong></p><p class="words" dir="auto">${words}</p>` : nothing;
