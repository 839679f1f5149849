import { imposedNow } from '@recovery-network/core/aftercare';
import { html, nothing } from 'lit';
import { refusedLine } from '../../forms/refused.ts';
import { erasing } from '../../noting/erasing.ts';
import type { Known } from '../../noting/noting.ts';
import type { RecoveryAftercare } from '../aftercare.ts';
import { proposalsView } from '../waits.ts';
import { endView } from './end-view.ts';
import { historyView } from './history-view.ts';
import { holdsView } from './holds-view.ts';
import { imposedLines } from './imposed-page.ts';
import { besideIt, mainAction, moreActions } from './more-actions.ts';
import { asksView } from './more-page.ts';
import { type At, hasEnded, type Seen, seen } from './seen.ts';
import { standingText, titleOf } from './standing.ts';
import { toldView } from './told-view.ts';
import { waitingLines } from './waiting-page.ts';
import { say } from './words.ts';

/** One trajectory: how it stands in words, what waits for whom, and what may be done with it now, most of that folded. */
export function onePage(element: RecoveryAftercare, states: Known, { trajectory }: At<'one'>) {
  const it = seen(element, states, trajectory);
  if (!it) return element.gone(trajectory);
  const { name, tie, mine, now } = it;
  return html`<div class="stack">
    ${element.backTo({ at: 'home' })}
    <div class="row apart"><h3 class="heading" tabindex="-1">${titleOf(element, it)}</h3>
      <span class="quiet">${standingText(element, it)}</span></div>
    ${refusedLine(element)}
    ${asksView(element, it)}
    ${proposalsView(element, it.one)}
    ${toldView(element, it)}
    ${hasEnded(it) ? endView(element, states, it) : holdsView(element, it)}
    ${now.course === 'waiting' ? waitingLines(element, it) : nothing}
    ${imposed(element, states, it)}
    <div class="stack tight">
      ${mainAction(element, it)}
      ${besideIt(element, it)}
      ${mine ? html`<div><button @click=${() => element.go({ at: 'more', trajectory })}>${say(element, 'wantMore')}</button></div>` : nothing}
    </div>
    ${moreActions(element, it)}
    ${historyView(element, it)}
    ${erasing(element, {
      about: [trajectory],
      said: `${tie === undefined ? say(element, 'eraseOwnPlan') : say(element, 'eraseAll', { name })} ${say(element, 'eraseStays')}`,
      to: { at: 'home' } as const,
    })}
  </div>`;
}

/** What a court or an institution imposes: apart, and never as agreed (A2). */
function imposed(element: RecoveryAftercare, states: Known, { one }: Seen) {
  const some = imposedNow(one, element.now());
  if (some.length === 0) return nothing;
  return html`<section class="card stack tight imposed" aria-label=${say(element, 'imposedPage')}>
    <p class="quiet">${say(element, 'imposedNote')}</p>
    ${some.map((each) => imposedLines(element, states, each))}
  </section>`;
}
