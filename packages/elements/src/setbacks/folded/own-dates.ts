import type { OwnDate } from '@recovery-network/core/setbacks';
import { kindsKept, ownDates, timeInRecovery } from '@recovery-network/core/setbacks';
import { html, nothing } from 'lit';
import type { RecoverySetbacks } from '../setbacks.ts';
import { adviceView } from './advice.ts';
import { foldedWords } from './words.ts';

/** L7: days that the person counts. Nothing is shown until they ask for it; a new date takes nothing away. */
export function ownDatesView(element: RecoverySetbacks) {
  const { states, host } = element;
  const journal = host?.state?.journal;
  if (!states || !host || journal === undefined) return nothing;
  const { setbacks } = states;
  const days = timeInRecovery(setbacks, element.now());
  const periods = ownDates(setbacks);
  const show = (event: Event) => {
    if (event.target instanceof HTMLInputElement)
      void element.write(journal, { type: 'recovery-time.shown', data: { shown: event.target.checked } });
  };
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const to = element.typed('to');
    const data = { from: element.typed('from'), ...(to !== '' && { to }) };
    if (!(await element.write(host.newId(), { type: 'own-date.set', data }))) return;
    for (const field of element.renderRoot.querySelectorAll<HTMLInputElement>('#from, #to')) field.value = '';
  };
  return html`
    <div class="stack">
      <p class="quiet">${element.sayFrom(foldedWords, 'timeText')}</p>
      <label class="option">
        <input type="checkbox" .checked=${setbacks.timeShown} @change=${show} />${element.sayFrom(foldedWords, 'show')}
      </label>
      ${days === undefined ? nothing : html`<p id="days">${element.sayFrom(foldedWords, 'days', { count: days })}</p>`}
      ${periods.length > 0 ? html`<ul class="list">${periods.map((period) => line(element, period))}</ul>` : nothing}
      <form class="stack" novalidate @submit=${submit}>
        ${adviceView(element, kindsKept(setbacks))}
        <div class="field">
          <label for="from">${element.sayFrom(foldedWords, 'from')}</label>
          <input id="from" type="date" />
        </div>
        <div class="field">
          <label for="to">${element.sayFrom(foldedWords, 'to')}</label>
          <input id="to" type="date" />
        </div>
        <div class="choices"><button>${element.sayFrom(foldedWords, 'keep')}</button></div>
      </form>
    </div>
  `;
}

function line(element: RecoverySetbacks, { id, from, to }: OwnDate) {
  const aside = () => void element.write(id, { type: 'own-date.set-aside', data: {} });
  const text =
    to === undefined
      ? element.sayFrom(foldedWords, 'since', { from: element.dateText(from) })
      : element.sayFrom(foldedWords, 'between', { from: element.dateText(from), to: element.dateText(to) });
  return html`
    <li class="row apart">
      <span>${text}</span>
      <button @click=${aside}>${element.sayFrom(foldedWords, 'notCounted')}</button>
    </li>
  `;
}
