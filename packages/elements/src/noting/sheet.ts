import { html } from 'lit';
import { formatter } from '../element/dates.ts';
import type { Noting } from './noting.ts';

interface OnPaper extends Pick<Noting, 'say'> {
  readonly language: string;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/** A date with its year: a sheet stays in a drawer. */
export const dayOnPaper = ({ language }: Pick<OnPaper, 'language'>, date: string): string =>
  formatter(language, {
    ...{ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
    timeZone: 'UTC',
  }).format(Date.parse(date));

/** What is on a sheet may have changed since. */
export const asOf = (element: OnPaper) =>
  html`<p class="quiet">${element.say('asOf', { day: dayOnPaper(element, element.today) })}</p>`;

/** A line to write on with a pen. */
export const pen = html`<div class="pen"></div>`;
