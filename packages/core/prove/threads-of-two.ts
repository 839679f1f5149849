import type { Entry } from '../src/journal/index.ts';
import { OWNER } from '../src/journal/index.ts';
import type { Played } from './play.ts';
import type { World } from './world.ts';

/** What leaves the device, listed here once more: nothing of the area is looked at. */
export const TRAVELS = [
  'proposed',
  'accepted',
  'declined',
  'withdrawn',
  'released',
  'paused',
  'resumed',
  'review-opened',
  'kept',
  'limits-stated',
].map((what) => `expectation.${what}`);

/** One thread of a life: with whom, and what travels of it. */
interface Thread {
  readonly id: string;
  readonly tie: string;
  readonly words: readonly Entry[];
}

export function threadsOf(world: World, { entries, state }: Played): readonly Thread[] {
  const ids = [...new Set(entries.filter(({ type }) => TRAVELS.includes(type)).map(({ about }) => about))];
  return ids.flatMap((id) => {
    const tie = world.threadWith(state.areas.expectations, id);
    const words = entries.filter(
      (one) => one.about === id && TRAVELS.includes(one.type) && (one.by === OWNER || one.by === tie),
    );
    return tie === undefined ? [] : [{ id, tie, words }];
  });
}

/** What each side said to each terms, told from the entries alone. */
interface Said {
  yes: Set<string>;
  no: Set<string>;
  proposed: Set<string>;
}

/** By E3 as it is written: who accepted and who refused which terms. */
export function saidIn(words: readonly Entry[]): ReadonlyMap<string, Said> {
  const said = new Map<string, Said>();
  const of = (id: string): Said => {
    const known = said.get(id) ?? { yes: new Set(), no: new Set(), proposed: new Set() };
    said.set(id, known);
    return known;
  };
  for (const { type, by, data } of words) {
    const side = by === OWNER ? 'mine' : 'theirs';
    const ids = [data.termsId, ...(Array.isArray(data.termsIds) ? data.termsIds : [])].map(String);
    for (const id of ids) {
      if (type === 'expectation.proposed') of(id).proposed.add(side);
      if (type === 'expectation.proposed' || type === 'expectation.accepted') of(id).yes.add(side);
      if (/declined|withdrawn|released/.test(type)) of(id).no.add(side);
    }
  }
  return said;
}

export const holdsByTheLetter = ({ yes, no, proposed }: Said): boolean =>
  proposed.size === 1 && yes.size === 2 && no.size === 0;
