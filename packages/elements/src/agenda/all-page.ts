import { agendaBetween, agendaShown } from '@recovery-network/core/guidance';
import { DAY } from '@recovery-network/core/shared';
import { html, nothing } from 'lit';
import { refusedLine } from '../forms/refused.ts';
import type { Known } from '../noting/noting.ts';
import type { RecoveryAgenda } from './agenda.ts';
import { componentsToPlan } from './course.ts';
import { daysAhead, daysView } from './days.ts';
import { titleText } from './time-text.ts';

/** So far back somebody may still want to say how it went; after that nothing asks. */
const LATELY = 3;
const FEW = 3;

/** What comes next, by day. */
export function allPage(element: RecoveryAgenda, states: Known) {
  const days = daysAhead(element, states, element.weeks);
  const later = days.length === 0 ? agendaShown(states, element.now(), 1)[0] : undefined;
  const isEmpty = days.length === 0 && !later;
  const more = () => {
    element.weeks += 4;
  };
  return html`
    ${isEmpty ? html`<p>${element.say(states.agenda.appointments.length > 0 ? 'noneSoon' : 'none')}</p>` : nothing}
    ${
      later
        ? html`<p>${element.say('noneSoon')}</p>
            <p>${titleText(element, later)}. ${element.say('nextOne', { day: element.formatDay(later.start) })}</p>`
        : nothing
    }
    ${refusedLine(element)} ${daysView(element, states, days)}
    <div class="row">
      <button class="primary" @click=${() => element.begin((id) => ({ at: 'write', id }))}>${element.say('write')}</button>
      ${
        componentsToPlan(element, states).length > 0
          ? html`<button @click=${() => element.go({ at: 'course' })}>${element.say('fromCourse')}</button>`
          : nothing
      }
    </div>
    ${latelyView(element, states)}
    <div class="row">
      ${days.length > 0 ? html`<button class="plain" @click=${more}>${element.say('moreWeeks')}</button>` : nothing}
      ${isEmpty && states.agenda.appointments.length === 0 ? nothing : html`<button class="plain" @click=${() => element.go({ at: 'whole' })}>${element.say('whole')}</button>`}
    </div>
    <details class="no-print">
      <summary>${element.say('more')}</summary>
      <div class="choices">
        <button @click=${() => element.go({ at: 'file' })}>${element.say('toFile')}</button>
        <button @click=${() => element.go({ at: 'import' })}>${element.say('toImport')}</button>
        <button @click=${() => element.go({ at: 'paper', weeks: 4 })}>${element.say('toPaper')}</button>
      </div>
    </details>
  `;
}

/** What was in the last days and nothing was said about: it leads to its page, and asks nothing. */
function latelyView(element: RecoveryAgenda, states: Known) {
  const { ms } = element.now();
  const over = agendaBetween(states, ms - LATELY * DAY, ms, MOST_LATELY)
    .filter(({ end, stage }) => end <= ms && stage === 'planned')
    .slice(-FEW);
  if (over.length === 0) return nothing;
  return html`<details>
    <summary>${element.say('lately')}</summary>
    <ul class="list">${over.map(
      (time) =>
        html`<li><button class="plain" @click=${() => element.go({ at: 'time', id: time.appointment, on: time.on })}><span>${titleText(element, time)}, ${element.formatDay(time.start)}</span></button></li>`,
    )}</ul>
  </details>`;
}

const MOST_LATELY = 50;
