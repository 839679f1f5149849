import type { Refusal } from '../journal/area.ts';
import { dateNow } from '../shared/dates.ts';
import type { Now } from '../shared/time.ts';
import { DAY } from '../shared/time.ts';
import type { ReciprocityState } from './state.ts';
import { exchangeOf, talliedWith } from './state.ts';

/** Every reason for which an entry of this area may be refused, with its rule, beside those that recording gives for any. */
export const reciprocityRefusals = {
  'enough-for-one-day': 'R1',
  'thanks-for-nothing': 'R1',
  'with-oneself': 'R1',
} as const;

export type ReciprocityRefusalKey = keyof typeof reciprocityRefusals;

/** More than this with one tie on one day was not lived but typed, or written by a program. */
export const MOST_A_DAY = 100;

interface Noted {
  readonly id: string;
  readonly with: string;
  readonly kind: string;
  readonly for?: string | undefined;
}

/** Why an exchange at a moment (ms) is not taken. */
export function judgeExchange(
  state: ReciprocityState,
  noted: Noted,
  ms: number,
  { now, owner }: { readonly now: Now; readonly owner?: string },
): ReciprocityRefusalKey | undefined {
  if (noted.with === owner || noted.with === noted.id) return 'with-oneself';
  if (noted.for !== undefined && (noted.kind !== 'thanks' || !exchangeOf(state, noted.for)))
    return 'thanks-for-nothing';
  const near = nearby(state, noted.with, ms);
  // Nearly always so few that nobody has to ask what the wall says.
  if (near.length < MOST_A_DAY) return undefined;
  const { zone } = now;
  const date = dateNow({ ms, zone });
  const sameDay = near.filter((at) => dateNow({ ms: at, zone }) === date);
  return sameDay.length >= MOST_A_DAY ? 'enough-for-one-day' : undefined;
}

/** No day on the wall is longer: the clock goes back by an hour, or two. */
const LONGEST_DAY = (26 / 24) * DAY;

/** When something was given or got with a tie that may have been on the day of a moment (ms). */
function nearby(state: ReciprocityState, tie: string, ms: number): readonly number[] {
  const list = talliedWith(state, tie);
  const near: number[] = [];
  for (let n = list.length - 1; n >= 0; n--) {
    const at = list[n]?.at ?? 0;
    if (at < ms - LONGEST_DAY) break;
    if (at < ms + LONGEST_DAY) near.push(at);
  }
  return near;
}

export const refuse = (
  key: ReciprocityRefusalKey | undefined,
  allowed: () => readonly string[],
): Refusal | undefined =>
  key && {
    rule: reciprocityRefusals[key],
    key,
    allowed: allowed(),
    ...(key === 'enough-for-one-day' && { params: { most: MOST_A_DAY } }),
  };
