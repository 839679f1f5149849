import type { States } from '@recovery-network/core/guidance';
import { html, nothing } from 'lit';
import { ticked } from '../forms/fields.ts';
import { refusedLine } from '../forms/refused.ts';
import { storing } from '../forms/storing.ts';
import { answerAndSend, noTo } from './answering.ts';
import { familyLines, lineView } from './lines.ts';
import type { Page } from './pages.ts';
import { questionOf } from './question.ts';
import type { RecoverySupporter } from './supporter.ts';

/** Text 18: a no is a complete answer. Nothing is written down before it is sent. */
export function noView(element: RecoverySupporter, page: Extract<Page, { at: 'no' }>, states: States) {
  const { tie, thread } = page;
  const question = questionOf(states, page, element.now());
  const name = element.nameOf(tie);
  const lines = familyLines(element);
  const send = storing<Page>(element, async (form) => {
    const doNotAskAgain = ticked(form, 'again').length > 0;
    if (question) await answerAndSend(element, { tie, thread }, noTo(element, question, doNotAskAgain));
    return undefined;
  });
  return html`
    <h3 class="heading" tabindex="-1">${element.say('noIsFine')}</h3>
    <p>${element.say('noReason', { name })}</p>
    <form class="stack" @submit=${send}>
      <div class="stack tight">
        <p>${element.say('noMore')} ${element.say('noMoreSeen', { name })}</p>
        <label class="option"><input type="checkbox" name="again" value="yes"> <span>${element.say('doNotAskAgain')}</span></label>
      </div>
      ${
        lines.length > 0
          ? html`<div class="stack tight"><p>${element.say('talkYourself')}</p>${lines.map((line) => lineView(element, line))}</div>`
          : nothing
      }
      ${refusedLine(element)}
      <div class="choices">
        <button>${element.say('sendNo')}</button>
        <button type="button" @click=${() => element.go({ at: 'question', tie, thread })}>${element.say('notYet')}</button>
      </div>
    </form>
  `;
}
