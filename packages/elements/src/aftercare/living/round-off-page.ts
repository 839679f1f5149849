import { html } from 'lit';
import { field, typed } from '../../forms/fields.ts';
import { refusedLine } from '../../forms/refused.ts';
import { storing } from '../../forms/storing.ts';
import type { Known } from '../../noting/noting.ts';
import type { RecoveryAftercare } from '../aftercare.ts';
import type { Page } from '../pages.ts';
import { wayBack } from './end-view.ts';
import { type At, type Seen, seen } from './seen.ts';
import { say } from './words.ts';

/** Finishing together (A3): a day, what stays, and the way back. It becomes a proposal that both say yes to. */
export function roundOffPage(element: RecoveryAftercare, states: Known, page: At<'rounding-off'>) {
  const { trajectory } = page;
  const it = seen(element, states, trajectory);
  if (!it) return element.gone(trajectory);
  // What is one's own is rounded off with nobody.
  const tie = it.last?.own ? undefined : it.tie;
  const store = storing<Page>(element, async (form) => {
    const on = typed(form, 'day');
    const { host } = element;
    if (on === '') return element.refuse('no-day', 'day', 'A3');
    if (on < element.today) return element.refuse('until-is-past', 'day', 'A3');
    if (!host) return undefined;
    const terms = { what: 'rounding-off', whose: it.whose, on } as const;
    return {
      to: { at: 'look', trajectory, mark: host.newId(), terms, ...(tie !== undefined && { tie }) } as const,
    };
  });
  return html`<form class="stack" novalidate @submit=${store}>
    ${element.backTo({ at: 'one', trajectory })}
    <h3 class="heading" tabindex="-1">${say(element, 'finishTogether')}</h3>
    ${
      tie === undefined
        ? html`<p>${say(element, 'roundOwn')}</p>
            <div><button type="button" @click=${() => element.go({ at: 'stop', trajectory })}>${say(element, 'stop')}</button></div>`
        : html`<p>${say(element, 'roundText')}</p>
            ${field(element, 'day', say(element, 'roundOn'), { type: 'date', value: element.today })}
            ${stays(element, states, it)}
            ${refusedLine(element, ['day'])}
            <div><button class="primary">${say(element, 'roundNext')}</button></div>`
    }
  </form>`;
}

/** What stays after the end, whoever it was for. */
const stays = (element: RecoveryAftercare, states: Known, it: Seen) =>
  it.mine
    ? html`<p>${say(element, 'closingStays')}</p>${wayBack(element, states, it)}`
    : html`<p>${say(element, 'closingStaysTheirs', { name: it.name })}</p>`;
