import { html } from 'lit';
import { field, typed } from '../../forms/fields.ts';
import { refusedLine } from '../../forms/refused.ts';
import { storing } from '../../forms/storing.ts';
import type { Known } from '../../noting/noting.ts';
import type { RecoveryAftercare } from '../aftercare.ts';
import type { Page } from '../pages.ts';
import { type At, seen } from './seen.ts';
import { say } from './words.ts';

/** It goes on with somebody else (A2): where to. */
export function transferPage(element: RecoveryAftercare, states: Known, page: At<'transfer'>) {
  const { trajectory } = page;
  const it = seen(element, states, trajectory);
  if (!it) return element.gone(trajectory);
  const { name, mine, tie } = it;
  const store = storing<Page>(element, async (form) => {
    const to = typed(form, 'to');
    if (to === '') return element.refuse('text-missing', 'to', 'A2');
    const draft = element.draft('trajectory.transferred', trajectory, { to });
    if (!draft || (await element.write(draft)) === 'refused') return undefined;
    return { to: element.told(trajectory), notice: say(element, 'transferKept') };
  });
  const hint = tie === undefined ? say(element, 'transferHintOwn') : say(element, 'transferHint', { name });
  return html`<form class="stack" novalidate @submit=${store}>
    ${element.backTo({ at: 'one', trajectory })}
    <h3 class="heading" tabindex="-1">${say(element, 'transfer')}</h3>
    <p>${say(element, 'transferText')}</p>
    ${field(element, 'to', mine ? say(element, 'transferTo') : say(element, 'transferToTheirs', { name }), { longest: 200, hint })}
    <p>${mine ? say(element, 'transferStays') : say(element, 'closingStaysTheirs', { name })}</p>
    ${refusedLine(element, ['to'])}
    <div class="choices">
      <button>${say(element, 'transferYes')}</button>
      <button type="button" @click=${() => element.go({ at: 'one', trajectory })}>${say(element, 'stopNot')}</button>
    </div>
  </form>`;
}
