import type { Covered } from '@recovery-network/core';
import { addDigest, digest, NO_ENTRIES } from '@recovery-network/core/journal';
import { uuidv7 } from '@recovery-network/core/shared';
import type { Identity, Mark } from './port.ts';

/**
 * The key of a record in the log: how many lines come before it, how many it holds, and the sum of their digests. So
 * the keys alone say how far the log goes and what a checkpoint covers; no record has to be opened for it.
 */
export type RecordKey = [before: number, count: number, digest: string];

const NOTHING: Covered = { count: 0, digest: NO_ENTRIES };

/** A random id without a time in it. `crypto.randomUUID` would be missing on a page without a secure connection. */
const randomId = (): string => uuidv7(0, crypto.getRandomValues(new Uint8Array(10)));

export const newIdentity = (): Identity => ({ journal: randomId(), owner: randomId(), device: randomId() });

export const emptyLog = (): Mark => ({ log: randomId(), ...NOTHING });

/** What lines add up to. */
export const sumOf = (lines: readonly unknown[]): Covered => ({
  count: lines.length,
  digest: lines.reduce<string>((sum, line) => addDigest(sum, digest(line)), NO_ENTRIES),
});

export const plus = (a: Covered, b: Covered): Covered => ({
  count: a.count + b.count,
  digest: addDigest(a.digest, b.digest),
});

const sumOfKeys = (keys: readonly RecordKey[]): Covered =>
  keys.reduce((sum, [, count, one]) => plus(sum, { count, digest: one }), NOTHING);

/** How far a log goes. */
export const markOf = (log: string, keys: readonly RecordKey[]): Mark => ({ log, ...sumOfKeys(keys) });

/** What the log says about its first `count` lines; `undefined` when no record ends there. */
export function coveredBy(keys: readonly RecordKey[], count: number): Covered | undefined {
  const covered = sumOfKeys(keys.filter(([before]) => before < count));
  return covered.count === count ? covered : undefined;
}
