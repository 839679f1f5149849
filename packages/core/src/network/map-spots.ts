/** A place where a shape may stand, in pixels of the picture. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** One row of spots along an arc. */
export interface Row {
  readonly r: number;
  readonly from: number;
  readonly to: number;
  /** How many spots it has. */
  readonly count: number;
}

/** Rows of spots between two circles and two angles, at least `pitch` apart. */
export function arcRows(
  inner: number,
  outer: number,
  from: number,
  to: number,
  pitch: number,
): readonly Row[] {
  const rows = Math.max(1, Math.floor((outer - inner) / pitch));
  return Array.from({ length: rows }, (_, row) => {
    const r = inner + ((row + 0.5) * (outer - inner)) / rows;
    return { r, from, to, count: Math.floor((((to - from) * Math.PI) / 180) * (r / pitch)) };
  });
}

export function arcSpots(centre: number, rows: readonly Row[]): Spot[] {
  const found: (Spot & { readonly angle: number })[] = [];
  for (const { r, from, to, count } of rows) {
    for (let i = 0; i < count; i++) {
      const angle = ((from + ((i + 0.5) * (to - from)) / count) * Math.PI) / 180;
      found.push({ angle, x: round(centre + r * Math.cos(angle)), y: round(centre + r * Math.sin(angle)) });
    }
  }
  return found.sort((a, b) => a.angle - b.angle);
}

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
