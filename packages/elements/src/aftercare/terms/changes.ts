import type { Component, Terms } from '@recovery-network/core/aftercare';
import { html, nothing } from 'lit';
import type { RecoveryElement } from '../../element/recovery-element.ts';
import { dayInWords } from '../../together/terms/terms.ts';
import { begun, componentMore, componentText, stepsText } from './said.ts';
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
  const day = (date: string | undefined, open: 'openEnd' | 'noStart') =>
    date === undefined ? element.sayFrom(courseWords, open) : dayInWords(element, date);
  const rows: readonly (readonly [Change['row'], string, string])[] = [
    ['steps', stepsText(element, before), stepsText(element, after)],
    ['starts', day(before.starts, 'noStart'), day(after.starts, 'noStart')],
    ['until', day(before.until, 'openEnd'), day(after.until, 'openEnd')],
    ['review', weeks(element, before), weeks(element, after)],
    ['words', before.words?.trim() || none, after.words?.trim() || none],
    ['trial', trial(element, before), trial(element, after)],
  ];
  const differs = rows.flatMap(([row, from, to]): readonly Change[] =>
    from === to ? [] : [{ row, text: element.sayFrom(courseWords, 'fromTo', { from, to }) }],
  );
  const had = (before.components ?? []).map((one) => wholeOf(element, one));
  const has = (after.components ?? []).map((one) => wholeOf(element, one));
  const changed = (key: 'added' | 'gone', some: readonly string[], others: readonly string[]) =>
    some
      .filter((what) => !others.includes(what))
      .map((what): Change => ({ row: 'component', text: element.sayFrom(courseWords, key, { what }) }));
  return [...differs, ...changed('added', has, had), ...changed('gone', had, has)];
}

const weeks = (element: RecoveryElement, { reviewEvery }: Terms): string =>
  reviewEvery === undefined
    ? element.sayFrom(courseWords, 'noReview')
    : element.sayFrom(courseWords, 'everyWeeks', { count: reviewEvery });

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
