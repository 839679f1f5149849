import type { Intensity, Terms, Whose } from '@recovery-network/core/aftercare';
import { asTrial, stretchesOf } from '@recovery-network/core/aftercare';

/** The same course from a day on, as often as wanted; all else in it stays, and so does its end. */
export function lightened(terms: Terms, often: Intensity, today: string, whose: Whose): Terms {
  const { trial: _, template: __, ...rest } = terms;
  const last = stretchesOf(terms).at(-1)?.until;
  const from = terms.starts !== undefined && terms.starts > today ? terms.starts : today;
  return {
    ...rest,
    ...{ whose, starts: from, steps: [{ often }], components: stillThen(terms, from).map(withTheSteps) },
    ...(last !== undefined && last >= from && { until: last }),
  };
}

/** A trial of four weeks from today on (A2): what was proposed, for so long as to see how it goes. */
export function tried(terms: Terms, today: string, whose: Whose): Terms {
  const { template: _, until: __, ...rest } = terms;
  return asTrial({ ...rest, whose, starts: today, components: stillThen(terms, today) });
}

/** The components without those that are over by then; one that was over keeps no day that lies before the course. */
const stillThen = ({ components = [] }: Terms, from: string): NonNullable<Terms['components']> => {
  const some = components.filter(({ until }) => until === undefined || until >= from);
  if (some.length > 0) return some;
  return components.map(({ until: _, ...one }) => one);
};

type Part = NonNullable<Terms['components']>[number];

/** Talks are as often as the steps say: an earlier "every week" of their own would contradict them. */
const withTheSteps = (part: Part): Part => {
  const { often: _, ...rest } = part;
  return part.kind === 'individual' ? rest : part;
};
