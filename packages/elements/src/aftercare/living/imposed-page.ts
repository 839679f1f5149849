import type { SaidAs } from '@recovery-network/core/aftercare';
import { imposedNow } from '@recovery-network/core/aftercare';
import { html, nothing } from 'lit';
import { atBegin } from '../../forms/at-begin.ts';
import { field, typed } from '../../forms/fields.ts';
import { refusedLine } from '../../forms/refused.ts';
import { storing } from '../../forms/storing.ts';
import type { Known } from '../../noting/noting.ts';
import { dayInWords } from '../../together/terms/terms.ts';
import type { RecoveryAftercare } from '../aftercare.ts';
import type { Page } from '../pages.ts';
import { type At, seen, tellAfter, textShown } from './seen.ts';
import { unfolded } from './unfolded.ts';
import { say } from './words.ts';

/** Whether nothing stood there when the page came: its form stays the one that somebody is typing in. */
const beganEmpty = atBegin<boolean>();

/** What was written from a page: who typed on while that was stored, and taps again, puts it right. */
const written = new WeakMap<object, string>();

/** What a court or an institution imposes, apart from what is agreed, and never shown as that (A2). */
export function imposedPage(element: RecoveryAftercare, states: Known, page: At<'imposed'>) {
  const { trajectory } = page;
  const it = seen(element, states, trajectory);
  if (!it) return element.gone(trajectory);
  const there = imposedNow(it.one, element.now());
  const over = (imposed: string) =>
    void tellAfter(
      element,
      'trajectory.imposed-ended',
      trajectory,
      { imposed },
      say(element, 'imposedOverKept'),
    );
  return html`<div class="stack">
    ${element.backTo({ at: 'one', trajectory })}
    <h3 class="heading" tabindex="-1">${say(element, 'imposedPage')}</h3>
    <p>${say(element, 'imposedText')}</p>
    ${there.length === 0 ? html`<p class="quiet">${say(element, 'imposedNone')}</p>` : nothing}
    ${there.map(
      (one) => html`<div class="card stack tight">${imposedLines(element, states, one)}
        ${
          one.side === 'mine'
            ? html`<div><button @click=${() => over(one.id)}>${say(element, 'imposedOver')}<span class="sr">: ${textShown(states, one.says)}</span></button></div>`
            : nothing
        }</div>`,
    )}
    ${
      beganEmpty(page, there.length === 0)
        ? adding(element, page, html`<h4>${say(element, 'imposedAdd')}</h4>`)
        : html`<details ?open=${unfolded(element)}><summary>${say(element, 'imposedAdd')}</summary>${adding(element, page)}</details>`
    }
  </div>`;
}

/** One thing that was imposed, in sentences. */
export const imposedLines = (
  element: RecoveryAftercare,
  states: Known,
  { by, says, from, until }: SaidAs<'imposed'>,
) => html`
  <p class="words" dir="auto"><strong>${textShown(states, says)}</strong></p>
  <p class="words" dir="auto">${say(element, 'imposedBy', { by: textShown(states, by) })}</p>
  ${from ? html`<p>${say(element, 'imposedFrom', { day: dayInWords(element, from) })}</p>` : nothing}
  ${until ? html`<p>${say(element, 'imposedUntil', { day: dayInWords(element, until) })}</p>` : nothing}`;

function adding(element: RecoveryAftercare, page: At<'imposed'>, title: unknown = nothing) {
  const { trajectory } = page;
  const store = storing<Page>(element, async (form) => {
    const by = typed(form, 'by');
    const what = typed(form, 'what');
    if (by === '') return element.refuse('text-missing', 'by', 'A2');
    if (what === '') return element.refuse('text-missing', 'what', 'A2');
    const from = typed(form, 'from');
    const until = typed(form, 'until');
    const data = { by, what, ...(from && { from }), ...(until && { until }) };
    const draft = element.draft('trajectory.imposed', trajectory, data);
    const former = written.get(page);
    const ended = former && element.draft('trajectory.imposed-ended', trajectory, { imposed: former });
    if (!draft || (await element.write(...(ended ? [ended] : []), draft)) === 'refused') return undefined;
    written.set(page, draft.id);
    return { to: element.told(trajectory), notice: say(element, 'imposedKept') };
  });
  return html`<form class="stack tight" novalidate @submit=${store}>
    ${title}
    ${field(element, 'by', say(element, 'imposedWho'), { longest: 120 })}
    ${field(element, 'what', say(element, 'imposedWhat'), { type: 'long', longest: 500 })}
    ${field(element, 'from', say(element, 'imposedFromField'), { type: 'date', hint: say(element, 'mayStayOpen') })}
    ${field(element, 'until', say(element, 'imposedUntilField'), { type: 'date', hint: say(element, 'mayStayOpen') })}
    ${refusedLine(element, ['by', 'what', 'from', 'until'])}
    <div><button>${say(element, 'imposedKeep')}</button></div>
  </form>`;
}
