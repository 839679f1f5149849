import type { Component, Intensity, Terms } from '@recovery-network/core/aftercare';
import { html, nothing } from 'lit';
import { withoutTurning } from '../../element/name-in-sentence.ts';
import type { RecoveryElement } from '../../element/recovery-element.ts';
import { dayInWords } from '../../together/terms/terms.ts';
import { courseWords } from './words.ts';

/** `elke week`: no screen counts how often a week is. */
export const intensityText = (element: RecoveryElement, intensity: Intensity): string =>
  element.sayFrom(courseWords, `often-${intensity}`);

/** `Eerst 8 weken elke week, daarna om de week`: the steps of a course in one line. */
export function stepsText(element: RecoveryElement, { steps = [] }: Terms): string {
  const said = steps.map(({ often, weeks }, place) => {
    const how = intensityText(element, often);
    if (weeks === undefined)
      return place === 0 ? how : element.sayFrom(courseWords, 'steps-last', { often: how });
    return element.sayFrom(courseWords, place === 0 ? 'steps-first' : 'steps-then', {
      often: how,
      count: weeks,
    });
  });
  return said.join(', ');
}

/** Own words for use in a sentence: in a script of their own they do not turn the rest of it around. */
function ownWords(words: string | undefined): string {
  const tidy = withoutTurning(words ?? '').trim();
  return /^[\p{Script=Latin}\p{N}\p{P}\s]*$/u.test(tidy) ? tidy : `\u2068${tidy}\u2069`;
}

/** A sentence that begins with a capital. */
export const begun = ({ language }: RecoveryElement, text: string): string =>
  text.charAt(0).toLocaleUpperCase(language) + text.slice(1);

/** One component in one line: what it is, how often. */
export function componentText(element: RecoveryElement, { kind, often }: Component): string {
  const what = element.sayFrom(courseWords, `kind-${kind}`);
  return often === undefined ? what : `${what}, ${intensityText(element, often)}`;
}

/** What else there is to say about a component: with whom, what for, until when (A1). */
export function componentMore(
  element: RecoveryElement,
  { who, standIn, words, until }: Component,
): readonly string[] {
  return [
    ...(who ? [element.sayFrom(courseWords, 'partWho', { who: ownWords(who) })] : []),
    ...(standIn ? [element.sayFrom(courseWords, 'partStandIn', { who: ownWords(standIn) })] : []),
    ...(until ? [element.sayFrom(courseWords, 'partUntil', { day: dayInWords(element, until) })] : []),
    ...(words?.trim() ? [element.sayFrom(courseWords, 'partFor', { words: ownWords(words) })] : []),
  ];
}

/** Everything that terms say, but for the components, as sentences. */
export function termsLines(element: RecoveryElement, terms: Terms): readonly string[] {
  const { what, starts, until, reviewEvery, trial, words, on } = terms;
  const say = (key: 'startsDay' | 'untilDay' | 'pauseUntil' | 'roundOff', date: string) =>
    element.sayFrom(courseWords, key, { day: dayInWords(element, date) });
  const also = words?.trim() ? [element.sayFrom(courseWords, 'words', { words: ownWords(words) })] : [];
  if (what === 'pause') return [...(until ? [say('pauseUntil', until)] : []), ...also];
  if (what === 'rounding-off') return [...(on ? [say('roundOff', on)] : []), ...also];
  return [
    element.sayFrom(courseWords, 'contact', { often: stepsText(element, terms) }),
    ...(trial ? [element.sayFrom(courseWords, 'trial')] : []),
    ...(starts ? [say('startsDay', starts)] : []),
    until ? say('untilDay', until) : element.sayFrom(courseWords, 'noEnd'),
    ...(reviewEvery === undefined ? [] : [reviewText(element, reviewEvery)]),
    ...also,
  ];
}

function reviewText(element: RecoveryElement, count: number): string {
  if (count === HALF_YEAR) return element.sayFrom(courseWords, 'reviewHalfYearly');
  if (count === YEAR) return element.sayFrom(courseWords, 'reviewYearly');
  return element.sayFrom(courseWords, 'review', { count });
}

/** So many weeks nobody counts: they are said as what they come to. */
const HALF_YEAR = 26;
const YEAR = 52;

/** `elke 8 weken`, `elk jaar`: how often both look back. */
export function everyText(element: RecoveryElement, count: number | undefined): string {
  if (count === undefined) return element.sayFrom(courseWords, 'noReview');
  if (count === HALF_YEAR) return element.sayFrom(courseWords, 'halfYearly');
  if (count === YEAR) return element.sayFrom(courseWords, 'yearly');
  return element.sayFrom(courseWords, 'everyWeeks', { count });
}

/** Terms whole, as both read them: how often and until when first, then each component. */
export const termsView = (element: RecoveryElement, terms: Terms) => html`<div class="stack tight terms">
  ${termsLines(element, terms).map((line) => html`<p class="words" dir="auto">${line}</p>`)}
  ${
    terms.components?.length
      ? html`<ul>${terms.components.map(
          (component) => html`<li class="words"><span dir="auto">${componentText(element, component)}.</span>
            ${componentMore(element, component).map((line) => html`<span dir="auto"> ${line}</span>`)}</li>`,
        )}</ul>`
      : nothing
  }
</div>`;
