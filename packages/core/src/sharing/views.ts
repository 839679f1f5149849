import { latestFirst } from '../journal/latest-first.ts';
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
  byLastDay(state.grants, { least: dateNow(now) }, (grant) =>
    tie === undefined || grant.tie === tie ? grant : undefined,
  ).toSorted((a, b) => a.since - b.since || (a.id < b.id ? -1 : 1));

const byLastDay = latestFirst(({ life, until }: Grant) => (life === GIVEN ? until : undefined));

/** The open ways to a tie. */
export const connectionsWith = (state: SharingState, tie: string): readonly Connection[] =>
  connectionsIn(state).filter((one) => one.tie === tie && one.life === OPEN);

/** What left this device, the latest first (D5); to one tie where one is named. */
export function envelopesSent(state: SharingState, tie?: string): readonly EnvelopeNoted[] {
  const ways = new Set(
    connectionsIn(state).flatMap((one) => (tie === undefined || one.tie === tie ? [one.id] : [])),
  );
  return sentLately(state, ALL, (one) => (ways.has(one.connection) ? one : undefined));
}

/** What becomes of the latest that left this device, at most so many, the latest first (D5). */
export const sentLately = <R>(
  { envelopes }: SharingState,
  most: number,
  show: (one: EnvelopeNoted) => R | undefined,
): readonly R[] => sentByTime(envelopes, { most }, show);

/** What came from others, the latest first. */
export const envelopesCame = ({ envelopes }: SharingState): readonly EnvelopeNoted[] =>
  cameByTime(envelopes, {}, (one) => one);

const ALL = Number.POSITIVE_INFINITY;

const sentByTime = latestFirst(({ way, at }: EnvelopeNoted) => (way === 'sent' ? at : undefined));
const cameByTime = latestFirst(({ way, at }: EnvelopeNoted) => (way === 'came' ? at : undefined));

/**
 * The copies that others share with this journal's owner and that hold today: of each grant the latest (D1). What ran out
 * is not shown any more; that it is still on the device is said beside it (D5).
 */
export function copiesHeld({ envelopes }: SharingState, now: Now): readonly EnvelopeNoted[] {
  const latest = new Map<string, EnvelopeNoted>();
  for (const one of inTime(copyByLastDay(envelopes, { least: dateNow(now) }, (one) => one))) {
    const key = `${one.connection} ${String(grantIn(one).id)}`;
    if (!latest.has(key)) latest.set(key, one);
  }
  return [...latest.values()];
}

const grantIn = ({ grant }: EnvelopeNoted): Readonly<Record<string, unknown>> =>
  isRecord(grant) ? grant : {};

const copyByLastDay = latestFirst((one: EnvelopeNoted) =>
  one.way === 'came' && one.kind === 'shared-copy' ? String(grantIn(one).until) : undefined,
);

const inTime = (envelopes: readonly EnvelopeNoted[]): readonly EnvelopeNoted[] =>
  envelopes.toSorted((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
