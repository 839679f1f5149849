import type { Now } from '../shared/time.ts';
import { addDays, daysBetween, wallTime } from '../shared/time.ts';
import type { Answer, Item } from './entries.ts';
import { items } from './entries.ts';
import type { CheckInState } from './state.ts';
import { checkInsByTime } from './views.ts';

/** Over how many weeks somebody looks back (C7), this week included. */
export type Weeks = 4 | 12 | 52;

/** One week on the wall, from Monday. Without answers it is a gap, and stays one. */
export interface TrendWeek {
  /** The Monday, `YYYY-MM-DD`. */
  readonly monday: string;
  /** What was answered, in the order of time. */
  readonly answers: readonly Answer[];
  /** An answer that was really given, with as many before it as after it; where the answers have an order. */
  readonly middle?: Answer;
}

/**
 * What can be said in words about the answers to one question. *mostly*: one answer was given more than half of the
 * time; *between*: the middle half of the answers; *varied*: for questions without an order, the ones that were given,
 * the most frequent first.
 */
export type TrendWords =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'once'; readonly answer: Answer }
  | { readonly kind: 'mostly'; readonly answer: Answer }
  | { readonly kind: 'between'; readonly from: Answer; readonly to: Answer }
  | { readonly kind: 'varied'; readonly answers: readonly Answer[] };

/** How the later half of the weeks compares with the earlier half. */
export type TrendChange = 'lighter' | 'heavier' | 'the-same';

/** One question over time: words first, then what a small chart draws (C7). */
export interface Trend {
  readonly item: Item;
  readonly words: TrendWords;
  /** Absent where the question has no order, or where either half holds fewer than three answers. */
  readonly change?: TrendChange;
  /** Oldest first. */
  readonly weeks: readonly TrendWeek[];
}

/** What was hard and what would help are of different kinds: none of those answers lies before another. */
const hasOrder = (item: Item): boolean => item !== 6 && item !== 8;

/** Fewer answers than this say too little for a comparison. */
const ENOUGH = 3;

/** Each question over the last weeks. Answers are sorted and looked at, never added up (C1). */
export function trends(state: CheckInState, now: Now, weeks: Weeks): readonly Trend[] {
  const today = wallTime(now.ms, now.zone);
  const monday = addDays(today.date, 1 - today.weekday - 7 * (weeks - 1));
  const placed = checkInsByTime(state).map((checkIn) => ({
    week: Math.floor(daysBetween(monday, wallTime(checkIn.at, now.zone).date) / 7),
    answers: checkIn.answers,
  }));
  return items.map((item) => {
    const byWeek: Answer[][] = Array.from({ length: weeks }, () => []);
    for (const { week, answers } of placed) {
      const answer = answers[item];
      if (answer) byWeek[week]?.push(answer);
    }
    const change = hasOrder(item)
      ? changeBetween(byWeek.slice(0, weeks / 2).flat(), byWeek.slice(weeks / 2).flat())
      : undefined;
    return {
      item,
      words: wordsFor(byWeek.flat(), hasOrder(item)),
      ...(change && { change }),
      weeks: byWeek.map((answers, week) => {
        const middle = hasOrder(item) ? middleOf(answers) : undefined;
        return { monday: addDays(monday, 7 * week), answers, ...(middle && { middle }) };
      }),
    };
  });
}

const inOrder = (answers: readonly Answer[]): readonly Answer[] => [...answers].sort((a, b) => a - b);

/** Of an even number the earlier one of the two in the middle: always an answer that was given. */
const middleOf = (answers: readonly Answer[]): Answer | undefined =>
  inOrder(answers)[Math.ceil(answers.length / 2) - 1];

function wordsFor(given: readonly Answer[], ordered: boolean): TrendWords {
  const times = (answer: Answer): number => given.filter((other) => other === answer).length;
  const byFrequency = [...new Set(inOrder(given))].sort((a, b) => times(b) - times(a));
  const [first] = byFrequency;
  if (first === undefined) return { kind: 'nothing' };
  if (given.length === 1) return { kind: 'once', answer: first };
  if (times(first) > given.length / 2) return { kind: 'mostly', answer: first };
  const quarter = Math.floor(given.length / 4);
  const from = inOrder(given)[quarter];
  const to = inOrder(given)[given.length - 1 - quarter];
  return ordered && from && to ? { kind: 'between', from, to } : { kind: 'varied', answers: byFrequency };
}

function changeBetween(earlier: readonly Answer[], later: readonly Answer[]): TrendChange | undefined {
  const before = middleOf(earlier);
  const after = middleOf(later);
  if (!before || !after || earlier.length < ENOUGH || later.length < ENOUGH) return undefined;
  return after === before ? 'the-same' : after < before ? 'lighter' : 'heavier';
}
