import type { Component, Terms } from '@recovery-network/core/aftercare';
import { html, nothing } from 'lit';
import type { RecoveryElement } from '../../element/recovery-element.ts';
import { datesInWords } from './days.ts';
import { begun, componentMore, componentText, everyText } from './said.ts';
import { stepsChange } from './steps-change.ts';
import { courseWords } from './words.ts';

/** What one set of terms would change about another. */
export interface Change {
  readonly row: 'steps' | 'starts' | 'until' | 'review' | 'words' | 'component' | 'pause' | 'on' | 'trial';
  readonly text: string;
}

const wholeOf = (element: RecoveryElement, component: Component): string =>
  [`${componentText(element, component)}.`, ...componentMore(element, component)].join(' ');

/** From what to what: only what differs (A3). A pause and a rounding off change nothing else. */
export function changesOf(
  element: RecoveryElement,
  before: Terms | undefined,
  after: Terms,
): readonly Change[] {
  if (!before || after.what !== 'course') return [];
  const none = element.sayFrom(courseWords, 'none');
  const days = (row: 'starts' | 'until', open: 'openEnd' | 'noStart') => {
    const inWords = datesInWords(element, [before[row], after[row]]);
    const said = (date: string | undefined) =>
      date === undefined ? element.sayFrom(courseWords, open) : inWords(date);
    return [row, said(before[row]), said(after[row])] as const;
  };
  const rows: readonly (readonly [Change['row'], string, string])[] = [
    days('starts', 'noStart'),
    days('until', 'openEnd'),
    ['review', everyText(element, before.reviewEvery), everyText(element, after.reviewEvery)],
    ['words', quoted(before) ?? none, quoted(after) ?? none],
    ['trial', trial(element, before), trial(element, after)],
  ];
  const differs = rows.flatMap(([row, from, to]): readonly Change[] =>
    from === to ? [] : [{ row, text: element.sayFrom(courseWords, 'fromTo', { from, to }) }],
  );
  const steps = stepsChange(element, before, after);
  const had = (before.components ?? []).map((one) => wholeOf(element, one));
  const has = (after.components ?? []).map((one) => wholeOf(element, one));
  const changed = (key: 'added' | 'gone', some: readonly string[], others: readonly string[]) =>
    some
      .filter((what) => !others.includes(what))
      .map((what): Change => ({ row: 'component', text: element.sayFrom(courseWords, key, { what }) }));
  return [
    ...(steps === undefined ? [] : [{ row: 'steps', text: steps } as const]),
    ...differs,
    ...changed('added', has, had),
    ...changed('gone', had, has),
  ];
}

/** Own words stand apart from ours. */
const quoted = ({ words }: Terms): string | undefined => (words?.trim() ? `“${words.trim()}”` : undefined);

const trial = (element: RecoveryElement, terms: Terms): string =>
  element.sayFrom(courseWords, terms.trial ? 'four' : 'none');

/** The same as a list, above the whole of it. */
export function changesView(element: RecoveryElement, before: Terms | undefined, after: Terms) {
  const changes = changesOf(element, before, after);
  if (changes.length === 0) return nothing;
  return html`<dl class="changes">${changes.map(
    ({ row, text }) =>
      html`<div><dt>${element.sayFrom(courseWords, `row-${row}`)}</dt><dd class="words" dir="auto">${begun(element, text)}</dd></div>`,
  )}</dl>`;
}
