import type { Rhythm } from '@recovery-network/core/check-in';
import { reminderCalendar, rhythms } from '@recovery-network/core/check-in';
import type { Via } from '@recovery-network/core/journal';
import { wallTime } from '@recovery-network/core/shared';
import { html, nothing } from 'lit';
import type { RecoveryCheckIn } from '../check-in.ts';
import { foldedWords } from './words.ts';

const rhythmWords = {
  daily: 'rhythmDaily',
  weekly: 'rhythmWeekly',
  'when-i-want': 'rhythmWhenIWant',
} as const;
const ways = { own: 'howAlone', together: 'howTogether', reported: 'howAfterCall' } as const;
const wayNames = ['own', 'together', 'reported'] as const satisfies readonly Via[];

const WEEK = 7 * 86_400_000;

export type Way = (typeof wayNames)[number];

/** What the settings change, besides the journal. */
export interface Settings {
  /** Absent while a check-in is under way: with whom it began stays. */
  readonly way: Way | undefined;
  choose(way: Way): void;
  record(type: string, data: Readonly<Record<string, unknown>>): void;
}

/** How often, with whom, and a pause: all of it the person's choice (C1, C9), with nothing that counts. */
export function settingsView(element: RecoveryCheckIn, settings: Settings) {
  const state = element.host?.state;
  const checkIns = state?.areas['check-in'];
  if (!state || !checkIns) return nothing;
  const { rhythm, pausedUntil } = checkIns;
  return html`
      <div class="stack">
        <fieldset>
          <legend>${element.sayFrom(foldedWords, 'rhythm')}</legend>
          ${rhythms.map(
            (one) => html`
              <label class="option">
                <input
                  type="radio"
                  name="rhythm"
                  .checked=${(rhythm ?? 'when-i-want') === one}
                  @change=${() => settings.record('check-in.rhythm-chosen', { rhythm: one })}
                />${element.sayFrom(foldedWords, rhythmWords[one])}
              </label>
            `,
          )}
        </fieldset>
        ${rhythm && rhythm !== 'when-i-want' ? html`${pause(element, settings, pausedUntil)}${calendar(element, rhythm, state.journal)}` : nothing}
        ${settings.way ? withWhom(element, settings) : nothing}
      </div>
  `;
}

const withWhom = (element: RecoveryCheckIn, settings: Settings) => html`
  <fieldset>
    <legend>${element.sayFrom(foldedWords, 'how')}</legend>
    ${wayNames.map(
      (way) => html`
        <label class="option">
          <input type="radio" name="way" .checked=${settings.way === way} @change=${() => settings.choose(way)} />
          ${element.sayFrom(foldedWords, ways[way])}
        </label>
      `,
    )}
  </fieldset>
`;

function pause(element: RecoveryCheckIn, { record }: Settings, until: string | undefined) {
  if (until) {
    return html`
      <p class="row">
        ${element.sayFrom(foldedWords, 'pausedUntil', { date: element.formatDate(until) })}
        <button @click=${() => record('check-in.paused', { until: null })}>${element.sayFrom(foldedWords, 'pauseEnd')}</button>
      </p>
    `;
  }
  const { ms, zone } = element.now();
  const today = wallTime(ms, zone).date;
  const inAWeek = wallTime(ms + WEEK, zone).date;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const date = element.renderRoot.querySelector<HTMLInputElement>('#pause')?.value ?? '';
    record('check-in.paused', { until: date < today ? inAWeek : date });
  };
  // A week where no date is given: the browser's own complaint would come in its own language, and a pause needs no thought.
  return html`
    <form class="field" novalidate @submit=${submit}>
      <label for="pause">${element.sayFrom(foldedWords, 'pause')}</label>
      <span class="row"><input id="pause" type="date" min=${today} value=${inAWeek} /><button>${element.sayFrom(foldedWords, 'pauseSet')}</button></span>
    </form>
  `;
}

/** C5: a page that is closed reminds nobody; the person's own calendar can, with a title that says nothing. */
function calendar(element: RecoveryCheckIn, rhythm: Rhythm, uid: string) {
  const title = element.sayFrom(foldedWords, 'reminder');
  const download = () => {
    const file = reminderCalendar(rhythm, { uid, now: element.now(), title });
    if (!file) return;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([file], { type: 'text/calendar' }));
    link.download = 'agenda.ics';
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  };
  return html`
    <p class="row">
      <button @click=${download}>${element.sayFrom(foldedWords, 'calendar')}</button>
      <span class="quiet">${element.sayFrom(foldedWords, 'calendarHint', { title })}</span>
    </p>
  `;
}
