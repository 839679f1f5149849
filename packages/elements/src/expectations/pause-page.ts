import { html } from 'lit';
import { field, typed } from '../forms/fields.ts';
import { refusedLine } from '../forms/refused.ts';
import { storing } from '../forms/storing.ts';
import type { RecoveryExpectations } from './expectations.ts';
import type { Page } from './pages.ts';

/** A pause, with a last day or without (E2). */
export function pausePage(element: RecoveryExpectations, page: Extract<Page, { at: 'pause' }>) {
  const { thread } = page;
  if (!element.agreement(thread)) return element.gone(thread);
  const store = storing(element, async (form) => {
    const until = typed(form, 'until');
    const draft = element.draft('expectation.paused', thread, until ? { until } : {});
    if (!draft || (await element.write(draft)) === 'refused') return undefined;
    return { to: element.afterWord(thread), notice: element.say('pauseKept') };
  });
  return html`<form class="stack" novalidate @submit=${store}>
    ${element.backTo({ at: 'one', thread })}
    <h3 class="heading" tabindex="-1">${element.say('pause')}</h3>
    <p>${element.say('pauseText')}</p>
    ${field(element, 'until', element.say('pauseUntil'), { type: 'date', hint: element.say('mayStayOpen') })}
    ${refusedLine(element, ['until'])}
    <div><button class="primary">${element.say('pause')}</button></div>
  </form>`;
}
