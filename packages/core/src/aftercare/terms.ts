import type { output } from 'zod/v4/core';
import { boolean, date, list, oneOf, optional, strict, whole, words } from '../journal/schema.ts';
import { componentKinds } from '../shared/component-kinds.ts';
import { isDate } from '../shared/dates.ts';
import { addDays } from '../shared/time.ts';
import { decisions, intensities, templateNames, whoseNames } from './vocabulary.ts';

const component = strict({
  kind: oneOf(componentKinds),
  /** With whom, and who stands in, as words: they are read on both devices. */
  who: optional(words(80)),
  standIn: optional(words(80)),
  often: optional(oneOf(intensities)),
  /** What for. */
  words: optional(words(300)),
  until: optional(date()),
});

/** Ten years of weeks. */
export const MOST_WEEKS = 520;
export const MOST_STEPS = 12;
export const MOST_COMPONENTS = 20;

/**
 * What two people decide (A3). Strict all the way down: terms of a newer version, with a field that is not known here, are
 * set aside, so that nobody says yes to what they can't see.
 */
export const termsSchema = strict({
  what: oneOf(decisions),
  whose: oneOf(whoseNames),
  /** The first day, and the last. */
  starts: optional(date()),
  until: optional(date()),
  template: optional(oneOf(templateNames)),
  /** Four weeks to see how it goes (A2). */
  trial: optional(boolean()),
  /** How often, one stretch after the other; the last may go on. */
  steps: optional(
    list(strict({ often: oneOf(intensities), weeks: optional(whole(1, MOST_WEEKS)) }), MOST_STEPS),
  ),
  /** So many weeks from one review to the next (A9). */
  reviewEvery: optional(whole(1, 52)),
  components: optional(list(component, MOST_COMPONENTS)),
  words: optional(words(500)),
  /** The last day, of a rounding off. */
  on: optional(date()),
});

export type Terms = output<typeof termsSchema>;
export type Component = NonNullable<Terms['components']>[number];
export type Step = NonNullable<Terms['steps']>[number];

/** The longest trial, and the longest pause that one of the two takes alone: four weeks. */
export const FOUR_WEEKS = 28;

/** How terms can contradict themselves, or say too little. */
export type Contradiction =
  | 'no-such-date'
  | 'no-start'
  | 'no-step'
  | 'no-component'
  | 'step-without-end'
  | 'ends-before-it-begins'
  | 'longer-than-a-trial'
  | 'no-end'
  | 'no-day'
  | 'of-another-decision';

/** The fields that only a course has. */
const ofCourse = ['starts', 'template', 'trial', 'steps', 'reviewEvery', 'components'] as const;

/** What is wrong with some terms, wherever they come from; `undefined` where they can be kept. */
export function contradictionIn(terms: Terms): Contradiction | undefined {
  const { what, starts, until, on, components = [] } = terms;
  for (const day of [starts, until, on, ...components.map((one) => one.until)])
    if (day !== undefined && !isDate(day)) return 'no-such-date';
  if (what === 'course') return on === undefined ? wrongCourse(terms) : 'of-another-decision';
  if (ofCourse.some((field) => terms[field] !== undefined)) return 'of-another-decision';
  if (what === 'pause') {
    if (on !== undefined) return 'of-another-decision';
    return until === undefined ? 'no-end' : undefined;
  }
  if (until !== undefined) return 'of-another-decision';
  return on === undefined ? 'no-day' : undefined;
}

function wrongCourse({
  starts,
  until,
  trial,
  steps = [],
  components = [],
}: Terms): Contradiction | undefined {
  if (starts === undefined) return 'no-start';
  if (steps.length === 0) return 'no-step';
  if (components.length === 0) return 'no-component';
  if (steps.some(({ weeks }, n) => weeks === undefined && n < steps.length - 1)) return 'step-without-end';
  if ([until, ...components.map((one) => one.until)].some((day) => day !== undefined && day < starts))
    return 'ends-before-it-begins';
  if (trial && (until === undefined || until > addDays(starts, FOUR_WEEKS - 1))) return 'longer-than-a-trial';
  return undefined;
}
