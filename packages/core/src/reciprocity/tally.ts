import { DAY } from '../shared/time.ts';
import type { Balance, Direction } from './vocabulary.ts';

/** An exchange with what giving and getting with this tie had come to after it, each weight halved for every 30 days of age. */
export interface Tallied {
  readonly id: string;
  /** ms since 1970. */
  readonly at: number;
  readonly way: Direction;
  readonly weight: number;
  readonly given: number;
  readonly received: number;
}

/** After how long an exchange weighs half (R2). */
const HALF = 30 * DAY;

const left = (amount: number, since: number, until: number): number =>
  amount * 2 ** (-Math.max(until - since, 0) / HALF);

/** One more exchange after another. */
export function afterOne(before: Tallied | undefined, one: Tallied): Tallied {
  const { at, way, weight } = one;
  const given = before ? left(before.given, before.at, at) : 0;
  const received = before ? left(before.received, before.at, at) : 0;
  return way === 'given'
    ? { ...one, given: given + weight, received }
    : { ...one, given, received: received + weight };
}

/** How many exchanges it takes, and over how long, before anything is said (R3). */
const FEWEST = 4;
const SHORTEST = 21 * DAY;

/** R3: where leaning begins and ends; carrying is the same on the other side. */
const BEGINS = 0.5;
const ENDS = 0.35;

/** A clock that runs fast dates at most a day ahead; what lies further ahead waits. */
const AHEAD = DAY;

/**
 * What giving and getting lately comes to (R3), over one tie or several: replayed over the moments just before and after
 * each exchange, and now. It looks back only as far as it has to: to the last moment at which the balance was so clear
 * that what went before makes no difference. `lists`: for each tie its exchanges by time; `ms`: now.
 */
export function balanceOf(lists: readonly (readonly Tallied[])[], ms: number): Balance {
  const past = lists.map((list) => upTo(list, ms + AHEAD)).filter((list) => list.length > 0);
  if (isQuiet(past)) return 'quiet';
  let side: 'leaning' | 'carrying' | undefined;
  for (const b of backwards(past, ms)) {
    const here = b < 0 ? 'leaning' : 'carrying';
    if (Math.abs(b) < ENDS || (side && side !== here)) return 'mutual';
    if (Math.abs(b) > BEGINS) return here;
    side = here;
  }
  return 'mutual';
}

/** b now, and before that just after and just before each exchange, the latest first. */
function* backwards(lists: readonly (readonly Tallied[])[], ms: number): Generator<number> {
  const at = lists.map((list) => list.length - 1);
  yield difference(lists, at, Math.max(ms, ...lists.map((list) => list.at(-1)?.at ?? ms)));
  for (let n = latest(lists, at); n !== undefined; n = latest(lists, at)) {
    const place = at[n] ?? 0;
    const moment = lists[n]?.[place]?.at ?? 0;
    yield difference(lists, at, moment);
    at[n] = place - 1;
    yield difference(lists, at, moment);
  }
}

/** b of R2 at a moment, counting in each list what lies up to a place in it. */
function difference(lists: readonly (readonly Tallied[])[], at: readonly number[], moment: number): number {
  let given = 0;
  let received = 0;
  lists.forEach((list, n) => {
    const one = list[at[n] ?? -1];
    if (!one) return;
    given += left(one.given, one.at, moment);
    received += left(one.received, one.at, moment);
  });
  return (given - received) / (given + received + 2);
}

/** Which list holds the latest exchange of those that are left. */
function latest(lists: readonly (readonly Tallied[])[], at: readonly number[]): number | undefined {
  let found: number | undefined;
  let last: Tallied | undefined;
  lists.forEach((list, n) => {
    const one = list[at[n] ?? -1];
    if (!one || (last && (one.at < last.at || (one.at === last.at && one.id < last.id)))) return;
    last = one;
    found = n;
  });
  return found;
}

function isQuiet(lists: readonly (readonly Tallied[])[]): boolean {
  const count = lists.reduce((sum, list) => sum + list.length, 0);
  if (count < FEWEST) return true;
  const first = Math.min(...lists.map((list) => list[0]?.at ?? Number.POSITIVE_INFINITY));
  const last = Math.max(...lists.map((list) => list.at(-1)?.at ?? Number.NEGATIVE_INFINITY));
  return last - first < SHORTEST;
}

/** What of a list lies at or before a moment: nearly always all of it. */
function upTo(list: readonly Tallied[], ms: number): readonly Tallied[] {
  let count = list.length;
  while (count > 0 && (list[count - 1]?.at ?? 0) > ms) count -= 1;
  return count === list.length ? list : list.slice(0, count);
}
