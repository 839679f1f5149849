import { movesIn } from '@recovery-network/core/aftercare';
import { html } from 'lit';
import { field, typed } from '../../forms/fields.ts';
import { refusedLine } from '../../forms/refused.ts';
import { storing } from '../../forms/storing.ts';
import { erasing } from '../../noting/erasing.ts';
import type { Known } from '../../noting/noting.ts';
import { dayInWords } from '../../together/terms/terms.ts';
import type { RecoveryAftercare } from '../aftercare.ts';
import type { Page } from '../pages.ts';
import { markFor } from '../propose.ts';
import { unfolded } from './unfolded.ts';
import { say } from './words.ts';

/** A move to another home, which may ask for more (A7): folded, since it is seldom; each can be taken away. */
export function movedView(element: RecoveryAftercare, states: Known, isReason: boolean) {
  const { page } = element;
  const store = storing<Page>(element, async (form) => {
    const on = typed(form, 'moved');
    if (!on) return element.refuse('no-end', 'moved', 'A7');
    const draft = element.draft('treatment.moved-house', markFor(element, page), { on });
    if (!draft || (await element.write(draft)) === 'refused') return undefined;
    return { to: { at: 'suggestions' }, notice: say(element, 'movedKept') };
  });
  return html`<details ?open=${unfolded(element)}><summary>${say(element, isReason ? 'movedWrong' : 'moved')}</summary>
    <form class="stack tight" novalidate @submit=${store}>
      ${field(element, 'moved', say(element, 'movedOn'), { type: 'date' })}
      ${refusedLine(element, ['moved'])}
      <div><button>${say(element, 'movedKeep')}</button></div>
    </form>
    ${movesIn(states.aftercare).map(({ id, on }) => {
      const day = dayInWords(element, on);
      return html`<div class="stack tight"><p class="quiet">${say(element, 'movedThen', { day })}</p>
        ${erasing<Page>(element, { about: [id], said: say(element, 'movedErase'), to: { at: 'suggestions' }, name: day })}</div>`;
    })}
  </details>`;
}
