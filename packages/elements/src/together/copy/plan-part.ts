import { actors, colours, symbols } from '@recovery-network/core/plan';
import { html, nothing } from 'lit';
import { Suggested } from '../../plan/suggested/suggested.ts';
import type { CopyElement } from './copy-view.ts';
import { oneOf, type Row, rowOf, rowsOf, textOf } from './read.ts';
import { copyWords } from './words.ts';

/** The suggestions that lines of a plan were taken from, once for each element that shows one. */
const suggested = new WeakMap<CopyElement, Suggested>();

/** The plan that holds: its phases, what is noticed, and who does what. */
export const planPart = (element: CopyElement, value: unknown) =>
  rowsOf(rowOf(value)['phases']).map((phase) => phaseView(element, phase));

function phaseView(element: CopyElement, phase: Row) {
  const colour = oneOf(colours, phase['colour']) ?? 'blue';
  const symbol = oneOf(symbols, phase['symbol']) ?? nothing;
  const lines = (rows: readonly Row[]) =>
    rows.flatMap((row) => {
      const text = lineText(element, row);
      const you =
        row['you'] === true ? html`<strong>${element.sayFrom(copyWords, 'you')}</strong> ` : nothing;
      return text === '' ? [] : [html`<li>${you}<bdi>${text}</bdi></li>`];
    });
  const actions = rowsOf(phase['actions']);
  return html`<div class="stack tight">
    <p class="level ${colour} ${symbol}"><bdi>${textOf(phase['title']) || element.sayFrom(copyWords, colour)}</bdi></p>
    ${under(element.sayFrom(copyWords, 'signs'), lines(rowsOf(phase['signs'])))}
    ${actors.map((actor) =>
      under(element.sayFrom(copyWords, actor), lines(actions.filter((action) => action['actor'] === actor))),
    )}
  </div>`;
}

const under = (title: string, lines: readonly unknown[]) =>
  lines.length > 0
    ? html`<p><strong>${title}</strong></p>
        <ul>${lines}</ul>`
    : nothing;

/** Own words, or those of the suggestion that was taken over, in the language of who reads. */
function lineText(element: CopyElement, row: Row): string {
  const own = textOf(row['text']);
  const from = textOf(row['from']);
  if (own !== '' || from === '') return own;
  const all = suggested.get(element) ?? new Suggested(element);
  suggested.set(element, all);
  return all.in(element.language)?.texts.get(from) ?? '';
}
