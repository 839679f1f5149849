import { addDays } from '../shared/time.ts';
import type { Component, Step, Terms } from './terms.ts';
import { FOUR_WEEKS } from './terms.ts';
import type { TemplateName, Whose } from './vocabulary.ts';

/** A course to begin from (A5): everything in it can be changed before it is proposed, and after. */
export interface Template {
  readonly name: TemplateName;
  readonly steps: readonly Step[];
  readonly reviewEvery: number;
  /**
   * Each until so many weeks after the start; without, as long as the course. Without `often` it is as often as the steps
   * say, also once those are changed.
   */
  readonly components: readonly (Pick<Component, 'kind' | 'often'> & { readonly weeks?: number })[];
  /** How many weeks it takes; without, it has no end. */
  readonly weeks?: number;
}

/** The numbers are A5's. */
export const templates: Readonly<Record<TemplateName, Template>> = {
  standard: {
    name: 'standard',
    steps: [{ often: 'weekly', weeks: 8 }, { often: 'two-weekly' }],
    reviewEvery: 8,
    components: [{ kind: 'individual' }, { kind: 'mutual-aid', often: 'weekly' }],
    weeks: 26,
  },
  short: {
    name: 'short',
    steps: [{ often: 'weekly', weeks: 12 }],
    reviewEvery: 6,
    components: [{ kind: 'individual' }, { kind: 'group', often: 'weekly', weeks: 4 }],
    weeks: 12,
  },
  long: {
    name: 'long',
    steps: [{ often: 'weekly', weeks: 8 }, { often: 'two-weekly', weeks: 43 }, { often: 'monthly' }],
    reviewEvery: 12,
    components: [{ kind: 'individual' }, { kind: 'mutual-aid', often: 'weekly' }],
  },
  'check-ups': {
    name: 'check-ups',
    steps: [{ often: 'quarterly' }],
    reviewEvery: 52,
    components: [{ kind: 'individual' }],
  },
};

interface Begun {
  /** Its first day. */
  readonly starts: string;
  readonly whose: Whose;
}

/** The day before so many weeks have passed: the last one of them. */
const lastDay = (starts: string, weeks: number): string => addDays(starts, 7 * weeks - 1);

/** The terms that a template gives, from a day on. */
export function termsOf(name: TemplateName, { starts, whose }: Begun): Terms {
  const { steps, reviewEvery, components, weeks } = templates[name];
  return {
    what: 'course',
    whose,
    starts,
    ...(weeks !== undefined && { until: lastDay(starts, weeks) }),
    template: name,
    steps: steps.map((step) => ({ ...step })),
    reviewEvery,
    components: components.map(({ weeks: some, ...one }) => ({
      ...one,
      ...(some !== undefined && { until: lastDay(starts, some) }),
    })),
  };
}

/** The components of a course from a day on: without those that are over by then, unless all are. */
export function componentsFrom({ components = [] }: Terms, day: string): readonly Component[] {
  const some = components.filter(({ until }) => until === undefined || until >= day);
  return some.length > 0 ? some : components.map(({ until: _, ...one }) => one);
}

const TRIAL_WEEKS = FOUR_WEEKS / 7;

/** The same terms as a trial of four weeks (A2), looked at again on its last day: one way on where the two do not agree yet. */
export function asTrial(terms: Terms): Terms {
  const { until, starts, reviewEvery = TRIAL_WEEKS, ...rest } = terms;
  if (starts === undefined) return terms;
  const end = addDays(starts, FOUR_WEEKS - 1);
  const components = componentsFrom(terms, starts).map((one) =>
    one.until !== undefined && one.until > end ? { ...one, until: end } : one,
  );
  return {
    ...rest,
    starts,
    until: until !== undefined && until >= starts && until < end ? until : end,
    trial: true,
    reviewEvery: Math.min(reviewEvery, TRIAL_WEEKS),
    ...(rest.components && { components }),
  };
}
