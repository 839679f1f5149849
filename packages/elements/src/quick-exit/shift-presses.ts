const WITHIN = 5_000;

/**
 * Counts presses of Shift alone. Any other key or a click between starts over: someone who types capitals or selects text must
 * not be thrown off the page.
 */
export class ShiftPresses {
  private times: number[] = [];

  /** How many presses of Shift now lie within five seconds of this one, this one included. `ms` may be of any clock. */
  press(key: string, ms: number): number {
    this.times = key === 'Shift' ? [...this.times.filter((time) => ms - time < WITHIN), ms] : [];
    return this.times.length;
  }

  startOver(): void {
    this.times = [];
  }
}
