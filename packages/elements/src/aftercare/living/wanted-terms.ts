import type { Intensity, Terms, Whose } from '@recovery-network/core/aftercare';
import { asTrial, componentsFrom, stretchesOf } from '@recovery-network/core/aftercare';
import { addDays, daysBetween } from '@recovery-network/core/shared';

/** The same course from a day on, as often as wanted; all else in it stays, and so does its end. */
export function lightened(terms: Terms, often: Intensity, today: string, whose: Whose): Terms {
  const { trial: _, template: __, ...rest } = terms;
  const last = stretchesOf(terms).at(-1)?.until;
  const from = terms.starts !== undefined && terms.starts > today ? terms.starts : today;
  return {
    ...rest,
    ...{ whose, starts: from, steps: [{ often }], components: componentsFrom(terms, from).map(withTheSteps) },
    ...(last !== undefined && last >= from && { until: last }),
  };
}

/** A trial of four weeks from today on (A2): what was proposed, for so long as to see how it goes. */
export function tried(terms: Terms, today: string, whose: Whose): Terms {
  const { template: _, until: __, ...rest } = terms;
  return asTrial({ ...rest, whose, starts: today });
}

/** What there was, to begin with again (S85): from a day on, as long as it was, without the parts that are over by then. */
export function anew(terms: Terms, day: string, whose: Whose): Terms {
  const { starts: began = day, until, ...rest } = terms;
  const starts = began > day ? began : day;
  return {
    ...rest,
    ...{ whose, starts, components: [...componentsFrom(terms, starts)] },
    ...(until !== undefined && { until: addDays(starts, daysBetween(began, until)) }),
  };
}

type Part = NonNullable<Terms['components']>[number];

/** Talks are as often as the steps say: an earlier "every week" of their own would contradict them. */
const withTheSteps = (part: Part): Part => {
  const { often: _, ...rest } = part;
  return part.kind === 'individual' ? rest : part;
};
