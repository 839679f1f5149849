import type { EntryOf } from '../journal/area.ts';
import type { Entry } from '../journal/entry.ts';
import type { Own } from '../journal/own.ts';
import { isRecord } from '../shared/json.ts';
import { travelling } from './entries.ts';
import type { Said } from './said.ts';
import { inTime } from './said.ts';
import type { Trajectory } from './state.ts';

const isKept = (said: readonly Said[]): boolean => said.some(({ what }) => what === 'kept-own');

/** Whether somebody keeps it for themselves, and thought of nobody to share it with. */
export const isNobodyElses = (one: Trajectory): boolean => one.with === undefined && isKept(one.said);

/**
 * A word of a tie in what is nobody else's waits: another device of the owner may know already with whom it is shared (J3). It
 * moves nothing, and nobody gets in by it.
 */
export function unheard(before: Trajectory, entry: EntryOf<unknown>, own: Own): Trajectory {
  const one = own.object(before);
  const words: Entry[] = own.list(one.unheard);
  const { data } = entry;
  if (isRecord(data)) words.push({ ...entry, data });
  return Object.assign(one, { unheard: words });
}

/** The owner's words by which what they keep becomes a matter of two: a proposal, or a yes to one. */
const shares = ({ what, side }: Said): boolean =>
  side === 'mine' && (what === 'proposed' || what === 'accepted');

/**
 * The owner's words that go along once a trajectory is shared which they shared with nobody yet, in the order in which they
 * were said (A10). Both sides come to the same by the same words, so that none of them is held back.
 */
export const goesAlong = ({ said }: Pick<Trajectory, 'said'>): readonly Said[] =>
  said.some(shares)
    ? []
    : said
        .filter(({ side, what }) => side === 'mine' && travelling.has(`trajectory.${what}`))
        .toSorted(inTime);

/** Whether somebody keeps it for themselves, and did not share it yet. */
export const isKeptAlone = ({ said }: Pick<Trajectory, 'said'>): boolean =>
  isKept(said) && !said.some(shares);

/** The words that count: what somebody keeps for themselves takes none of the other before they shared it (A10). */
export const counting = (said: readonly Said[]): readonly Said[] =>
  isKeptAlone({ said }) ? said.filter(({ side }) => side === 'mine') : said;

/** Whether the other ended the talk about what somebody keeps: it goes on as their own, and is not proposed there again. */
export const isOffTheTable = (one: Pick<Trajectory, 'said'>): boolean =>
  isKeptAlone(one) &&
  one.said.some(({ what, side }) => side === 'theirs' && (what === 'stopped' || what === 'transferred'));
