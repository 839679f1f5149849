import { agendaShown, type TimeShown } from '@recovery-network/core/guidance';
import { html, nothing } from 'lit';
import { nameInSentence } from '../../element/name-in-sentence.ts';
import { type Known, nameShown } from '../../noting/noting.ts';
import type { RecoveryAftercare } from '../aftercare.ts';
import { toAgenda } from './gap-page.ts';
import { type At, seen } from './seen.ts';
import { say } from './words.ts';

/** What did not go on is normal (A8): the next date, and nothing is counted. */
export function missedPage(element: RecoveryAftercare, states: Known, page: At<'missed'>) {
  const { trajectory } = page;
  const it = seen(element, states, trajectory);
  if (!it) return element.gone(trajectory);
  const ahead = agendaShown(states, element.now(), MOST_LOOKED);
  // Another appointment is no answer to when the two meet again.
  const next =
    ahead.find((one) => one.trajectory === trajectory) ??
    ahead.find((one) => it.tie !== undefined && one.with?.id === it.tie);
  return html`<div class="stack">
    ${element.backTo({ at: 'one', trajectory })}
    <h3 class="heading" tabindex="-1">${say(element, 'missedTitle')}</h3>
    <p>${say(element, 'missedText')}</p>
    <p>${next ? nextText(element, next) : say(element, 'missedNoNext')}</p>
    <div class="choices">
      ${element.hasParts ? html`<button @click=${() => toAgenda(element, next?.appointment)}>${say(element, 'missedPlan')}</button>` : nothing}
      ${it.mine ? html`<button @click=${() => element.go({ at: 'more', trajectory, wants: 'other', because: ['missed'] })}>${say(element, 'missedOther')}</button>` : nothing}
    </div>
  </div>`;
}

/** So far ahead a next date of this trajectory is looked for. */
const MOST_LOOKED = 50;
/** When it is, and with whom where they may be shown. */
function nextText(element: RecoveryAftercare, { start, with: who }: TimeShown): string {
  const when = `${element.formatDay(start)}, ${element.formatTime(start)}`;
  return who
    ? say(element, 'missedNextWith', { when, name: nameInSentence(nameShown(element, who.name)) })
    : say(element, 'missedNext', { when });
}
