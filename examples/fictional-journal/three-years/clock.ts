import { addDays, DAY, instantOf, type Now, wallTime } from '@recovery-network/core/shared';

export const ZONE = 'Europe/Amsterdam';

/** The one clock of a story: everybody in it lives in the Netherlands, and nobody goes back in time. */
export class Clock {
  ms: number;
  /** What happens on its own when time passes: letters that come, ordinary weeks. */
  private readonly passing: ((until: number) => void)[] = [];

  constructor(firstDay: string) {
    this.ms = instantOf(firstDay, 9 * 60, ZONE);
  }

  get now(): Now {
    return { ms: this.ms, zone: ZONE };
  }

  get today(): string {
    return wallTime(this.ms, ZONE).date;
  }

  instant(date: string, time: string): number {
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    return instantOf(date, hours * 60 + minutes, ZONE);
  }

  whilePassing(happen: (until: number) => void): void {
    this.passing.push(happen);
  }

  /** Lives on until a moment; what happens meanwhile happens at its own moment. */
  until(ms: number): void {
    if (!(ms >= this.ms)) throw new Error(`The story goes back in time on ${this.today}.`);
    for (const happen of this.passing) happen(ms);
    this.ms = Math.max(this.ms, ms);
  }

  days(some: number): void {
    this.until(this.ms + some * DAY);
  }

  ahead(days: number): string {
    return addDays(this.today, days);
  }
}

/** The same numbers in each run: mulberry32, from 0 up to 1. */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
