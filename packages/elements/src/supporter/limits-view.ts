import { expectationOf } from '@recovery-network/core/expectations';
import type { States } from '@recovery-network/core/guidance';
import { html } from 'lit';
import { refusedLine } from '../forms/refused.ts';
import { storing } from '../forms/storing.ts';
import { answer } from './answering.ts';
import { limitFields, limitsIn } from './limits-form.ts';
import type { Page } from './pages.ts';
import type { RecoverySupporter } from './supporter.ts';
import { unfolding } from './unfolding.ts';

/** Naming limits, or other ones, at any time. */
export function limitsView(
  element: RecoverySupporter,
  { tie, thread }: Extract<Page, { at: 'limits' }>,
  { expectations }: States,
) {
  const before = expectations && expectationOf(expectations, thread)?.limits.mine?.limits;
  const store = storing<Page>(element, async (form) => {
    const limits = limitsIn(form, element.now().zone);
    await answer(element, { tie, thread }, element.draft('expectation.limits-stated', thread, { limits }));
    return undefined;
  });
  return html`
    ${element.backTo({ at: 'person', tie })}
    <h3 class="heading" tabindex="-1">${element.say('limits')}</h3>
    <form class="stack" @invalid=${unfolding} @submit=${store}>
      <p class="hint">${element.say('withLimitsHow', { name: element.nameOf(tie) })}</p>
      ${limitFields(element, before)}
      ${refusedLine(element)}
      <div><button class="primary">${element.say('limitsSend')}</button></div>
    </form>
  `;
}
