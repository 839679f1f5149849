import { html } from 'lit';
import { field, typed } from '../forms/fields.ts';
import { refusedLine } from '../forms/refused.ts';
import { storing } from '../forms/storing.ts';
import { answer } from './answering.ts';
import type { Page } from './pages.ts';
import type { RecoverySupporter } from './supporter.ts';

/** A break, with a last day or without. */
export function pauseView(element: RecoverySupporter, { tie, thread }: Extract<Page, { at: 'pause' }>) {
  const store = storing<Page>(element, async (form) => {
    const until = typed(form, 'until');
    await answer(
      element,
      { tie, thread },
      element.draft('expectation.paused', thread, { ...(until && { until }) }),
    );
    return undefined;
  });
  return html`
    ${element.backTo({ at: 'question', tie, thread })}
    <h3 class="heading" tabindex="-1">${element.say('takeAPause')}</h3>
    <p>${element.say('pauseHow', { name: element.nameOf(tie) })}</p>
    <form class="stack" @submit=${store}>
      ${field(element, 'until', element.say('pauseUntil'), { type: 'date', hint: element.say('untilHint') })}
      ${refusedLine(element, ['until'])}
      <div><button class="primary">${element.say('pauseSend')}</button></div>
    </form>
  `;
}
