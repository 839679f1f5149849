import type { OwnDate } from '@recovery-network/core/setbacks';
import { kindsKept, ownDates, timeInRecovery } from '@recovery-network/core/setbacks';
import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { live } from 'lit/directives/live.js';
import { erasing } from '../erasing.ts';
import { isRefused, refusedBeside } from '../refused.ts';
import type { RecoverySetbacks } from '../setbacks.ts';
import { adviceView } from './advice.ts';
import { foldedWords } from './words.ts';

/** L7: days that the person counts. Nothing is shown until they ask for it; a new date takes nothing away. */
export function ownDatesView(element: RecoverySetbacks, id: string | undefined, stored: () => void) {
  const { states, known } = element;
  const journal = known?.state?.journal;
  if (!states || id === undefined || journal === undefined) return nothing;
  const { setbacks } = states;
  const days = timeInRecovery(setbacks, element.now());
  const periods = ownDates(setbacks);
  const show = async (event: Event) => {
    if (!(event.target instanceof HTMLInputElement)) return;
    const data = { shown: event.target.checked };
    await element.writing.write(journal, { type: 'recovery-time.shown', data });
    // Where it was not stored, the tick goes back to what holds.
    element.requestUpdate();
  };
  return html`
    <div class="stack">
      <p class="quiet">${element.sayFrom(foldedWords, 'timeText')}</p>
      <label class="option">
        <input type="checkbox" .checked=${live(setbacks.timeShown)} @change=${show} />${element.sayFrom(foldedWords, 'show')}
      </label>
      ${days === undefined ? nothing : html`<p id="days">${element.sayFrom(foldedWords, 'days', { count: days })}</p>`}
      ${periods.length > 0 ? html`<ul class="list">${periods.map((period) => line(element, period))}</ul>` : nothing}
      ${form(element, id, stored)}
    </div>
  `;
}

function form(element: RecoverySetbacks, id: string, stored: () => void) {
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const from = element.typed('from');
    if (from === '') {
      element.refuse('day-missing', 'from');
      return;
    }
    const written = lineOf(from, element.typed('to') || undefined);
    if ((await element.writing.writeOnce(id, written)) && !element.writing.waits(id)) stored();
  };
  const setbacks = element.states?.setbacks;
  return keyed(
    id,
    html`
      <form class="stack" novalidate @submit=${submit}>
        ${setbacks ? adviceView(element, kindsKept(setbacks)) : nothing} ${dayField(element, 'from')} ${dayField(element, 'to')}
        <div class="choices"><button>${element.sayFrom(foldedWords, 'keep')}</button></div>
      </form>
    `,
  );
}

const dayField = (element: RecoverySetbacks, name: 'from' | 'to') => html`
  <div class="field">
    <label for=${name}>${element.sayFrom(foldedWords, name)}</label>
    <input id=${name} type="date" aria-invalid=${isRefused(element, name)}
      aria-describedby=${isRefused(element, name) ? 'refused' : nothing} />
    ${refusedBeside(element, name)}
  </div>
`;

const lineOf = (from: string, to: string | undefined) => ({
  type: 'own-date.set',
  data: { from, ...(to !== undefined && { to }) },
});

function line(element: RecoverySetbacks, { id, from, to }: OwnDate) {
  const aside = () => void element.writing.setAside(id, 'own-date.set-aside', lineOf(from, to));
  const text =
    to === undefined
      ? element.sayFrom(foldedWords, 'since', { from: element.formatDate(from) })
      : element.sayFrom(foldedWords, 'between', {
          from: element.formatDate(from),
          to: element.formatDate(to),
        });
  const item = html`
    <li class="stack tight">
      <div class="row apart">
        <span>${text}</span>
        <button @click=${aside}>${element.sayFrom(foldedWords, 'notCounted')}</button>
      </div>
      ${erasing(element, [element.sayFrom(foldedWords, 'eraseOwnDate')], () => element.writing.erase(id))}
    </li>
  `;
  return keyed(id, item);
}
