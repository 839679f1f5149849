import { FOUR_WEEKS, pausesOn } from '@recovery-network/core/aftercare';
import { addDays } from '@recovery-network/core/shared';
import { html, nothing } from 'lit';
import { field, typed } from '../../forms/fields.ts';
import { refusedLine } from '../../forms/refused.ts';
import { storing } from '../../forms/storing.ts';
import type { Known } from '../../noting/noting.ts';
import { dayInWords } from '../../together/terms/terms.ts';
import type { RecoveryAftercare } from '../aftercare.ts';
import type { Page } from '../pages.ts';
import { type At, seen } from './seen.ts';
import { stillThere } from './still-there.ts';
import { say } from './words.ts';

/** A day that was asked for and lies further than one of the two may go alone. */
const tooLong = new WeakMap<Page, string>();

/** A pause until a day: at most four weeks on it takes nobody's yes; longer becomes a proposal. */
export function pausePage(element: RecoveryAftercare, states: Known, page: At<'pause'>) {
  const { trajectory } = page;
  const it = seen(element, states, trajectory);
  if (!it) return element.gone(trajectory);
  const { name, one } = it;
  // What is one's own needs nobody, and has nobody to ask.
  const tie = it.last?.own ? undefined : it.tie;
  const last = addDays(element.today, FOUR_WEEKS);
  const day = dayInWords(element, last);
  const store = storing<Page>(element, async (form) => {
    const until = typed(form, 'until');
    tooLong.delete(page);
    if (until === '') return element.refuse('no-such-date', 'until', 'A2');
    if (until > last) {
      tooLong.set(page, until);
      element.refusal = undefined;
      element.requestUpdate();
      await element.updateComplete;
      element.renderRoot.querySelector<HTMLElement>('#longer')?.focus();
      return undefined;
    }
    const draft = element.draft('trajectory.paused', trajectory, { until });
    if (!draft || (await element.write(draft)) === 'refused') return undefined;
    return { to: element.told(trajectory), notice: say(element, 'pauseKept') };
  });
  const longer = tooLong.get(page);
  const propose = () => {
    const { host } = element;
    if (!host || longer === undefined) return;
    const terms = { what: 'pause', whose: it.whose, until: longer } as const;
    element.go({ at: 'look', trajectory, mark: host.newId(), terms, ...(tie !== undefined && { tie }) });
  };
  const mine = pausesOn(one, element.now()).find(({ by }) => by === 'mine');
  return html`<form class="stack" novalidate @submit=${store}>
    ${element.backTo({ at: 'one', trajectory })}
    <h3 class="heading" tabindex="-1">${say(element, 'pausePage')}</h3>
    <p>${say(element, 'pauseText')}</p>
    ${stillThere(element, states, it)}
    ${mine ? html`<p>${say(element, 'pauseAlready', { day: dayInWords(element, mine.until) })}</p>` : nothing}
    ${field(element, 'until', say(element, 'pauseLastDay'), { type: 'date', value: longer, hint: say(element, 'pauseHint', { day }) })}
    ${
      longer === undefined
        ? nothing
        : html`<div class="card stack tight" id="longer" tabindex="-1" role="group" aria-labelledby="longer-text">
            <p id="longer-text">${say(element, tie === undefined ? 'pauseTooLongOwn' : 'pauseTooLong', { day })}</p>
            ${tie === undefined ? nothing : html`<div><button type="button" @click=${propose}>${say(element, 'pausePropose', { name })}</button></div>`}</div>`
    }
    ${refusedLine(element, ['until'])}
    <div><button class="primary">${say(element, 'pauseTake')}</button></div>
  </form>`;
}
