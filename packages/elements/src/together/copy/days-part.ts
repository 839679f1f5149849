import { html, nothing } from 'lit';
import { formatter } from '../../element/dates.ts';
import type { CopyElement } from './copy-view.ts';
import { type Row, rowOf, rowsOf, textOf } from './read.ts';
import { copyWords } from './words.ts';

/** Special days, each with its small plan. */
export const daysPart = (element: CopyElement, value: unknown) =>
  rowsOf(value).map(
    (day) => html`<div class="stack tight">
      <p><strong><bdi>${textOf(day['title'])}</bdi></strong></p>
      <p>${onText(element, rowOf(day['on']))}</p>
      ${day['mark'] === 'celebrate' ? html`<p>${element.sayFrom(copyWords, 'dayCelebrate')}</p>` : nothing}
      ${textOf(day['plan']) ? html`<p class="words"><bdi>${textOf(day['plan'])}</bdi></p>` : nothing}
    </div>`,
  );

/** Good moments, the latest first. */
export const winsPart = (element: CopyElement, value: unknown) =>
  rowsOf(value)
    .toReversed()
    .map(
      (win) => html`<div class="stack tight">
        <p class="quiet">${dateText(element, textOf(win['day']))}</p>
        <p class="words"><bdi>${textOf(win['text'])}</bdi></p>
      </div>`,
    );

/** A date as words, with the capital of what begins a line; empty where it is none. */
function dateText(element: CopyElement, date: string): string {
  const ms = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(date) : Number.NaN;
  if (Number.isNaN(ms)) return '';
  const format = {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  } as const;
  const words = formatter(element.language, format).format(ms);
  return words.charAt(0).toLocaleUpperCase(element.language) + words.slice(1);
}

function onText(element: CopyElement, on: Row): string {
  if (on['kind'] === 'date') return dateText(element, textOf(on['date']));
  const day = whole(on['day'], 31);
  if (day === undefined) return '';
  if (on['kind'] === 'monthly') return element.sayFrom(copyWords, 'dayMonthly', { day });
  const month = whole(on['month'], 12);
  if (month === undefined) return '';
  const format = formatter(element.language, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  // A year that has every day.
  return element.sayFrom(copyWords, 'dayYearly', { day: format.format(Date.UTC(2000, month - 1, day)) });
}

const whole = (value: unknown, most: number): number | undefined =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= most ? value : undefined;
