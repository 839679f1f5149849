import { html } from 'lit';
import type { Known } from '../noting/noting.ts';
import { asOf, pen } from '../noting/sheet.ts';
import type { RecoveryAgenda } from './agenda.ts';
import { daysAhead, daysView } from './days.ts';
import type { Page } from './pages.ts';

const WEEKS = [4, 8, 12];
/** So many lines to write on. */
const ROOM = 4;

/** The coming weeks on paper. */
export function paperPage(
  element: RecoveryAgenda,
  states: Known,
  { weeks }: Page & { readonly at: 'paper' },
) {
  const days = daysAhead(element, states, weeks);
  const title = element.say('paperWeeks', { weeks });
  return html`
    ${element.backTo({ at: 'all' })}
    <div class="choices no-print">${WEEKS.map(
      (one) =>
        html`<button aria-pressed=${one === weeks} @click=${() => element.go({ at: 'paper', weeks: one })}>${element.say('paperWeeks', { weeks: one })}</button>`,
    )}</div>
    <div class="no-print"><button class="primary" @click=${() => print()}>${element.say('paperPrint')}</button></div>
    <div class="sheet stack">
      <h3 class="heading" tabindex="-1">${element.say('paperTitle')}. ${title}</h3>
      ${asOf(element)}
      ${days.length === 0 ? html`<p>${element.say('paperNone')}</p>` : daysView(element, states, days, true)}
      <div class="pens"><p>${element.say('paperRoom')}</p>${Array.from({ length: ROOM }, () => pen)}</div>
    </div>
  `;
}
