import type { LifeState } from '../journal/life.ts';
import { trajectoryLife } from './trajectory-life.ts';

/** The way through the chart. What no state takes came too late, and is passed over. */
export class Path {
  life: LifeState = trajectoryLife.start;
  readonly events: string[] = [];

  take(...events: readonly string[]): boolean {
    let taken = false;
    for (const event of events) {
      const next = trajectoryLife.step(this.life, event);
      if (next === undefined) continue;
      this.life = next;
      this.events.push(event);
      taken = true;
    }
    return taken;
  }

  get course(): string {
    return trajectoryLife.regions(this.life).course ?? '';
  }
}
