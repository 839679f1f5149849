import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** One of several ways to do the same work. */
export interface Contestant {
  readonly name: string;
  /** What is made ready before each measurement, and is not measured. */
  prepare?(): void;
  run(): unknown;
}

/** What was measured: milliseconds, in the middle of all rounds, and how many times that of the first contestant. */
export interface Measured {
  readonly name: string;
  readonly ms: number;
  /** The middle of the ratios within each round: what the machine did meanwhile hits both alike. */
  readonly ratio: number;
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

setFlagsFromString('--expose-gc');
const collectGarbage: unknown = runInNewContext('gc');

/** Nobody pays for what another left lying about. */
const tidy = (): void => {
  if (typeof collectGarbage === 'function') collectGarbage();
};

/**
 * Lets contestants take turns; ratios are against the first of them. `repeat`: how often a run is repeated within one
 * measurement, for work that is too short for the clock.
 */
export async function compare(
  contestants: readonly Contestant[],
  { rounds = 21, warmups = 3, repeat = 1 } = {},
): Promise<readonly Measured[]> {
  const times = contestants.map((): number[] => []);
  for (let round = -warmups; round < rounds; round++) {
    for (const [n, contestant] of contestants.entries()) {
      contestant.prepare?.();
      tidy();
      const start = performance.now();
      for (let time = 0; time < repeat; time++) await contestant.run();
      if (round >= 0) times[n]?.push((performance.now() - start) / repeat);
    }
  }
  return measuredOf(
    contestants.map(({ name }) => name),
    times,
  );
}

/** Medians of times that were taken round by round. */
export const measuredOf = (
  names: readonly string[],
  times: readonly (readonly number[])[],
): readonly Measured[] =>
  names.map((name, n) => {
    const own = times[n] ?? [];
    const ratios = own.map((ms, round) => ms / (times[0]?.[round] ?? Number.NaN));
    return { name, ms: median(own), ratio: median(ratios) };
  });
