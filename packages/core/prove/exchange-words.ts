import fc from 'fast-check';
import type { Draft } from '../src/state.ts';
import { anyDecision } from './arbitrary-aftercare.ts';
import { anyLimits, anyTerms } from './arbitrary-words.ts';

const OFTEN = ['expectation.accepted', 'expectation.accepted', 'expectation.declined', 'expectation.paused'];
const WORDS = [
  ...['expectation.proposed', 'expectation.withdrawn', 'expectation.released', 'expectation.resumed'],
  ...['expectation.review-opened', 'expectation.kept', 'expectation.limits-stated'],
  ...[...OFTEN, ...OFTEN, ...OFTEN],
];

const OFTEN_OF_AFTERCARE = ['accepted', 'accepted', 'accepted', 'not-agreed', 'proposed'];
const WORDS_OF_AFTERCARE = [
  ...['proposed', 'withdrawn', 'paused', 'resumed', 'review-opened', 'reviewed', 'more-asked'],
  ...['ask-heard', 'ask-settled', 'stopped', 'transferred', 'imposed', 'imposed-ended', 'kept-own'],
  ...Array.from({ length: 6 }, () => OFTEN_OF_AFTERCARE).flat(),
].map((word) => `trajectory.${word}`);

let pool: readonly { readonly terms: object; readonly decision: object; readonly limits: object }[] = [];

/** What a device says next, sampled once: making it is slow. */
const samples = () => {
  if (pool.length === 0)
    pool = fc.sample(fc.record({ terms: anyTerms, decision: anyDecision, limits: anyLimits }), {
      numRuns: 61,
      seed: 2026,
    });
  return pool;
};

/** What may be said in a thread of a kind, answers more often than the rest. */
export const wordsOf = (of: 'expectation' | 'trajectory'): readonly string[] =>
  of === 'trajectory' ? WORDS_OF_AFTERCARE : WORDS;

/** What a word says, but for the names of what stands in it. */
export function dataOf(type: string, datum: number, tie: string): Draft['data'] {
  const { terms, decision, limits } = at(samples(), datum);
  switch (type) {
    case 'expectation.drafted':
      return { with: tie, terms };
    case 'expectation.proposed':
      return { terms, mark: '' };
    case 'expectation.limits-stated':
      return { limits };
    case 'trajectory.drafted':
      return { with: tie, terms: { what: 'course', whose: 'proposer' } };
    case 'trajectory.proposed':
      return { terms: decision, mark: '' };
    case 'trajectory.kept-own':
      return { terms: decision };
    case 'trajectory.reviewed':
      return { goOn: true };
    case 'trajectory.more-asked':
      return { wants: 'more' };
    case 'trajectory.transferred':
      return { to: 'elsewhere' };
    case 'trajectory.imposed':
      return { by: 'a court', what: 'a talk' };
    default:
      return {};
  }
}

/** One of a list, by any number. */
export function at<T>(list: readonly T[], n: number): T {
  const one = list[n % Math.max(list.length, 1)];
  if (one === undefined) throw new Error('nothing to choose from');
  return one;
}
