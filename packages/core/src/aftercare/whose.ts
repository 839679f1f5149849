import type { Side } from '../agreement/side.ts';
import { otherSide } from '../agreement/side.ts';
import { holds, proposalsSeen, proposerOf } from '../agreement/standing.ts';
import type { Seen, Trajectory } from './state.ts';
import type { Terms } from './terms.ts';

/** Whose a course is, seen from this journal. */
export const personOf = ({ whose }: Pick<Terms, 'whose'>, proposer: Side): Side | 'both' =>
  whose === 'both' ? 'both' : whose === 'proposer' ? proposer : otherSide(proposer);

type Proposals = Pick<Trajectory, 'proposals'>;

interface Said {
  readonly proposal: Seen;
  readonly whose: Side | 'both';
}

/** The courses that were proposed, each with whose it would be. */
const coursesOf = (one: Proposals): readonly Said[] =>
  proposalsSeen(one).flatMap((proposal) => {
    const by = proposerOf(proposal);
    return proposal.terms.what === 'course' && by ? [{ proposal, whose: personOf(proposal.terms, by) }] : [];
  });

/**
 * Whose the trajectory of two is: as the first course says that was proposed in it and answers no other, in the order that
 * both share. What comes later changes nothing about it. `undefined` where none was proposed yet.
 */
export function whoseOfTwo(one: Proposals): Side | 'both' | undefined {
  const courses = coursesOf(one);
  const first = courses.find(({ proposal }) => proposal.instead === undefined) ?? courses[0];
  return first?.whose;
}

/** The names of the courses that would make it somebody else's: they wait for nobody, and take no answer. */
export function ofAnotherPerson(one: Proposals): ReadonlySet<string> {
  const whose = whoseOfTwo(one);
  const others = coursesOf(one).filter((course) => course.whose !== whose && !holds(course.proposal));
  return new Set(others.map(({ proposal }) => proposal.id));
}

/** The names of the courses that are for the other alone. */
export const coursesOfTheirs = (one: Proposals): ReadonlySet<string> =>
  new Set(coursesOf(one).flatMap(({ proposal, whose }) => (whose === 'theirs' ? [proposal.id] : [])));

/** Whether any course that was proposed says that it is for this side: then this side may ask for more (A3). */
export const isSaidToBeOf = (one: Proposals, side: Side): boolean =>
  coursesOf(one).some(({ whose }) => whose === side || whose === 'both');
