import { allById } from '../journal/by-id.ts';
import { dateNow } from '../shared/dates.ts';
import { isRecord } from '../shared/json.ts';
import type { Now } from '../shared/time.ts';
import type { Connection, EnvelopeNoted, Grant, SharingState } from './state.ts';
import { connectionsIn } from './state.ts';

const OPEN = JSON.stringify('open');
const GIVEN = JSON.stringify('given');

/** Whether a grant holds today: given, not revoked, not run out on the wall (D1). */
export const grantHolds = ({ life, until }: Grant, now: Now): boolean =>
  life === GIVEN && dateNow(now) <= until;

/** All grants that hold today, the oldest first; of one tie where one is named. */
export const grantsNow = (state: SharingState, now: Now, tie?: string): readonly Grant[] =>
  allById(state.grants)
    .filter((grant) => grantHolds(grant, now) && (tie === undefined || grant.tie === tie))
    .toSorted((a, b) => a.since - b.since || (a.id < b.id ? -1 : 1));

/** The open ways to a tie. */
export const connectionsWith = (state: SharingState, tie: string): readonly Connection[] =>
  connectionsIn(state).filter((one) => one.tie === tie && one.life === OPEN);

/** What left this device, the latest first (D5); to one tie where one is named. */
export function envelopesSent(state: SharingState, tie?: string): readonly EnvelopeNoted[] {
  const ways = new Set(
    connectionsIn(state).flatMap((one) => (tie === undefined || one.tie === tie ? [one.id] : [])),
  );
  return inTime(state, 'sent').filter(({ connection }) => ways.has(connection));
}

/** What came from others, the latest first. */
export const envelopesCame = (state: SharingState): readonly EnvelopeNoted[] => inTime(state, 'came');

/**
 * The copies that others share with this journal's owner and that hold today: of each grant the latest (D1). What ran out
 * is not shown any more; that it is still on the device is said beside it (D5).
 */
export function copiesHeld(state: SharingState, now: Now): readonly EnvelopeNoted[] {
  const latest = new Map<string, EnvelopeNoted>();
  for (const one of envelopesCame(state)) {
    const grant = isRecord(one.grant) ? one.grant : {};
    const key = `${one.connection} ${String(grant.id)}`;
    const until = String(grant.until);
    if (one.kind === 'shared-copy' && !latest.has(key) && dateNow(now) <= until) latest.set(key, one);
  }
  return [...latest.values()];
}

const inTime = (state: SharingState, way: EnvelopeNoted['way']): readonly EnvelopeNoted[] =>
  allById(state.envelopes)
    .filter((one) => one.way === way)
    .toSorted((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
