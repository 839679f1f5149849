import type { Pen } from './pen.ts';

/** Something that happens at a moment of the story. */
export interface Happening {
  readonly day: number;
  readonly time: string;
  happen(): void;
}

/** A pen that writes a story, and in between what happens meanwhile, each at its own moment. */
export function between(pen: Pen, meanwhile: readonly Happening[]): Pen {
  const left = meanwhile.toSorted((a, b) => a.day - b.day || (a.time < b.time ? -1 : 1));
  return {
    ...pen,
    at(day, time) {
      for (let [next] = left; next && isBefore(next, day, time); [next] = left) {
        left.shift();
        pen.at(next.day, next.time);
        next.happen();
      }
      pen.at(day, time);
    },
  };
}

const isBefore = (one: Happening, day: number, time: string): boolean =>
  one.day < day || (one.day === day && one.time < time);
