/** A place where a shape may stand, in pixels of the picture. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The same as seen from the middle; `angle` in radians. */
export interface Polar {
  readonly angle: number;
  readonly r: number;
}

/** Places in rows between two circles and two angles in degrees, at least `pitch` apart. */
export function onArcs(inner: number, outer: number, from: number, to: number, pitch: number): Polar[] {
  const rows = Math.max(1, Math.floor((outer - inner) / pitch));
  const found: Polar[] = [];
  for (let row = 0; row < rows; row++) {
    const r = inner + ((row + 0.5) * (outer - inner)) / rows;
    const count = Math.floor((((to - from) * Math.PI) / 180) * (r / pitch));
    for (let i = 0; i < count; i++)
      found.push({ r, angle: ((from + ((i + 0.5) * (to - from)) / count) * Math.PI) / 180 });
  }
  return found;
}

export const spotsAt = (centre: number, places: readonly Polar[]): Spot[] =>
  [...places]
    .sort((a, b) => a.angle - b.angle)
    .map(({ angle, r }) => ({
      x: round(centre + r * Math.cos(angle)),
      y: round(centre + r * Math.sin(angle)),
    }));

/** The same spots, so ordered that any first few lie far apart: the middle, the quarters, the eighths … */
export function spread(spots: readonly Spot[]): Spot[] {
  const bits = Math.ceil(Math.log2(spots.length + 1));
  const order: Spot[] = [];
  for (let i = 1; i <= 2 ** bits; i++) {
    let reversed = 0;
    for (let bit = 0; bit < bits; bit++) if (i & (1 << bit)) reversed |= 1 << (bits - 1 - bit);
    const spot = spots[reversed];
    if (spot) order.push(spot);
  }
  return order;
}

/** To a tenth of a pixel. */
export const round = (length: number): number => Math.round(length * 10) / 10;
